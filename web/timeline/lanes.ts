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

/** Longer than so many days nobody knows which. */
export const SURE_DAYS = 2;
/** Rows that are kept for what is less sure. */
const LOOSE_ROWS = 3;

/** Where not all find a row: those whose day is known above, so that what may have been in the same month does not crowd them out. */
export function placeApart(
  members: readonly number[],
  times: Times,
  view: View,
  width: number,
  rows: number,
): ReturnType<typeof place> {
  const isSure = (i: number): boolean => (times.to[i] ?? 0) - (times.from[i] ?? 0) <= SURE_DAYS;
  const sure = place(members.filter(isSure), times, view, width, { rows: Math.max(1, rows - LOOSE_ROWS) });
  const loose = place(
    members.filter((i) => !isSure(i)),
    times,
    view,
    width,
    { rows: rows - sure.used },
  );
  return {
    placed: [...sure.placed, ...loose.placed.map((one) => ({ ...one, row: one.row + sure.used }))],
    left: sure.left + loose.left,
    used: sure.used + loose.used,
  };
}

/** Members by their first day, then by their last. */
export const inOrder = (members: readonly number[], { from, to }: Times): readonly number[] =>
  [...members].sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[a] ?? 0) - (to[b] ?? 0));
