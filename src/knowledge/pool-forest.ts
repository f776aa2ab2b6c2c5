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

/** Rows of the held ties in order of their days, and of their place where days are equal. Few days hold many ties: they are counted out. */
export function inOrder(at: Int32Array): Int32Array {
  const count = new Map<number, number>();
  for (const day of at) if (day !== NEVER) count.set(day, (count.get(day) ?? 0) + 1);
  const next = new Map<number, number>();
  let held = 0;
  for (const [day, rows] of [...count].sort((a, b) => a[0] - b[0])) {
    next.set(day, held);
    held += rows;
  }
  const rows = new Int32Array(held);
  for (let i = 0; i < at.length; i++) {
    const day = at[i] ?? NEVER;
    const place = next.get(day);
    if (place === undefined) continue;
    rows[place] = i;
    next.set(day, place + 1);
  }
  return rows;
}

/** Which ends are in one tree; ways are shortened as they are walked. */
function roots(ends: number): { of(x: number): number; join(x: number, into: number): void } {
  const up = new Int32Array(ends);
  for (let i = 0; i < ends; i++) up[i] = i;
  return {
    of(x) {
      let end = x;
      for (let next = up[end] ?? end; next !== end; next = up[end] ?? end) {
        up[end] = up[next] ?? next;
        end = up[end] ?? next;
      }
      return end;
    },
    join(x, into) {
      up[x] = into;
    },
  };
}

/**
 * Kruskal's forest of the ties, O(m log m). Trees are joined by size, and the forest keeps the day at which each root was joined to another:
 * it grows towards the root, so that an answer takes O(log n). Ends that are not `open` are not passed through.
 */
export function forest(ends: number, { a, b, at }: DatedTies, open?: Uint8Array, rows = inOrder(at)): Forest {
  const above = new Int32Array(ends).fill(-1);
  const joined = new Int32Array(ends).fill(NEVER);
  const size = new Int32Array(ends).fill(1);
  const root = roots(ends);
  let left = ends - 1;
  for (let i = 0; i < rows.length && left > 0; i++) {
    const row = rows[i] ?? 0;
    const [from, to] = [a[row] ?? 0, b[row] ?? 0];
    if (open && (open[from] === 0 || open[to] === 0)) continue;
    const [x, y] = [root.of(from), root.of(to)];
    if (x === y) continue;
    const [small, large] = (size[x] ?? 0) < (size[y] ?? 0) ? [x, y] : [y, x];
    root.join(small, large);
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
