import { expect, test } from 'vitest';
import { dayAtX, dayOf, isoOf, ticks, whole, xOf, zoomed } from './scale.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

test('days and pixels go back and forth', () => {
  const view = { from: dayOf('2015-01-01'), span: 365 };
  expect(isoOf(dayAtX(view, 1000, xOf(view, 1000, dayOf('2015-06-15'))) + 1e-6)).toBe('2015-06-15');
});

test('zooming keeps the day under the pointer, from centuries to hours', () => {
  let view = whole([dayOf('1850-01-01'), dayOf('2020-01-01')]);
  const around = dayOf('2015-11-13');
  const before = xOf(view, 1000, around);
  for (let i = 0; i < 60; i++) view = zoomed(view, 0.7, around);
  expect(xOf(view, 1000, around)).toBeCloseTo(before, 3);
  expect(view.span).toBeCloseTo(1 / 8);
  expect(ticks(view, 1000, MONTHS).some(({ label }) => /^\d\d:00$|Nov/.test(label))).toBe(true);
});

test.each([
  ['hours', { from: dayOf('2015-11-13'), span: 1 }, '06:00'],
  ['days', { from: dayOf('2015-11-10'), span: 10 }, '13 Nov'],
  ['months', { from: dayOf('2015-06-01'), span: 240 }, 'Nov'],
  ['years', { from: dayOf('2000-01-01'), span: 3650 }, '2004'],
  ['decades', { from: dayOf('1900-01-01'), span: 36525 }, '1950'],
])('ticks at whole %s, never closer than they can be read', (_, view, label) => {
  const found = ticks(view, 1000, MONTHS);
  expect(found.map((one) => one.label)).toContain(label);
  const places = found.map(({ day }) => xOf(view, 1000, day));
  places.slice(1).forEach((x, i) => {
    expect(x - (places[i] ?? 0)).toBeGreaterThan(60);
  });
});

test('nothing dated still gives an axis', () => expect(whole([]).span).toBeGreaterThan(0));
