import { expect, test } from 'vitest';
import { claim, day, outcome } from '../testing.ts';
import { countsDisagree } from './counts-disagree.ts';

const reading = (n: number, more: object = {}) => ({
  claim: claim('counted', { what: 'dockers', number: `${n}` }).id,
  least: n,
  most: n,
  bound: 'exact' as const,
  asOf: day('2015-06-04'),
  scope: [],
  ...more,
});

for (const [what, a, b, expected] of [
  ['17 and 19 of one day', reading(17), reading(19), 'firm'],
  ['17 and 17', reading(17), reading(17), 'none'],
  ['at least 17, and 19', reading(17, { most: undefined, bound: 'at least' }), reading(19), 'none'],
  ['17, and 19 a day later: a revision', reading(17), reading(19, { asOf: day('2015-06-05') }), 'none'],
  ['about 17 and 19', reading(17, { bound: 'about' }), reading(19), 'possible'],
  ['another scope', reading(17), reading(19, { scope: ['with the watchman'] }), 'possible'],
] as const)
  test(`${what}: ${expected}`, () =>
    expect(
      outcome(countsDisagree, { claims: [], series: [{ what: 'dockers', of: 'the blast', readings: [a, b] }] }),
    ).toBe(expected));
test('ages are no counts', () =>
  expect(
    outcome(countsDisagree, {
      claims: [],
      series: [{ what: 'years old', of: 'x', readings: [reading(17), reading(57)] }],
    }),
  ).toBe('none'));
