/** A part of a long list, by the places of its first row and of the one after its last. */
export interface Stretch {
  readonly start: number;
  /** Negative: to the end. */
  readonly end: number;
}

export const ALL: Stretch = { start: 0, end: -1 };

export interface Some<T> {
  readonly rows: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** Makes the rows of a stretch alone. */
export const some = <A, T>(
  all: readonly A[],
  { start, end }: Stretch,
  rowsOf: (part: readonly A[]) => readonly T[],
): Some<T> => ({
  rows: rowsOf(start === 0 && end < 0 ? all : all.slice(start, end < 0 ? undefined : end)),
  total: all.length,
});
