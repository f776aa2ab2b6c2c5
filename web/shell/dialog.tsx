/** A dialogue over the page: Esc closes it, Tab stays inside, and the place one came from is gone back to. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeys } from './keys.ts';

export interface DialogProps {
  readonly label: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
}

const INSIDE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

export function Dialog({ label, close, children, class: name = '' }: DialogProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useKeys({ Escape: close }, { alone: true });
  useEffect(() => {
    const before = document.activeElement;
    const first =
      box.current?.querySelector<HTMLElement>('[data-first]') ?? box.current?.querySelector<HTMLElement>(INSIDE);
    first?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const keepInside = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const all = [...(box.current?.querySelectorAll<HTMLElement>(INSIDE) ?? [])];
    const [first, last] = [all[0], all.at(-1)];
    if (event.shiftKey && document.activeElement === first) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first?.focus();
    }
  };
  return (
    <div class="veil" onMouseDown={(event) => event.target === event.currentTarget && close()}>
      <div class={`dialog ${name}`} role="dialog" aria-modal="true" aria-label={label} ref={box} onKeyDown={keepInside}>
        {children}
      </div>
    </div>
  );
}
