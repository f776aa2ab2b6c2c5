import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, place, placeApart, timesOf } from './lanes.ts';
import { dayOf } from './scale.ts';

const view = { from: dayOf('2015-01-01'), span: 365 };

test('claims of one lane never cover one another, and none is lost uncounted', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 60 })), { maxLength: 60 }),
      (days) => {
        const iso = (n: number) => new Date((view.from + n) * 86_400_000).toISOString().slice(0, 10);
        const times = timesOf({ earliest: days.map(([a]) => iso(a)), latest: days.map(([a, b]) => iso(a + b)) });
        const { placed, left } = place(
          inOrder(
            days.map((_, i) => i),
            times,
          ),
          times,
          view,
          1000,
          { rows: 3 },
        );
        expect(placed.length + left).toBe(days.length);
        for (const row of [0, 1, 2]) {
          const mine = placed.filter((one) => one.row === row);
          mine.slice(1).forEach((one, i) => {
            expect(one.x0).toBeGreaterThanOrEqual(mine[i]?.x1 ?? 0);
          });
        }
      },
    ),
  ));

test('a claim of which nothing says when it ended reaches over the edge', () => {
  const times = timesOf({ earliest: ['2015-06-01'], latest: [null] });
  expect(place([0], times, view, 1000, { rows: 1 }).placed[0]?.x1).toBeGreaterThan(1000);
});

test('known days keep their rows where months crowd the lane; what finds none is counted', () => {
  const months = Array.from({ length: 40 }, () => ['2012-02-01', '2012-02-29'] as const);
  const days = Array.from({ length: 5 }, (_, i) => [`2012-02-1${i}`, `2012-02-1${i}`] as const);
  const all = [...months, ...days];
  const times = timesOf({ earliest: all.map(([a]) => a), latest: all.map(([, b]) => b) });
  const members = inOrder(
    all.map((_, i) => i),
    times,
  );
  const view = { from: dayOf('2012-02-01'), span: 30 };
  const { placed, left, used } = placeApart(members, times, view, 900, 9);
  expect(placed.filter(({ index }) => index >= months.length)).toHaveLength(days.length);
  expect(placed.length + left).toBe(all.length);
  expect(used).toBe(9);
  expect(new Set(placed.map(({ row }) => row)).size).toBe(9);
});
