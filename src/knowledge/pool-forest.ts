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

const ROWS = 2 ** 26;

/** Rows of the held ties in order of their days. A day takes 27 bits and a row 26, so both fit one double, and sorting stays native. */
function inOrder({ at }: DatedTies): Float64Array {
  let held = 0;
  for (const day of at) if (day !== NEVER) held++;
  const keys = new Float64Array(held);
  let n = 0;
  for (let i = 0; i < at.length; i++) {
    const day = at[i] ?? NEVER;
    if (day !== NEVER) keys[n++] = day * ROWS + i;
  }
  return keys.sort();
}

/**
 * Kruskal's forest of the ties, O(m log m). Trees are joined by size and their ways never shortened: the day at which each end was joined to
 * the one above it grows towards the root, so that an answer takes O(log n). Ends that are not `open` are not passed through.
 */
export function forest(ends: number, ties: DatedTies, open?: Uint8Array): Forest {
  const above = new Int32Array(ends);
  const joined = new Int32Array(ends).fill(NEVER);
  const size = new Int32Array(ends).fill(1);
  for (let i = 0; i < ends; i++) above[i] = i;
  const root = (x: number): number => {
    let end = x;
    for (let up = above[end] ?? end; up !== end; up = above[end] ?? end) end = up;
    return end;
  };
  for (const key of inOrder(ties)) {
    const row = key % ROWS;
    const [a, b] = [ties.a[row] ?? 0, ties.b[row] ?? 0];
    if (open && (open[a] === 0 || open[b] === 0)) continue;
    const [x, y] = [root(a), root(b)];
    if (x === y) continue;
    const [small, large] = (size[x] ?? 0) < (size[y] ?? 0) ? [x, y] : [y, x];
    above[small] = large;
    joined[small] = ties.at[row] ?? NEVER;
    size[large] = (size[large] ?? 0) + (size[small] ?? 0);
  }
  return {
    since(x, y) {
      let [low, high] = [x, y];
      let day = ALWAYS;
      while (low !== high) {
        if ((joined[low] ?? NEVER) > (joined[high] ?? NEVER)) [low, high] = [high, low];
        const next = joined[low] ?? NEVER;
        if (next === NEVER) return NEVER;
        day = next;
        low = above[low] ?? low;
      }
      return day;
    },
  };
}
