/** Who keeps the words where two mentions overlap. */
import type { Span } from '../domain/passage.ts';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Sorted by place; of two that overlap the one that stands later in `ranks` gives way, and of one rank the shorter. */
export function settled<T extends Span>(ranks: readonly (readonly T[])[]): T[] {
  const kept: T[] = [];
  for (const rank of ranks) {
    const sorted = [...rank].sort((a, b) => a.start - b.start || b.end - a.end);
    const own: T[] = [];
    for (const one of sorted) {
      const last = own.at(-1);
      if (last && overlap(last, one)) {
        if (one.end - one.start > last.end - last.start) own[own.length - 1] = one;
      } else own.push(one);
    }
    const before = kept.length;
    const free = own.filter((one) => !hits(kept, before, one));
    kept.push(...free);
    kept.sort((a, b) => a.start - b.start);
  }
  return kept;
}

/** Whether any of the first `n`, sorted and without overlap, overlaps. */
function hits(sorted: readonly Span[], n: number, one: Span): boolean {
  let low = 0;
  let high = n;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid]?.end ?? 0) <= one.start) low = mid + 1;
    else high = mid;
  }
  return low < n && (sorted[low]?.start ?? 0) < one.end;
}

/** Answers whether any of the given stretches, sorted and without overlap, touches one. */
export const covering =
  (sorted: readonly Span[]): ((start: number, end: number) => boolean) =>
  (start, end) =>
    hits(sorted, sorted.length, { start, end });
