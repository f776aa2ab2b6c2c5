import { expect, test } from 'vitest';
import type { DocumentId } from '../../domain/ids.ts';
import type { Citing } from '../../domain/origin.ts';
import { caseOf, claim, outcome } from '../testing.ts';
import { circularCitation } from './circular-citation.ts';

const citing = (from: string, to: string): Citing => ({ from: from as DocumentId, to: to as DocumentId, quotes: [] });
const claims = ['gazette', 'courier', 'observer'].map((document) =>
  claim('arrested', { who: 'Yard', whom: 'Hoxha' }, { document }),
);

for (const [what, circles, expected] of [
  ['A has it from B, B from A', [[citing('gazette', 'courier'), citing('courier', 'gazette')]], 'firm'],
  [
    'through a third',
    [[citing('gazette', 'courier'), citing('courier', 'observer'), citing('observer', 'gazette')]],
    'firm',
  ],
  ['no circle', [], 'none'],
  ['a text of which nothing was read', [[citing('gazette', 'herald'), citing('herald', 'gazette')]], 'none'],
] as const)
  test(`${what}: ${expected}`, () => expect(outcome(circularCitation, { claims, circles })).toBe(expected));

test('it rests on a claim of each text', () => {
  const circles = [[citing('gazette', 'courier'), citing('courier', 'gazette')]];
  const [found] = circularCitation.find(caseOf({ claims, circles }));
  expect(found?.because.map(({ claim: id }) => id)).toEqual(claims.slice(0, 2).map(({ id }) => id));
});
