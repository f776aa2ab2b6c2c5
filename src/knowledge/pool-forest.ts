/** The earliest day on which two ends hang together: minimax over all ways, by union-find over ties in order of their days. */
import type { IsoDate } from '../domain/moment.ts';

/** A tie that nobody is certain, or is shown, to have held. */
export const NEVER = 0x7fffffff;
/** Nothing bounds it: it may have been there at any time before. */
export const ALWAYS = 0;

/** A day as a number that keeps the order of days: 20141103. */
export const dayCode = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** The day of a code; undefined where nothing bounds it, or nobody ever held it. */
export function dayOf(code: number): IsoDate | undefined {
  if (code === ALWAYS || code === NEVER) return undefined;
  const digits = String(code).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** Ties as columns: the two ends, and the code of the day from which the tie was held. */
export interface DatedTies {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly at: Int32Array;
}

export interface Forest {
  /** The first day on which some way joined the two; NEVER where none does, ALWAYS for an end and itself. */
  since(x: number, y: number): number;
}

/** Days by number: 1 for the first, 2 for the next …; 0 for what is never held. There are few days to many rows. */
export interface Numbered {
  readonly numbers: Int32Array;
  /** Which day a number is. */
  readonly days: Int32Array;
}

/** Days of four centuries, as codes, are found by place; those further apart, and those of few rows, by name. */
const BY_PLACE = 4_000_000;
const PLACES_A_ROW = 32;

export function numbered(at: Int32Array): Numbered {
  let [first, last] = [NEVER, ALWAYS];
  for (let row = 0; row < at.length; row++) {
    const day = at[row] ?? NEVER;
    if (day === NEVER || day === ALWAYS) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last - first > Math.min(BY_PLACE, at.length * PLACES_A_ROW) ? byName(at) : byPlace(at, first, last);
}

function byPlace(at: Int32Array, first: number, last: number): Numbered {
  const places = new Int32Array(Math.max(0, last - first) + 1);
  let always = 0;
  for (let row = 0; row < at.length; row++) {
    const day = at[row] ?? NEVER;
    if (day === ALWAYS) always = 1;
    else if (day !== NEVER) places[day - first] = 1;
  }
  const days: number[] = always === 1 ? [NEVER, ALWAYS] : [NEVER];
  for (let place = 0; place < places.length; place++)
    if (places[place] === 1) places[place] = days.push(first + place) - 1;
  const numbers = new Int32Array(at.length);
  for (let row = 0; row < at.length; row++) {
    const day = at[row] ?? NEVER;
    if (day !== NEVER) numbers[row] = day === ALWAYS ? 1 : (places[day - first] ?? 0);
  }
  return { numbers, days: Int32Array.from(days) };
}

function byName(at: Int32Array): Numbered {
  const days = [...new Set(at)].filter((day) => day !== NEVER).sort((a, b) => a - b);
  const places = new Map(days.map((day, i) => [day, i + 1]));
  return { numbers: at.map((day) => places.get(day) ?? 0), days: Int32Array.from([NEVER, ...days]) };
}

/** The values of a column in the order of the rows; a loop, as this is done to millions. */
export function taken(column: Int32Array, rows: Int32Array): Int32Array {
  const values = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] ?? 0] ?? 0;
  return values;
}

/** Rows of what is held in order of their days, and of their place where days are equal. */
export function inOrder({ numbers, days }: Numbered): Int32Array {
  const next = new Int32Array(days.length + 1);
  for (let row = 0; row < numbers.length; row++) {
    const of = (numbers[row] ?? 0) + 1;
    next[of] = (next[of] ?? 0) + 1;
  }
  const never = next[1] ?? 0;
  next[1] = 0;
  for (let i = 2; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const rows = new Int32Array(numbers.length - never);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    if (number === 0) continue;
    const place = next[number] ?? 0;
    rows[place] = row;
    next[number] = place + 1;
  }
  return rows;
}

/** Ties with those that are held in order of their days. Columns stay as they are: most are never looked at, once all hangs together. */
export interface OrderedTies extends DatedTies {
  readonly rows: Int32Array;
}

export const ordered = (ties: DatedTies): OrderedTies => ({ ...ties, rows: inOrder(numbered(ties.at)) });

/** Which tree an end is in; ways are shortened as they are walked. */
function rootOf(up: Int32Array, x: number): number {
  let end = x;
  for (let next = up[end] ?? end; next !== end; next = up[end] ?? end) {
    const above = up[next] ?? next;
    up[end] = above;
    end = above;
  }
  return end;
}

/** Each end a tree of its own. */
function trees(ends: number): Int32Array {
  const up = new Int32Array(ends);
  for (let i = 0; i < ends; i++) up[i] = i;
  return up;
}

const isOpen = (open: Uint8Array | undefined, from: number, to: number): boolean =>
  open === undefined || (open[from] === 1 && open[to] === 1);

/**
 * Kruskal's forest of the ties, which come in order of their days: O(m log m). Trees are joined by size, and the forest keeps the day at which
 * each root was joined to another: it grows towards the root, so that an answer takes O(log n). Ends that are not `open` are not passed through.
 */
export function forest(ends: number, { a, b, at, rows }: OrderedTies, open?: Uint8Array): Forest {
  const above = new Int32Array(ends).fill(-1);
  const joined = new Int32Array(ends).fill(NEVER);
  const size = new Int32Array(ends).fill(1);
  const up = trees(ends);
  let left = (open ? open.reduce((sum, one) => sum + one, 0) : ends) - 1;
  for (let i = 0; i < rows.length && left > 0; i++) {
    const row = rows[i] ?? 0;
    const from = a[row] ?? 0;
    const to = b[row] ?? 0;
    if (!isOpen(open, from, to)) continue;
    const x = rootOf(up, from);
    const y = rootOf(up, to);
    if (x === y) continue;
    const small = (size[x] ?? 0) < (size[y] ?? 0) ? x : y;
    const large = small === x ? y : x;
    up[small] = large;
    above[small] = large;
    joined[small] = at[row] ?? NEVER;
    size[large] = (size[large] ?? 0) + (size[small] ?? 0);
    left--;
  }
  return {
    since(x, y) {
      let [low, high] = [x, y];
      let day = ALWAYS;
      while (low !== high) {
        if ((joined[low] ?? NEVER) > (joined[high] ?? NEVER)) [low, high] = [high, low];
        day = joined[low] ?? NEVER;
        if (day === NEVER) return NEVER;
        low = above[low] ?? low;
      }
      return day;
    },
  };
}

/** The same of one pair alone: it is over as soon as the two hang together. */
export function joinedOn(
  ends: number,
  { a, b, at, rows }: OrderedTies,
  x: number,
  y: number,
  open?: Uint8Array,
): number {
  if (x === y) return ALWAYS;
  const up = trees(ends);
  const size = new Int32Array(ends).fill(1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const from = a[row] ?? 0;
    const to = b[row] ?? 0;
    if (!isOpen(open, from, to)) continue;
    const one = rootOf(up, from);
    const other = rootOf(up, to);
    if (one === other) continue;
    const small = (size[one] ?? 0) < (size[other] ?? 0) ? one : other;
    const large = small === one ? other : one;
    up[small] = large;
    size[large] = (size[large] ?? 0) + (size[small] ?? 0);
    if (rootOf(up, x) === rootOf(up, y)) return at[row] ?? NEVER;
  }
  return NEVER;
}
