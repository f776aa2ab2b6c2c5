import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALWAYS, dayCode, dayOf, forest, inOrder, joinedOn, NEVER, numbered, ordered } from './pool-forest.ts';

type Row = readonly [a: number, b: number, at: number];

const columns = (rows: readonly Row[]) =>
  ordered({
    a: Int32Array.from(rows, (row) => row[0]),
    b: Int32Array.from(rows, (row) => row[1]),
    at: Int32Array.from(rows, (row) => row[2]),
  });

/** Every way tried: Floyd and Warshall on the latest day of each way. */
function byEveryWay(ends: number, rows: readonly Row[]): number[][] {
  const days: number[][] = Array.from({ length: ends }, (_, i) =>
    Array.from({ length: ends }, (_, j) => (i === j ? ALWAYS : NEVER)),
  );
  const put = (i: number, j: number, day: number): void => {
    const row = days[i] ?? [];
    row[j] = Math.min(row[j] ?? NEVER, day);
  };
  for (const [a, b, at] of rows) {
    put(a, b, at);
    put(b, a, at);
  }
  for (let via = 0; via < ends; via++)
    for (let i = 0; i < ends; i++)
      for (let j = 0; j < ends; j++) put(i, j, Math.max(days[i]?.[via] ?? NEVER, days[via]?.[j] ?? NEVER));
  return days;
}

const ENDS = 7;
const rows = fc.array(
  fc.tuple(
    fc.nat(ENDS - 1),
    fc.nat(ENDS - 1),
    fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(NEVER), fc.constant(ALWAYS)),
  ),
  { maxLength: 25 },
);

test('a day and its code', () => {
  expect(dayCode('2014-11-03')).toBe(20141103);
  expect(dayOf(20141103)).toBe('2014-11-03');
  expect(dayOf(dayCode('0987-01-02'))).toBe('0987-01-02');
  expect([dayOf(ALWAYS), dayOf(NEVER)]).toEqual([undefined, undefined]);
});

describe('since when two ends hang together', () => {
  test('the latest tie of the earliest way decides', () => {
    const ties = columns([
      [0, 1, 10],
      [1, 2, 30],
      [0, 3, 20],
      [3, 2, 25],
    ]);
    expect(forest(4, ties).since(0, 2)).toBe(25);
  });

  test('no way, no day; an end hangs together with itself', () => {
    const ties = columns([[0, 1, 10]]);
    expect(forest(3, ties).since(0, 2)).toBe(NEVER);
    expect(forest(3, ties).since(1, 1)).toBe(ALWAYS);
  });

  test('an end that is not open is not passed through', () => {
    const ties = columns([
      [0, 1, 10],
      [1, 2, 10],
    ]);
    expect(forest(3, ties, Uint8Array.of(1, 0, 1)).since(0, 2)).toBe(NEVER);
  });

  test('equals what trying every way gives', () =>
    fc.assert(
      fc.property(rows, (given) => {
        const found = forest(ENDS, columns(given));
        const expected = byEveryWay(ENDS, given);
        for (let x = 0; x < ENDS; x++)
          for (let y = 0; y < ENDS; y++) expect(found.since(x, y)).toBe(x === y ? ALWAYS : expected[x]?.[y]);
      }),
    ));

  test('one pair alone is answered the same', () =>
    fc.assert(
      fc.property(
        rows,
        fc.nat(ENDS - 1),
        fc.nat(ENDS - 1),
        fc.uint8Array({ minLength: ENDS, maxLength: ENDS, max: 1 }),
        (given, x, y, open) => {
          const ties = columns(given);
          expect(joinedOn(ENDS, ties, x, y, open)).toBe(forest(ENDS, ties, open).since(x, y));
        },
      ),
    ));

  test('rows in order of their days, however far these lie apart', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(ALWAYS, NEVER, 20141103, 10101, 99991230), fc.integer({ min: 1, max: 30 }))),
        (days) => {
          const expected = [...days.keys()]
            .filter((i) => days[i] !== NEVER)
            .sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
          expect([...inOrder(numbered(Int32Array.from(days)))]).toEqual(expected);
        },
      ),
    ));

  test('the order of the ties changes nothing', () =>
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, keys) => {
        const mixed = given.map((row) => ({ row, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const [one, other] = [forest(ENDS, columns(given)), forest(ENDS, columns(mixed.map(({ row }) => row)))];
        for (let x = 0; x < ENDS; x++) for (let y = 0; y < ENDS; y++) expect(other.since(x, y)).toBe(one.since(x, y));
      }),
    ));
});
