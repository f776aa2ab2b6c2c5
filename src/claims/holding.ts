/** Finds which of many stretches hold a place, without looking at them all. */
import type { Span } from '../domain/passage.ts';

/** Items by the stretches they take in; `at` gives those that hold the offset, in order of their start. */
export function holding<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): (offset: number) => Item[] {
  const spans = items
    .flatMap((item) => spansOf(item).map(({ start, end }) => ({ start, end, item })))
    .sort((a, b) => a.start - b.start);
  // the furthest end of all that begin up to here: where it falls short of the offset, nothing further left reaches it
  const reach: number[] = [];
  for (const [i, { end }] of spans.entries()) reach.push(Math.max(end, reach[i - 1] ?? 0));
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((spans[mid]?.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    const out: Item[] = [];
    for (let i = low - 1; i >= 0 && (reach[i] ?? 0) > offset; i--) {
      const span = spans[i];
      if (span && offset < span.end && !out.includes(span.item)) out.unshift(span.item);
    }
    return out;
  };
}
