import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../domain/calendar.ts';
import { containing, dayAt, isoWeek, month, season, shifted, year } from './dates.ts';
import { partOf } from './parts.ts';
import type { CalendarUnit, Part } from './said.ts';

const found = <T>(x: T | undefined): T => {
  if (x === undefined) throw new Error('no such date');
  return x;
};
const aDay = fc.integer({ min: -30000, max: 30000 }).map(fromDayNumber);
const aUnit = fc.constantFrom<CalendarUnit>('day', 'week', 'weekend', 'month', 'quarter', 'season', 'year', 'decade');
const aPart = fc.constantFrom<Part>(
  'early',
  'mid',
  'late',
  'start',
  'end',
  'first-half',
  'second-half',
  'first-week',
  'last-week',
  'last-days',
  'week-of',
  'last-day',
);

describe('counting on from a date', () => {
  for (const [anchor, low, unit, sign, edtf, earliest, latest] of [
    [month(2014, 10), 1, 'month', 1, '2014-11', '2014-11-01', '2014-11-30'],
    [month(2014, 11), 1, 'year', -1, '2013-11~', '2013-05-02', '2014-06-01'],
    [dayAt('2017-05-08'), 2, 'day', 1, '2017-05-10', '2017-05-10', '2017-05-10'],
    [dayAt('2019-09-12'), 3, 'week', -1, '2019-08-22~', '2019-08-19', '2019-08-25'],
    [dayAt('2011-10-18'), 1, 'month', 1, '2011-11~', '2011-11-03', '2011-12-03'],
    [year(2009), 5, 'year', 1, '2014', '2014-01-01', '2014-12-31'],
  ] as const)
    test(`${anchor?.edtf} and ${sign * low} ${unit} is ${edtf}`, () => {
      const d = found(shifted(found(anchor), low, low, unit, sign));
      expect(d).toMatchObject({ edtf, earliest, latest });
    });
});

describe('parts of a longer time', () => {
  for (const [whole, part, edtf, earliest, latest] of [
    [year(2014), 'late', '2014-12~', '2014-10-01', '2014-12-31'],
    [month(2010, 9), 'end', '2010-09~', '2010-09-21', '2010-09-30'],
    [containing('decade', '1983-01-01'), 'early', '1980~/1983~', '1980-01-01', '1983-12-31'],
    [month(2013, 5), 'first-half', '2013-05-01/2013-05-15', '2013-05-01', '2013-05-15'],
    [season(2011, 3), 'early', '2011-12~', '2011-12-01', '2011-12-31'],
    [dayAt('1998-10-07'), 'week-of', '1998-10-05/1998-10-11', '1998-10-05', '1998-10-11'],
  ] as const)
    test(`${part} ${whole?.edtf} is ${edtf}`, () =>
      expect(partOf(found(whole), part)).toMatchObject({ edtf, earliest, latest }));
});

test('weeks are those of ISO 8601', () => {
  expect(isoWeek('2015-03-19')).toBe('2015-W12');
  expect(isoWeek('2021-01-03')).toBe('2020-W53');
});

test('a unit holds the day that it was found by, and ends after it begins', () =>
  fc.assert(
    fc.property(aDay, aUnit, (d, unit) => {
      const u = found(containing(unit, d));
      expect(u.earliest <= u.latest).toBe(true);
      if (unit !== 'weekend') expect(u.earliest <= d && d <= u.latest).toBe(true);
    }),
  ));

test('a part lies in its whole, but for whole weeks around a day', () =>
  fc.assert(
    fc.property(aDay, aUnit, aPart, (d, unit, part) => {
      const whole = found(containing(unit, d));
      const p = partOf(whole, part);
      expect(p.earliest <= p.latest).toBe(true);
      if (part !== 'week-of') expect(p.earliest >= whole.earliest && p.latest <= whole.latest).toBe(true);
    }),
  ));

test('counting on never turns round', () =>
  fc.assert(
    fc.property(
      aDay,
      aUnit,
      aUnit,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(1 as const, -1 as const),
      (d, unit, by, n, sign) => {
        const a = found(containing(unit, d));
        const s = shifted(a, n, n, by, sign);
        if (s) expect(s.earliest <= s.latest).toBe(true);
      },
    ),
  ));
