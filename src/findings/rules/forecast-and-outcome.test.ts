import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { forecastAndOutcome } from './forecast-and-outcome.ts';

const forecast = claim('attacked', { who: 'Novotny', whom: 'Yard' }, { prospective: true, document: 'memo' });
const happens = (when: string) => claim('attacked', { who: 'Novotny', whom: 'Yard' }, { when });

for (const [when, expected] of [
  ['2016-06-04', 'firm'],
  ['2015-01', 'none'],
] as const)
  test(`written in 2015-05, came about ${when}: ${expected}`, () =>
    expect(outcome(forecastAndOutcome, { claims: [forecast, happens(when)], published: { memo: '2015-05-10' } })).toBe(
      expected,
    ));
test('another target: none', () =>
  expect(
    outcome(forecastAndOutcome, {
      claims: [forecast, claim('attacked', { who: 'Novotny', whom: 'Register' }, { when: '2016' })],
      published: { memo: '2015-05-10' },
    }),
  ).toBe('none'));
