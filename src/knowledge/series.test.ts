import { expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { type CountValue, seriesOf } from './series.ts';
import { statusesOf } from './statuses.ts';
import { documentOf, type Told, who } from './testing.ts';

const counted = (sentence: string, number: string, when?: string): readonly [string, Told] => [
  sentence,
  { says: 'counted', roles: { number, what: 'dead' }, ...(when === undefined ? {} : { when }) },
];
const counts: Readonly<Record<string, CountValue>> = {
  'at least 12 dead': { what: 'dead', low: 12, high: 12, bound: 'at least' },
  '17 dead': { what: 'dead', low: 17, high: 17, bound: 'exactly' },
  'seven or eight dead': { what: 'dead', low: 7, high: 8, bound: 'exactly' },
  'more than 20 dead': { what: 'dead', low: 20, high: 20, bound: 'more than' },
};
const series = (claims: readonly Claim[]) =>
  seriesOf({
    claims,
    count: (claim) => counts[claim.roles.find(({ role }) => role === 'number')?.words ?? ''],
    filler: () => undefined,
    nameOf: () => undefined,
  });

test('numbers of one thing are one series, with their bounds and who is in or out', () => {
  const { claims } = documentOf('d', [
    counted('The fire left at least 12 dead.', 'at least 12 dead', '2016-06-04'),
    counted('It left 17 dead, including the two who lit it.', '17 dead', '2016-06-04'),
    counted('It left seven or eight dead.', 'seven or eight dead', '2016-06-04'),
    counted('It left more than 20 dead.', 'more than 20 dead', '2016-06-04'),
  ]);
  const [one, ...more] = series(claims);
  expect(more).toEqual([]);
  expect(one?.what).toBe('killed');
  expect(one?.readings.map(({ least, most, bound }) => [least, most, bound])).toEqual([
    [12, undefined, 'at least'],
    [17, 17, 'exact'],
    [7, 8, 'between'],
    [21, undefined, 'at least'],
  ]);
  expect(one?.readings[1]?.scope).toEqual(['including the two who lit it']);
});

const published = (out: string) => (claims: readonly Claim[]) =>
  seriesOf({
    claims,
    count: (claim) => {
      const words = claim.roles.find(({ role }) => role === 'number')?.words ?? '';
      const [n] = words.match(/\d+/u) ?? [];
      return n === undefined ? undefined : { what: 'men', low: Number(n), high: Number(n), bound: 'exactly' };
    },
    filler: () => undefined,
    nameOf: () => undefined,
    published: () => momentOf(out),
  });
const men = (sentence: string, number: string, when?: string): readonly [string, Told] => [
  sentence,
  { says: 'counted', roles: { number, what: 'men' }, ...(when === undefined ? {} : { when }) },
];

test('the dead of no named event are those of the only day that the case tells of', () => {
  const day = documentOf('a', [men('On Friday 5 men were killed in the silo.', '5 men', '2016-02-09')]);
  const other = documentOf('b', [men('We believe that 9 men died.', '9 men')]);
  const elsewhere = documentOf('c', [men('In all 3 men died at Trieste.', '3 men')]);
  const counts = (out: string) =>
    published(out)([...day.claims, ...other.claims, ...elsewhere.claims])
      .find(({ of }) => of === '2016-02-09')
      ?.readings.map(({ least }) => least);
  expect(counts('2016-02-11')).toEqual([5, 9]);
  expect(counts('2016-01-11')).toEqual([5]);
});

test('what became of those who are counted stands behind them', () => {
  const { claims } = documentOf('a', [
    men('At work 11 men were seen.', '11 men'),
    men('In the silo 9 men died.', '9 men'),
  ]);
  expect(
    published('2016-02-11')(claims)
      .map(({ what }) => what)
      .sort(),
  ).toEqual(['killed', 'men']);
});

const standings = (claims: readonly Claim[]): ReturnType<typeof statusesOf> =>
  statusesOf({
    claims: ({ predicate } = {}) => claims.filter((claim) => claim.predicate === predicate),
    claim: (id) => claims.find((claim) => claim.id === id),
    filler: (claim, role) => {
      const mention = claim.roles.find((one) => one.role === role)?.mention;
      return mention === undefined ? undefined : who.entityOf(mention);
    },
    denialsOf: () => [],
    propositionOf: () => undefined,
  });

test('what is only wished, ordered or asked is no death', () => {
  const { claims } = documentOf('d', [
    ['They asked whether Hoxha was killed.', { says: 'killed', roles: { whom: 'Hoxha' } }],
    ['The navy wanted to capture and not kill Novotny.', { says: 'killed', negated: true, roles: { whom: 'Novotny' } }],
    ['Oduya was killed in 2016.', { says: 'killed', when: '2016', roles: { whom: 'Oduya' } }],
  ]);
  const found = standings(claims);
  expect(found.map(({ entity }) => entity)).toEqual(['Oduya']);
});

test('standings stay beside one another: reported dead, seen again, cleared', () => {
  const { claims } = documentOf('d', [
    ['Hoxha was arrested in 2014.', { says: 'arrested', when: '2014', roles: { whom: 'Hoxha' } }],
    ['Hoxha was killed in 2016.', { says: 'killed', when: '2016', roles: { whom: 'Hoxha' } }],
    ['Hoxha resurfaced in 2017.', { says: 'resurfaced', when: '2017', roles: { whom: 'Hoxha' } }],
    ['Hoxha was cleared.', { says: 'cleared', roles: { whom: 'Hoxha' } }],
    ['Hoxha did not die.', { says: 'died', negated: true, roles: { who: 'Hoxha' } }],
  ]);
  const [history, ...others] = standings(claims);
  expect(others).toEqual([]);
  expect(history?.entries.map(({ standing }) => standing)).toEqual([
    'arrested',
    'reported dead',
    'seen again',
    'cleared',
    'reported alive',
  ]);
});
