/** A stretch of a long list, and where to go on. */

export interface Page<T> {
  readonly rows: readonly T[];
  /** How many there are in all. */
  readonly total: number;
  /** For the next page; absent on the last. */
  readonly cursor?: string;
}

const USUAL = 100;
const MOST = 1000;

export const stretchOf = (query: {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}): { readonly start: number; readonly end: number } => {
  const start = Number(query.cursor ?? 0);
  const length = Math.min(MOST, Math.max(1, query.limit ?? USUAL));
  return { start, end: start + length };
};

/** A page of a list that is counted but never held as a whole. */
export function stretchAsPage<T>(
  total: number,
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  rowsOf: (stretch: { readonly start: number; readonly end: number }) => readonly T[],
): Page<T> {
  const stretch = stretchOf(query);
  return { rows: rowsOf(stretch), total, ...(stretch.end < total ? { cursor: String(stretch.end) } : {}) };
}

/** A page of a list that is made a stretch at a time, and counted with it. */
export function stretchedPage<T>(
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  make: (stretch: { readonly start: number; readonly end: number }) => {
    readonly rows: readonly T[];
    readonly total: number;
  },
): Page<T> {
  const stretch = stretchOf(query);
  const { rows, total } = make(stretch);
  return { rows, total, ...(stretch.end < total ? { cursor: String(stretch.end) } : {}) };
}

/** `rowsOf` is asked for the stretch alone. */
export function pageOf<A, T>(
  all: readonly A[],
  query: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  rowsOf: (some: readonly A[]) => readonly T[],
): Page<T> {
  const { start, end } = stretchOf(query);
  const rows = rowsOf(all.slice(start, end));
  return { rows, total: all.length, ...(end < all.length ? { cursor: String(end) } : {}) };
}
