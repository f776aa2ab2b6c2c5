import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foremost } from './foremost.ts';

interface One {
  readonly day: number;
  readonly id: string;
}

const byDay = (a: One, b: One): number => a.day - b.day;
const list = fc.uniqueArray(fc.record({ day: fc.nat(4), id: fc.string({ minLength: 1 }) }), {
  selector: ({ id }) => id,
});

test('the same as sorting all and taking the first', () =>
  fc.assert(
    fc.property(list, fc.nat(12), (given, limit) => {
      const all = [...given].sort((a, b) => byDay(a, b) || (a.id < b.id ? -1 : 1));
      expect(foremost(given, limit, byDay, ({ id }) => id)).toEqual(all.slice(0, limit));
      expect(foremost(given, undefined, byDay, ({ id }) => id)).toEqual(all);
    }),
  ));

test('what is certainly not among the first is not looked up', () => {
  const asked: string[] = [];
  foremost(
    [
      { day: 1, id: 'a' },
      { day: 2, id: 'b' },
      { day: 3, id: 'c' },
    ],
    1,
    byDay,
    ({ id }) => {
      asked.push(id);
      return id;
    },
  );
  expect(asked).toEqual(['a']);
});
