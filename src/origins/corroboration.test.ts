import { expect, test } from 'vitest';
import type { VoiceLink } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, PassageId } from '../domain/ids.ts';
import { circlesOf, corroborationOf } from './index.ts';

const link = (name: string, kind: VoiceLink['kind'] = 'person', anonymous = false): VoiceLink => ({
  name,
  kind,
  anonymous,
});
const paper = (name: string) => link(name, 'publication');
const claim = (document: string, ...chain: VoiceLink[]): Claim => ({
  id: `${document}#told@0-1.0` as ClaimId,
  document: document as DocumentId,
  passage: `${document}#p1` as PassageId,
  predicate: 'told',
  roles: [],
  when: { undated: 'no time is said' },
  voice: { chain, mode: 'indirect' },
  stance: 'affirmed',
  negated: false,
  quotes: [{ document: document as DocumentId, start: 0, end: 1, words: 'x' }],
  by: 'test',
});
/** Documents a1, a2 are of origin a; b of b. */
const origin = (document: string) => document.charAt(0);

for (const [what, claims, expected] of [
  ['two copies of one wire', [claim('a1', paper('Gazette')), claim('a2', paper('Courier'))], [1, 2, 1]],
  [
    'a clerk without a name in two copies',
    [
      claim('a1', paper('G'), link('a clerk', 'unnamed', true)),
      claim('a2', paper('C'), link('a clerk', 'unnamed', true)),
    ],
    [1, 2, 1],
  ],
  [
    'two nameless clerks of two papers',
    [
      claim('a1', paper('G'), link('a clerk', 'unnamed', true)),
      claim('b1', paper('C'), link('a clerk', 'unnamed', true)),
    ],
    [2, 2, 2],
  ],
  [
    'one man told two papers',
    [claim('a1', paper('G'), link('Ida Volk')), claim('b1', paper('C'), link('Ida Volk'))],
    [1, 2, 1],
  ],
  [
    'two people told two papers',
    [claim('a1', paper('G'), link('Ida Volk')), claim('b1', paper('C'), link('Jory Osk'))],
    [2, 2, 2],
  ],
  [
    'two papers have it from a third',
    [claim('a1', paper('G'), paper('Herald')), claim('b1', paper('C'), paper('The Herald'))],
    [1, 2, 1],
  ],
  [
    'a paper has it from another whose page is there',
    [claim('a1', paper('G')), claim('b1', paper('C'), paper('G'))],
    [1, 2, 1],
  ],
  ['nothing', [], [0, 0, 0]],
] as const)
  test(what, () => {
    const { voices, documents, origins } = corroborationOf(claims, origin);
    const [, ...rest] = expected;
    expect([documents, origins]).toEqual(rest);
    if (what !== 'a paper has it from another whose page is there') expect(voices).toBe(expected[0]);
  });

const citing = (from: string, to: string) => ({ from: from as DocumentId, to: to as DocumentId, quotes: [] });
for (const [what, citations, circles] of [
  ['A and B cite each other', [citing('a', 'b'), citing('b', 'a')], ['a b']],
  ['through a third', [citing('a', 'b'), citing('b', 'c'), citing('c', 'a')], ['a b c']],
  ['a chain', [citing('a', 'b'), citing('b', 'c')], []],
  ['a circle that others lead to', [citing('x', 'a'), citing('a', 'b'), citing('b', 'a')], ['a b']],
  ['two circles', [citing('a', 'b'), citing('b', 'a'), citing('c', 'd'), citing('d', 'c')], ['a b', 'c d']],
] as const)
  test(`circles: ${what}`, () =>
    expect(circlesOf(citations).map((circle) => circle.map(({ from }) => from).join(' '))).toEqual(circles));

test('circles: what a paper reported comes back to it through another', () => {
  const houses: Readonly<Record<string, readonly string[]>> = {
    late: ['courier'],
    other: ['observer'],
    early: ['courier'],
  };
  const found = circlesOf([citing('late', 'other'), citing('other', 'early')], (id) => houses[id] ?? []);
  expect(found.map((circle) => circle.map(({ from, to }) => `${from} ${to}`))).toEqual([['late other', 'other early']]);
  expect(circlesOf([citing('late', 'early')], (id) => houses[id] ?? [])).toEqual([]);
});
