import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { identitySplit } from './identity-split.ts';

const alias = claim('also-known-as', { who: 'Hoxha', as: 'the Tailor' });
const [own, other, same] = [
  claim('registered', { who: 'Port Office', whom: 'Hoxha' }),
  claim('watched', { who: 'Coast Guard', whom: 'the Tailor' }),
  claim('watched', { who: 'Port Office', whom: 'the Tailor' }),
];

test('two holders, a name each: firm', () =>
  expect(outcome(identitySplit, { claims: [alias, own, other] })).toBe('firm'));
test('one holder with both names: none', () =>
  expect(outcome(identitySplit, { claims: [alias, own, same] })).toBe('none'));
test('nobody says that they are one: none', () =>
  expect(outcome(identitySplit, { claims: [own, other] })).toBe('none'));
