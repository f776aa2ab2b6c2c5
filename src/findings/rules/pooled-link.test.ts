import { expect, test } from 'vitest';
import { type ClaimId, type EntityId, propositionId } from '../../domain/ids.ts';
import type { PooledLink } from '../../domain/pool.ts';
import { caseOf, claim, outcome } from '../testing.ts';
import { pooledLink } from './pooled-link.ts';

const called = claim('contacted', { who: 'Hoxha', with: '+44 1632 960148' });
const rented = claim('registered', { who: 'Yard', whom: 'Salter', as: '+44 1632 960148' });
const end = (id: string, kind: 'person' | 'place' = 'person') => ({ id, name: id, kind });
const parties = ['Yard', 'Coast Guard'].map((name) => ({ name, holders: [name as EntityId] }));
const piece = (id: ClaimId) => ({ proposition: propositionId(id), kind: 'shared identifier' as const, held: [] });

const link = (adds: 'certainly' | 'possibly', kind: 'person' | 'place' = 'person'): PooledLink => ({
  parties,
  link: {
    between: [end('Hoxha'), end('Salter', kind)],
    chain: {
      since: { earliest: '2014-05-01', latest: '2014-05-31' },
      steps: [
        { from: end('Hoxha'), to: end('+44 1632 960148'), pieces: [piece(called.id)] },
        { from: end('+44 1632 960148'), to: end('Salter'), pieces: [piece(rented.id)] },
      ],
      last: 1,
      commonest: 1,
    },
    others: [],
    alone: [undefined, undefined],
    adds,
    coalition: [0, 1],
  },
});

for (const [what, pooled, expected] of [
  ['two bodies held a half each', [link('certainly')], 'firm'],
  ['the dates leave open who was first', [link('possibly')], 'possible'],
  ['no link', [], 'none'],
  ['a mere place', [link('certainly', 'place')], 'none'],
] as const)
  test(`${what}: ${expected}`, () => expect(outcome(pooledLink, { claims: [called, rented], pooled })).toBe(expected));

test('it names who held what, and rests on a claim for each piece', () => {
  const [found] = pooledLink.find(caseOf({ claims: [called, rented], pooled: [link('certainly')] }));
  expect(found?.because.map(({ claim: id }) => id)).toEqual([called.id, rented.id]);
  expect(found?.about.map(({ role, words }) => `${role} ${words}`)).toEqual([
    'holder Yard',
    'holder Coast Guard',
    'tied Hoxha',
    'tied Salter',
  ]);
});
