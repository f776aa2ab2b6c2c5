/** Lays claims into the rows of a lane so that none covers another; where there is no room the lane shows how many. */
import type { TimelinePicture } from '../../src/server/api.ts';
import { dayOf, type View, xOf } from './scale.ts';

/** A claim's days as numbers; an end that nothing bounds is infinite. */
export interface Times {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export function timesOf({ earliest, latest }: Pick<TimelinePicture, 'earliest' | 'latest'>): Times {
  const from = new Float64Array(earliest.length);
  const to = new Float64Array(earliest.length);
  earliest.forEach((day, i) => {
    const last = latest[i];
    from[i] = day === null ? Number.NEGATIVE_INFINITY : dayOf(day);
    to[i] = last === null || last === undefined ? Number.POSITIVE_INFINITY : dayOf(last) + 1;
  });
  return { from, to };
}

export interface Placed {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
}

const GAP = 2;
/** A claim is drawn at least so wide that it can be hit. */
export const LEAST = 7;

interface Room {
  readonly rows: number;
  /** Pixels that the words beside a claim take. */
  readonly beside?: (index: number) => number;
}

/** Members in order of their first day. Those that find no row are counted in `left`. Cost: members times rows. */
export function place(
  members: readonly number[],
  times: Times,
  view: View,
  width: number,
  { rows, beside }: Room,
): { readonly placed: readonly Placed[]; readonly left: number; readonly used: number } {
  const ends = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  const placed: Placed[] = [];
  let left = 0;
  let used = 0;
  for (const index of members) {
    const x0 = Math.max(-20, xOf(view, width, times.from[index] ?? 0));
    const x1 = Math.min(width + 20, Math.max(xOf(view, width, times.to[index] ?? 0), x0 + LEAST));
    if (x1 < 0 || x0 > width) continue;
    let row = 0;
    while (row < rows && (ends[row] ?? 0) > x0 - GAP) row++;
    if (row === rows) {
      left++;
      continue;
    }
    ends[row] = x1 + (beside ? beside(index) : 0);
    used = Math.max(used, row + 1);
    placed.push({ index, x0, x1, row });
  }
  return { placed, left, used };
}

/** Members by their first day, then by their last. */
export const inOrder = (members: readonly number[], { from, to }: Times): readonly number[] =>
  [...members].sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[a] ?? 0) - (to[b] ?? 0));
