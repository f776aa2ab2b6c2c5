import { expect, test } from 'vitest';
import type { TimelinePicture } from '../../src/server/api.ts';
import { dayOf } from './scale.ts';
import { firstView, stretchFor } from './stretch.ts';

const bare = {
  ids: [],
  earliest: [],
  latest: [],
  predicates: [],
  stances: [],
  suggestions: [],
  lanes: [],
  lanesInAll: 0,
};
const ends = { first: '2000-01-01', last: '2019-12-31', dated: 90_000, undated: 0, left: 0 };
const counts = { sure: new Array<number>(10).fill(1), maybe: new Array<number>(10).fill(0) };
const all: TimelinePicture = { ...bare, ...ends, density: { start: '2000-01-01', step: 730, lanes: [counts] } };
const near = (start: string, end: string): TimelinePicture => ({ ...bare, ...ends, stretch: { start, end } });
const view = (start: string, span: number) => ({ from: dayOf(start), span });

test('where every claim was sent nothing more is asked for', () =>
  expect(stretchFor({ ...bare, ...ends }, all, view('2012-01-01', 3))).toBe('enough'));

test('from afar all is enough; closer, the days around the view are asked for', () => {
  expect(stretchFor(all, all, view('2000-01-01', 7300))).toBe('enough');
  expect(stretchFor(all, all, view('2012-01-01', 100))).toEqual({ start: '2011-10-18', end: '2012-06-24' });
});

test('a move within what is held asks for nothing; one beyond it does', () => {
  const held = near('2011-10-18', '2012-06-24');
  expect(stretchFor(all, held, view('2012-02-01', 100))).toBe('enough');
  expect(stretchFor(all, held, view('2012-05-01', 100))).toEqual({ start: '2012-02-16', end: '2012-10-23' });
});

test('back from afar all is shown again', () =>
  expect(stretchFor(all, near('2011-10-18', '2012-06-24'), view('2000-01-01', 7300))).toBeUndefined());

test('the first view leaves out the few that lie far before', () => {
  const rare = { sure: [1, 0, 0, 0, 0, 50, 50, 50, 50, 50], maybe: new Array<number>(10).fill(0) };
  const one: TimelinePicture = { ...all, density: { start: '2000-01-01', step: 730, lanes: [rare] } };
  expect(firstView(one, [dayOf('2000-01-01'), dayOf('2019-12-31')]).from).toBeGreaterThan(dayOf('2009-01-01'));
});
