import { expect, test } from 'vitest';
import { claim, day, outcome, watch } from '../testing.ts';
import { lapsedWatch } from './lapsed-watch.ts';

const watched = claim('watched', { who: 'Coast Guard', whom: 'Yard' }, { when: '2014-03/2015-09' });
const ofInterest = { name: 'the fire', when: day('2015-11-13') };

for (const [what, ended, expected] of [
  ['ended before the event', '2015-09', 'firm'],
  ['ended in the year of the event', '2015', 'possible'],
  ['ended after it', '2016', 'none'],
] as const)
  test(`${what}: ${expected}`, () =>
    expect(
      outcome(lapsedWatch, {
        claims: [watched],
        watches: [watch('watch', [watched], { ended: day(ended) })],
        ofInterest,
      }),
    ).toBe(expected));
test('a watch of which no end is told has not lapsed', () =>
  expect(outcome(lapsedWatch, { claims: [watched], watches: [watch('watch', [watched])] })).toBe('none'));
test('an end that is only announced: possible', () => {
  const announced = claim(
    'watched',
    { who: 'Coast Guard', whom: 'Yard' },
    { when: '2015-09', phase: 'ended', prospective: true },
  );
  expect(
    outcome(lapsedWatch, { claims: [announced], watches: [watch('watch', [announced], { ended: day('2015-09') })] }),
  ).toBe('possible');
});
