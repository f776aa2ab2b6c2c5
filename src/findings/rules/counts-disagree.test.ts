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
test('“from 36 down to 22”: one sentence compares', () => {
  const [a, b] = [36, 22].map((n) => claim('counted', { what: 'dockers', number: `${n}` }, { sentence: 8080 }));
  if (!a || !b) throw new Error('two are wanted');
  const readings = [
    { ...reading(36), claim: a.id },
    { ...reading(22), claim: b.id },
  ];
  expect(outcome(countsDisagree, { claims: [a, b], series: [{ what: 'dockers', of: 'the yard', readings }] })).toBe(
    'none',
  );
});

for (const [what, first, then, expected] of [
  ['more, a day later: a revision', ['Brandt', 5, '2016-02-10'], ['Oduya', 9, '2016-02-11'], 'none'],
  ['fewer, a year later, in another voice', ['Brandt', 9, '2016-02-10'], ['Oduya', 7, '2017-02-11'], 'possible'],
  ['fewer, later, in the same voice: a correction', ['Brandt', 9, '2016-02-10'], ['Brandt', 7, '2017-02-11'], 'none'],
] as const)
  test(`${what}: ${expected}`, () => {
    const [a, b] = [first, then].map(([voice, n], i) => {
      const one = claim('counted', { what: 'dead', number: `${n}` }, { voice, document: `d${i}` });
      return { one, reading: { ...reading(n), claim: one.id, asOf: undefined } };
    });
    if (!a || !b) throw new Error('two are wanted');
    const { asOf: _, ...one } = a.reading;
    const { asOf: __, ...other } = b.reading;
    expect(
      outcome(countsDisagree, {
        claims: [a.one, b.one],
        published: { d0: first[2], d1: then[2] },
        series: [{ what: 'killed', of: 'the blast', readings: [one, other] }],
      }),
    ).toBe(expected);
  });
