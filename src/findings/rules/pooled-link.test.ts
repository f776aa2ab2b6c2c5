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

test('a driver with two passengers is one finding: the earliest leads, the other is named too', () => {
  const rode = claim('crossed', { who: 'Brandt', means: 'CT-417-QV' });
  const long = (name: string, day: string): PooledLink => {
    const one = link('certainly');
    const last = claim('crossed', { who: name, means: 'CT-417-QV' });
    claims.push(last);
    return {
      ...one,
      link: {
        ...one.link,
        between: [end('Hoxha'), end(name)],
        chain: {
          ...one.link.chain,
          since: { earliest: day, latest: day },
          steps: [
            { from: end('Hoxha'), to: end('CT-417-QV'), pieces: [piece(called.id)] },
            { from: end('CT-417-QV'), to: end('Brandt'), pieces: [piece(rode.id)] },
            { from: end('Brandt'), to: end(name), pieces: [piece(last.id)] },
          ],
        },
      },
    };
  };
  const claims = [called, rode];
  const pooled = [long('Novotny', '2016-02-07'), long('Oduya', '2014-10-11')];
  const found = [...pooledLink.find(caseOf({ claims, pooled }))];
  expect(found).toHaveLength(1);
  expect(found[0]?.when?.earliest).toBe('2014-10-11');
  expect(
    found[0]?.about.filter(({ role }) => role.startsWith('tied')).map(({ role, words }) => `${role} ${words}`),
  ).toEqual(['tied Hoxha', 'tied Oduya', 'tied too Novotny']);
  expect(found[0]?.because).toHaveLength(4);
});
