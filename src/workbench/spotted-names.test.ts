import { expect, test } from 'vitest';
import type { DocumentId, EntityId, PassageId } from '../domain/ids.ts';
import { mentionId } from '../domain/ids.ts';
import type { Mention, MentionKind } from '../domain/mention.ts';
import { spottedNames } from './spotted-names.ts';

const at = (kind: MentionKind, text: string, start: number, value?: Mention['value']): Mention => {
  const [document, end] = ['d' as DocumentId, start + text.length];
  const passage = 'd#p1' as PassageId;
  return {
    id: mentionId(document, start, end, kind),
    document,
    passage,
    start,
    end,
    kind,
    text,
    by: 'test',
    ...(value ? { value } : {}),
  };
};

test('names within the words, and the number that stands in them', () => {
  const crates = { kind: 'count', what: 'crates', low: 12, high: 12, bound: 'exactly' } as const;
  const mentions = [at('person', 'Hoxha', 0), at('count', '12 crates', 10, crates), at('person', 'Novotny', 30)];
  const names = spottedNames(mentions, (id) => (id.includes('person') ? (id as string as EntityId) : undefined));
  expect(names.within({ start: 0, end: 20 })).toEqual(['d#person@0-5']);
  expect(names.within({ start: 1, end: 40 })).toEqual(['d#person@30-37']);
  expect(names.count({ start: 8, end: 14 })).toEqual(crates);
  expect(names.count({ start: 20, end: 29 })).toBeUndefined();
});
