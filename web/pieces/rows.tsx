/** A long list of which only what is seen is drawn and only what is near is fetched; j and k go up and down. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Page } from '../../src/server/api.ts';
import { askAhead, get, question, type Trouble, useNews } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';

const STRETCH = 100;
const BEYOND = 6;

export interface Source<T> {
  readonly total: number | undefined;
  readonly trouble: Trouble | undefined;
  readonly at: (index: number) => T | undefined;
  /** Fetches what these rows need. */
  readonly near: (first: number, last: number) => void;
}

/** Pages of a list, fetched as they are scrolled to and again when the case has changed. */
export function useSource<T>(
  path: string | undefined,
  asked: Readonly<Record<string, string | number | boolean | undefined>> = {},
): Source<T> {
  const { round } = useNews();
  const url = path === undefined ? undefined : question(path, asked);
  const [, turn] = useState(0);
  const held = useRef({
    url: '',
    round: 0,
    pages: new Map<number, readonly T[]>(),
    total: undefined as number | undefined,
    under: new Set<number>(),
    /** Which asking of each page was the last: an answer that comes late must not cover a newer one. */
    asked: new Map<number, number>(),
    trouble: undefined as Trouble | undefined,
  });
  const state = held.current;
  if (state.url !== (url ?? '')) {
    held.current = {
      url: url ?? '',
      round,
      pages: new Map(),
      total: url === undefined ? 0 : undefined,
      under: new Set(),
      asked: new Map(),
      trouble: undefined,
    };
  } else if (state.round !== round) {
    state.round = round;
    state.under = new Set();
  }
  const pageUrl = (n: number): string =>
    question(path ?? '', { ...asked, cursor: String(n * STRETCH), limit: STRETCH });
  useMemo(() => askAhead(path === undefined ? undefined : pageUrl(0)), [url, round]);
  const fetchPage = (n: number): void => {
    const now = held.current;
    if (path === undefined || now.under.has(n)) return;
    now.under.add(n);
    const turnOf = (now.asked.get(n) ?? 0) + 1;
    now.asked.set(n, turnOf);
    get<Page<T>>(pageUrl(n)).then(
      ({ rows, total }) => {
        if (held.current !== now || now.asked.get(n) !== turnOf) return;
        now.pages.set(n, rows);
        now.total = total;
        now.trouble = undefined;
        turn((x) => x + 1);
      },
      (trouble: Trouble) => {
        if (held.current !== now) return;
        now.trouble = trouble;
        now.total ??= 0;
        turn((x) => x + 1);
      },
    );
  };
  useEffect(() => {
    fetchPage(0);
    for (const n of held.current.pages.keys()) fetchPage(n);
  }, [url, round]);
  const now = held.current;
  return {
    total: now.total,
    trouble: now.trouble,
    at: (index) => now.pages.get(Math.floor(index / STRETCH))?.[index % STRETCH],
    near(first, last) {
      for (let n = Math.floor(first / STRETCH); n <= Math.floor(last / STRETCH); n++) fetchPage(n);
    },
  };
}

export interface RowsProps<T> {
  readonly source: Source<T>;
  readonly height: number;
  readonly label: string;
  readonly current: number;
  readonly choose: (index: number) => void;
  readonly open?: (row: T) => void;
  /** A click opens, as there is nothing beside the list. */
  readonly opensAtOnce?: boolean;
  readonly row: (row: T, index: number) => ComponentChildren;
  readonly className: (row: T) => string;
  readonly empty: ComponentChildren;
}

export function Rows<T>({
  source,
  height,
  label,
  current,
  choose,
  open,
  opensAtOnce,
  row,
  className,
  empty,
}: RowsProps<T>): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, last: 30 });
  const total = source.total ?? 0;
  const look = (): void => {
    const element = box.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / height) - BEYOND);
    const last = Math.min(
      Math.max(0, total - 1),
      Math.ceil((element.scrollTop + element.clientHeight) / height) + BEYOND,
    );
    setSeen((was) => (was.first === first && was.last === last ? was : { first, last }));
  };
  useLayoutEffect(look, [total, height]);
  useEffect(() => {
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  });
  useEffect(() => {
    if (total > 0) source.near(seen.first, Math.min(seen.last, total - 1));
  });
  const move = (by: number): void => {
    if (total === 0) return;
    const next = Math.min(total - 1, Math.max(0, current + by));
    choose(next);
    const element = box.current;
    if (!element) return;
    const top = next * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(10),
    PageUp: () => move(-10),
    Home: () => move(-total),
    End: () => move(total),
    Enter: (event) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.closest('a, button, summary')) {
        target.click();
        return;
      }
      const one = source.at(current);
      if (one !== undefined) open?.(one);
    },
  });
  if (source.total === 0 && !source.trouble) return <>{empty}</>;
  const drawn: JSX.Element[] = [];
  for (let i = seen.first; i <= Math.min(seen.last, total - 1); i++) {
    const one = source.at(i);
    drawn.push(
      <div
        key={i}
        id={`row-${i}`}
        role="option"
        aria-selected={i === current}
        aria-posinset={i + 1}
        aria-setsize={total}
        class={`line ${one === undefined ? '' : className(one)}${i === current ? ' current' : ''}`}
        style={{ top: `${i * height}px`, height: `${height}px` }}
        onClick={() => {
          choose(i);
          if (opensAtOnce && one !== undefined) open?.(one);
        }}
        onDblClick={() => one !== undefined && open?.(one)}
      >
        {one === undefined ? <span class="soft">…</span> : row(one, i)}
      </div>,
    );
  }
  return (
    <div
      class="rows"
      ref={box}
      onScroll={look}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={total > 0 && current >= seen.first && current <= seen.last ? `row-${current}` : undefined}
    >
      <div class="rows-space" role="presentation" style={{ height: `${total * height}px` }}>
        {drawn}
      </div>
    </div>
  );
}
