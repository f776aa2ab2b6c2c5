import { expect, test } from 'vitest';
import type { Claim } from '../../domain/claim.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Scene } from '../scene.ts';
import { recorded } from './recorded.ts';

const police = 'e:police' as EntityId;
const scene = {
  affirms: (claim: Claim) => !claim.negated,
  called: (name: string) => (name === 'Port of Lisk Police' ? police : undefined),
} as unknown as Scene;

const row = (over: object): Claim =>
  ({
    predicate: 'crossed',
    negated: false,
    record: {
      kind: 'border-crossings',
      holder: { name: 'Port of Lisk Police' },
      received: { earliest: '2019-03-04', latest: '2019-03-04', edtf: '2019-03-04', basis: 'stated' },
      mapping: 'suggested',
    },
    ...over,
  }) as unknown as Claim;

const held = (claim: Claim) => [...recorded.entails(claim, scene)];

test('the keeper of a register held its row from the day on which it came', () => {
  expect(held(row({}))).toMatchObject([
    { holder: police, since: { edtf: '2019-03-04' }, grade: 'held', state: 'held' },
  ]);
});

test('a table that nobody is said to keep shows nothing', () => {
  const { holder: _, ...kept } = row({}).record ?? { holder: undefined };
  expect(held(row({ record: kept }))).toEqual([]);
  expect(held(row({ record: undefined }))).toEqual([]);
});

test('that no answer came is nothing held', () => expect(held(row({ negated: true }))).toEqual([]));
