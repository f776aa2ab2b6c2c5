/** Keys: one table of what each does, asked by the topmost screen first; words that are being typed are never taken. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface KeyTable {
  readonly [key: string]: (event: KeyboardEvent) => void;
}

interface Layer {
  readonly table: { current: KeyTable };
  readonly alone: boolean;
}

const layers: Layer[] = [];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));

/** "ctrl+k", "?", "Escape", "j". */
function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${control ? 'ctrl+' : ''}${key}`;
}

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey) return;
  const name = nameOf(event);
  if (typing(event.target) && !['Escape', 'ctrl+k'].includes(name)) return;
  for (const { table, alone } of [...layers].reverse()) {
    const does = table.current[name];
    if (does) {
      event.preventDefault();
      does(event);
      return;
    }
    if (alone) return;
  }
});

/** The keys of a screen, a list, a dialogue; later ones come first. `alone`: nothing below hears a key. `last`: all others come before. */
export function useKeys(table: KeyTable, { alone = false, active = true, last = false } = {}): void {
  const holder = useHolder(table);
  // At once with what is drawn: a key that follows another must not fall between.
  useLayoutEffect(() => {
    if (!active) return;
    const layer = { table: holder, alone };
    if (last) layers.unshift(layer);
    else layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, [active, alone, last]);
}

function useHolder(table: KeyTable): { current: KeyTable } {
  const holder = useRef(table);
  holder.current = table;
  return holder;
}
