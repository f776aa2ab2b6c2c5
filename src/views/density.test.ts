import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '../domain/calendar.ts';
import { densities } from './density.ts';

const one = (earliest: string | null, latest: string | null, claims = 1) => ({ key: 'a', earliest, latest, claims });

test('a known day lies in its step; a month may lie in each of its days', () => {
  const { lanes, step } = densities(
    [one('2014-03-02', '2014-03-02', 3), one('2014-03-01', '2014-03-31')],
    ['a'],
    '2014-03-01',
    '2014-03-31',
  );
  expect(step).toBe(1);
  expect(lanes[0]?.sure[1]).toBe(3);
  expect(lanes[0]?.maybe).toEqual(new Array(31).fill(1));
});

test('an open end reaches the edge; what lies wholly outside is not counted; a lane without claims is empty', () => {
  const found = densities(
    [one(null, '2014-03-03'), one('2014-04-02', '2014-04-02')],
    ['a', 'b'],
    '2014-03-01',
    '2014-03-05',
  );
  expect(found.lanes[0]?.maybe).toEqual([1, 1, 1, 0, 0]);
  expect(found.lanes[1]?.sure).toEqual([0, 0, 0, 0, 0]);
});

test('each claim with both ends inside is counted in every step that it may lie in, and in no other', () => {
  const day = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 400 })), { maxLength: 20 }), (spans) => {
      const start = '2001-01-01';
      const bounds = spans.map(([from, long]) =>
        one(addDays(start, from), addDays(start, Math.min(3000, from + long))),
      );
      const { lanes, step } = densities(bounds, ['a'], start, addDays(start, 3000));
      const at = (iso: string): number => Math.floor((dayNumber(iso) - dayNumber(start)) / step);
      lanes[0]?.sure.forEach((sure, i) => {
        const may = bounds.filter(({ earliest, latest }) => at(earliest ?? '') <= i && at(latest ?? '') >= i).length;
        expect(sure + (lanes[0]?.maybe[i] ?? 0)).toBe(may);
      });
    }),
  );
});
