import { expect, test } from 'vitest';
import type { Claim } from '../../domain/claim.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Scene } from '../scene.ts';
import { kept } from './kept.ts';

const office = 'e:office' as EntityId;
const since = { latest: '2013-09-27', edtf: '../2013-09-27', basis: 'bounded' } as const;
const scene = (keptBy?: { name: string; since: typeof since }): Scene =>
  ({
    document: { ...(keptBy ? { keptBy } : {}) },
    affirms: (claim: Claim) => !claim.negated,
    called: (name: string) => (name === 'Coast Office' ? office : undefined),
  }) as unknown as Scene;
const claim = (over: object = {}): Claim => ({ predicate: 'had-number', negated: false, ...over }) as unknown as Claim;
const held = (one: Claim, at: Scene) => [...kept.entails(one, at)];

test('whose file a paper lies in held the number that it gives, by the date of the paper', () =>
  expect(held(claim(), scene({ name: 'Coast Office', since }))).toMatchObject([
    { holder: office, since: { edtf: '../2013-09-27' }, grade: 'held', state: 'held' },
  ]));

test('a paper that nobody is said to have kept shows nothing, nor does what is denied', () => {
  expect(held(claim(), scene())).toEqual([]);
  expect(held(claim({ negated: true }), scene({ name: 'Coast Office', since }))).toEqual([]);
});
