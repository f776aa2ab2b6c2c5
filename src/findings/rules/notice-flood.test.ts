import { expect, test } from 'vitest';
import { claim, outcome, request } from '../testing.ts';
import { noticeFlood } from './notice-flood.ts';

const notices = (years: readonly number[], answered: (year: number) => boolean) => {
  const claims = years.map((year, i) =>
    claim('told', { who: 'Yard', to: 'Port Office' }, { when: `${year}-0${1 + (i % 9)}` }),
  );
  return {
    claims,
    requests: claims.map((one, i) => request(one, answered(years[i] ?? 0) ? { answers: [one.id] } : {})),
  };
};
const rising = [2010, 2011, 2015, 2015, 2015, 2015, 2016, 2016, 2016, 2016];

test('more and more, answered less and less: firm', () =>
  expect(
    outcome(
      noticeFlood,
      notices(rising, (year) => year < 2012),
    ),
  ).toBe('firm'));
test('more and more, all answered: none', () =>
  expect(
    outcome(
      noticeFlood,
      notices(rising, () => true),
    ),
  ).toBe('none'));
test('even: none', () =>
  expect(
    outcome(
      noticeFlood,
      notices([2010, 2010, 2011, 2011, 2015, 2015, 2016, 2016], (year) => year < 2012),
    ),
  ).toBe('none'));
