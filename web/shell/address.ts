/** Where the reader is: the screen and all it was asked, in the URL, so that a reload, a bookmark or a colleague sees the same. */
import { lookedAt } from './looked-at.ts';

export interface Address {
  /** "timeline", "documents"; "case" for the first screen. */
  readonly screen: string;
  /** What the screen shows: an id, or nothing. */
  readonly id: string;
  readonly search: URLSearchParams;
}

/** What every screen keeps when another is opened. */
const EVERYWHERE = ['asOf', 'lens'];

const { changed: moved, useLook } = lookedAt();

export function address(): Address {
  const [, screen = '', ...rest] = location.pathname.split('/');
  return {
    screen: screen === '' ? 'case' : screen,
    id: decodeURIComponent(rest.join('/')),
    search: new URLSearchParams(location.search),
  };
}

type Changes = Readonly<Record<string, string | undefined>>;

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  return next;
}

/** The URL of a screen; the day and the lens of the header go along. */
export function to(screen: string, id = '', asked: Changes = {}): string {
  const kept = new URLSearchParams();
  const now = new URLSearchParams(location.search);
  for (const name of EVERYWHERE) {
    const value = now.get(name);
    if (value !== null) kept.set(name, value);
  }
  const search = changed(kept, asked).toString();
  const path = screen === 'case' ? '/' : `/${screen}${id === '' ? '' : `/${encodeURIComponent(id)}`}`;
  return search === '' ? path : `${path}?${search}`;
}

export function go(url: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  moved();
}

/** Changes what this screen was asked; a filter does not fill the history. */
export function ask(changes: Changes, { replace = true } = {}): void {
  const { search } = address();
  const next = changed(search, changes).toString();
  go(next === '' ? location.pathname : `${location.pathname}?${next}`, { replace });
}

window.addEventListener('popstate', moved);

export function useAddress(): Address {
  useLook();
  return address();
}

/** The header's day and lens as a question carries them. */
export function lensOf(search: URLSearchParams): Changes {
  return { asOf: search.get('asOf') ?? undefined, lens: search.get('lens') ?? undefined };
}
