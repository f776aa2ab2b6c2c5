import { expect, test } from 'vitest';
import { easter, HOLIDAYS, nthWeekday } from './holidays.ts';

for (const [year, day] of [
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
] as const)
  test(`Easter ${year} is ${day}`, () => expect(easter(year)).toBe(day));

test('Thanksgiving is the fourth Thursday of November', () => expect(HOLIDAYS.thanksgiving?.(2016)).toBe('2016-11-24'));
test('Advent begins on the fourth Sunday before Christmas', () => {
  expect(HOLIDAYS.advent?.(2017)).toBe('2017-12-03');
  expect(HOLIDAYS.advent?.(2022)).toBe('2022-11-27');
});
test('the last Monday of May', () => expect(nthWeekday(2021, 5, 0, -1)).toBe('2021-05-31'));
