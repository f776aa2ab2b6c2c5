/** Days and pixels: what is in view, where a day lies, which ticks to write. A day is its number since 1970-01-01. */

export interface View {
  /** First day in view, with fraction. */
  readonly from: number;
  /** Days in view: from three hours to centuries. */
  readonly span: number;
}

const MS = 86_400_000;

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;
export const isoOf = (day: number): string => new Date(Math.floor(day) * MS).toISOString().slice(0, 10);

export const xOf = (view: View, width: number, day: number): number => ((day - view.from) / view.span) * width;
export const dayAtX = (view: View, width: number, x: number): number => view.from + (x / width) * view.span;

const SHORTEST = 1 / 8;
const LONGEST = 366 * 400;

/** Closer (factor below 1) or wider, the day under the pointer stays where it is. */
export function zoomed(view: View, factor: number, around: number): View {
  const span = Math.min(LONGEST, Math.max(SHORTEST, view.span * factor));
  return { from: around - (around - view.from) * (span / view.span), span };
}

/** All of it, with a little room at both ends. */
export function whole(days: readonly number[]): View {
  if (days.length === 0) return { from: dayOf('2015-01-01'), span: 366 };
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < low) low = day;
    if (day > high) high = day;
  }
  const span = Math.max(2, high - low + 1);
  return { from: low - span * 0.03, span: span * 1.06 };
}

/** Words stand to the right of what they tell. */
const ROOM_FOR_WORDS = 1.08;

/** Where most of it lies: what only a few early or late days stretch is left for zooming out. */
export function fitMost(days: readonly number[]): View {
  const sorted = [...days].sort((a, b) => a - b);
  const without = (share: number): readonly number[] => {
    const cut = Math.floor(sorted.length * share);
    return sorted.slice(cut, sorted.length - Math.min(cut, 2));
  };
  const spanOf = (some: readonly number[]): number => (some.at(-1) ?? 0) - (some[0] ?? 0);
  const [usual, closer] = [without(0.04), without(0.12)];
  // a few more are left out where that halves the years
  const { from, span } = whole(spanOf(closer) * 2 <= spanOf(usual) ? closer : usual);
  return { from, span: span * ROOM_FOR_WORDS };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
  readonly chief: boolean;
}

type Unit = 'hour' | 'day' | 'month' | 'year';

const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['hour', 1, 1 / 24],
  ['hour', 6, 1 / 4],
  ['day', 1, 1],
  ['day', 7, 7],
  ['month', 1, 30.4],
  ['month', 3, 91.3],
  ['year', 1, 365.25],
  ['year', 2, 730.5],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 50, 18262],
  ['year', 100, 36525],
];

/** Ticks at whole hours, days, months or years, no two nearer than `apart` pixels. */
export function ticks(view: View, width: number, months: readonly string[], apart = 84): readonly Tick[] {
  const wanted = (view.span / Math.max(1, width)) * apart;
  const [unit, step] = STEPS.find(([, , days]) => days >= wanted) ?? ['year', 500, 0];
  const found: Tick[] = [];
  const until = view.from + view.span;
  const first = new Date(Math.max(view.from, dayOf('0001-01-01')) * MS);
  const at = new Date(first);
  at.setUTCMinutes(0, 0, 0);
  if (unit !== 'hour') at.setUTCHours(0);
  if (unit === 'hour') at.setUTCHours(Math.floor(at.getUTCHours() / step) * step);
  if (unit === 'month') at.setUTCMonth(Math.floor(at.getUTCMonth() / step) * step, 1);
  if (unit === 'year') at.setUTCFullYear(Math.floor(at.getUTCFullYear() / step) * step, 0, 1);
  for (let guard = 0; guard < 200 && at.getTime() / MS <= until; guard++) {
    const day = at.getTime() / MS;
    if (day >= view.from) found.push(tick(at, unit, day, months));
    if (unit === 'hour') at.setUTCHours(at.getUTCHours() + step);
    else if (unit === 'day') at.setUTCDate(at.getUTCDate() + step);
    else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + step);
    else at.setUTCFullYear(at.getUTCFullYear() + step);
  }
  return found;
}

function tick(at: Date, unit: Unit, day: number, months: readonly string[]): Tick {
  const month = months[at.getUTCMonth()] ?? '';
  const year = String(at.getUTCFullYear());
  if (unit === 'year') return { day, label: year, chief: true };
  if (unit === 'month') return { day, label: at.getUTCMonth() === 0 ? year : month, chief: at.getUTCMonth() === 0 };
  if (unit === 'day')
    return {
      day,
      label: at.getUTCDate() <= 7 && at.getUTCDate() === 1 ? `${month} ${year}` : `${at.getUTCDate()} ${month}`,
      chief: at.getUTCDate() === 1,
    };
  const hour = at.getUTCHours();
  return {
    day,
    label: hour === 0 ? `${at.getUTCDate()} ${month}` : `${String(hour).padStart(2, '0')}:00`,
    chief: hour === 0,
  };
}
