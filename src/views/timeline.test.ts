import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, PassageId } from '../domain/ids.ts';
import { timelineRow } from './timeline.ts';

const document = 'd1' as DocumentId;
const words = 'Hoxha was arrested in May 2016.';
const claim: Claim = {
  id: 'd1#arrested@0-31.0' as ClaimId,
  document,
  passage: 'd1#p1' as PassageId,
  predicate: 'arrested',
  roles: [{ role: 'whom', words: 'Hoxha', start: 0, end: 5 }],
  when: { moment: { edtf: '2016-05', earliest: '2016-05-01', latest: '2016-05-31', basis: 'stated' }, how: 'said' },
  voice: {
    mode: 'indirect',
    onRecord: false,
    chain: [
      { name: 'Radio Koper', kind: 'publication', anonymous: false },
      { name: 'an officer', kind: 'person', anonymous: true },
    ],
  },
  stance: 'denied',
  negated: false,
  quotes: [{ document, start: 0, end: words.length, words }],
  by: 'justice',
};
const where = { path: 'a.txt', place: 'line 1' };

test('a row says when, what, who, in which words, where', () =>
  expect(timelineRow(claim, where, 'suggestion')).toMatchObject({
    date: 'May 2016',
    mark: 'said',
    what: 'Hoxha was arrested',
    voice: 'an officer (unnamed) → Radio Koper, off the record',
    stance: 'denied',
    quote: words,
    path: 'a.txt',
    place: 'line 1',
    judged: 'suggestion',
  }));

for (const [mark, when] of [
  ['worked out', { moment: { edtf: '2016-05', basis: 'derived' }, how: 'said' }],
  ['bounded', { moment: { edtf: '../2016-05', basis: 'bounded' }, how: 'said' }],
  ['carried over', { moment: { edtf: '2016-05', basis: 'stated' }, how: 'carried over' }],
  ['undated', { undated: 'no time is said' }],
] as const)
  test(`a date that is ${mark} is marked so`, () =>
    expect(timelineRow({ ...claim, when }, where, 'accepted').mark).toBe(mark));

test('an undated claim keeps the reason and has no bounds', () => {
  const row = timelineRow({ ...claim, when: { undated: 'no time is said' } }, where, 'suggestion');
  expect([row.date, row.earliest, row.edtf]).toEqual(['no time is said', undefined, undefined]);
});
