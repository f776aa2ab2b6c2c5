import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, PassageId } from '../domain/ids.ts';
import { keptOnce } from './kept-once.ts';

const claim = (n: number): Claim => ({
  id: `d#told@${n}-${n + 5}.0` as ClaimId,
  document: 'd' as DocumentId,
  passage: 'd#p1' as PassageId,
  predicate: 'told',
  roles: [],
  when: { undated: 'no time is said' },
  voice: { mode: 'indirect', chain: [{ name: 'The Gazette', kind: 'publication', anonymous: false }] },
  stance: 'affirmed',
  negated: false,
  quotes: [{ document: 'd' as DocumentId, start: n, end: n + 5, words: 'words' }],
  by: 'test',
});

test('claims stay what they are, and share what they have in common', () => {
  const keep = keptOnce();
  const [a, b] = [keep(claim(1)), keep(claim(9))];
  expect([a, b]).toEqual([claim(1), claim(9)]);
  expect(a.voice).toBe(b.voice);
  expect(a.when).toBe(b.when);
});
