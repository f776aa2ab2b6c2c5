/** The names and counts of one document by their places, kept small: a case opens all its documents. */

import type { EntityId, MentionId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import type { CountValue } from '../knowledge/index.ts';

export interface SpottedNames {
  /** Who is named within the words, in text order. */
  within(span: Span): readonly EntityId[];
  /** The number that stands in the words, or that they stand in. */
  count(span: Span): CountValue | undefined;
}

export function spottedNames(
  mentions: readonly Mention[],
  entityOf: (mention: MentionId) => EntityId | undefined,
): SpottedNames {
  const counts: { readonly start: number; readonly end: number; readonly value: CountValue }[] = [];
  const named: { readonly start: number; readonly end: number; readonly entity: EntityId }[] = [];
  for (const { id, kind, start, end, value } of mentions) {
    if (kind === 'count') {
      if (value?.kind === 'count') counts.push({ start, end, value });
      continue;
    }
    const entity = entityOf(id);
    if (entity !== undefined) named.push({ start, end, entity });
  }
  named.sort((a, b) => a.start - b.start);
  const starts = Int32Array.from(named, ({ start }) => start);
  const ends = Int32Array.from(named, ({ end }) => end);
  const entities = named.map(({ entity }) => entity);
  return {
    within({ start, end }) {
      const found: EntityId[] = [];
      for (let i = firstFrom(starts, start); i < entities.length && (starts[i] ?? end) < end; i++) {
        const entity = entities[i];
        if (entity !== undefined && (ends[i] ?? 0) <= end) found.push(entity);
      }
      return found;
    },
    count: (span) => counts.find(({ start, end }) => start < span.end && span.start < end)?.value,
  };
}

/** The index of the first place that is not before this one, in places that rise. */
function firstFrom(places: Int32Array, from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
