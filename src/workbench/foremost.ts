/** The first so many of a list, where telling two alike apart costs a look-up: it is made only for those that it can matter to. */

/**
 * The first `limit` by `compare`, in order; those that are alike by `tie`, which is asked once for each that may be among the first. All of
 * them without a limit.
 */
export function foremost<T>(
  list: readonly T[],
  limit: number | undefined,
  compare: (a: T, b: T) => number,
  tie: (one: T) => string,
): readonly T[] {
  const sorted = [...list].sort(compare);
  const last = limit === undefined ? undefined : sorted[limit - 1];
  const possible = last === undefined ? sorted : sorted.filter((one) => compare(one, last) <= 0);
  const ties = new Map(possible.map((one) => [one, tie(one)]));
  const byTie = (a: T, b: T): number => ((ties.get(a) ?? '') < (ties.get(b) ?? '') ? -1 : 1);
  return possible.sort((a, b) => compare(a, b) || byTie(a, b)).slice(0, limit);
}
