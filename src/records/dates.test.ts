import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, dateOf, orderOf, zoneIn, zoneOf } from './dates.ts';

test.each([
  ['2019-03-04', '2019-03-04'],
  ['2019/3/4', '2019-03-04'],
  ['20190304', '2019-03-04'],
  ['4 March 2019', '2019-03-04'],
  ['le', undefined],
  ['4 mars 2019', '2019-03-04'],
  ['March 4, 2019', '2019-03-04'],
  ['04-Mar-19', '2019-03-04'],
  ['23/03/2019', '2019-03-23'],
  ['03/04/2019', '2019-03-04/2019-04-03'],
  ['03/2019', '2019-03'],
  ['mars 2019', '2019-03'],
  ['2019', '2019'],
  ['31/02/2019', undefined],
  ['2019-13-01', undefined],
  ['43528', undefined],
  ['soon', undefined],
  ['2019-03-04 and later', undefined],
])('%s is %s', (cell, edtf) => expect(dateOf(cell)?.edtf).toBe(edtf));

test('a date with its time', () => {
  expect(dateOf('2019-03-04T08:31:05Z')).toMatchObject({ edtf: '2019-03-04', clock: '08:31+00:00' });
  expect(dateOf('04/03/2019 20h14', 'day-first', '+01:00')).toMatchObject({ edtf: '2019-03-04', clock: '20:14+01:00' });
});

test.each([
  ['08:31', '08:31'],
  ['8h31', '08:31'],
  ['7.10 pm', '19:10'],
  ['12:05 am', '00:05'],
  ['22:05 UTC', '22:05+00:00'],
  ['22:05+0200', '22:05+02:00'],
  ['25:00', undefined],
  ['noon', undefined],
])('%s o’clock is %s', (cell, clock) => expect(clockOf(cell)).toBe(clock));

test('zones of cells and headings', () => {
  expect(['GMT+1', '(CEST)', '', 'Lisk time'].map(zoneOf)).toEqual(['+01:00', '+02:00', '', undefined]);
  expect(['time (UTC)', 'heure locale'].map(zoneIn)).toEqual(['+00:00', '']);
});

describe('day or month first, for a column as a whole', () => {
  const column = (...cells: string[]) => cells.map((words, i) => ({ words, number: i + 2 }));
  test('by a date that can be read one way only', () => {
    expect(orderOf(column('03/04/2019', '23/04/2019'), false)).toMatchObject({ order: 'day-first' });
    expect(orderOf(column('03/04/2019', '04/23/2019'), false)).toMatchObject({ order: 'month-first' });
  });
  test('by rows that run forward in time', () =>
    expect(orderOf(column('01/02/2019', '02/02/2019', '01/03/2019', '02/03/2019'), false).order).toBe('day-first'));
  test('by French headings; else not at all', () => {
    expect(orderOf(column('03/04/2019'), true).order).toBe('day-first');
    expect(orderOf(column('03/04/2019'), false).order).toBeUndefined();
    expect(orderOf(column('23/04/2019', '04/23/2019', '03/04/2019'), true).order).toBeUndefined();
  });
});

test('no cell is an exception, and no date is outside the calendar', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (cell) => {
      const moment = dateOf(cell);
      expect(moment?.earliest === undefined || /^\d{4}-\d\d-\d\d$/.test(moment.earliest)).toBe(true);
    }),
  );
});
