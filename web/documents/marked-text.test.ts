import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces, stretches } from './marked-text.ts';

const mark = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length, name: 'claim', id: `${start}` }));

test('pieces cover the stretch in order, and each has just the marks that lie over it', () =>
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const found = pieces(0, 50, marks);
      expect(found[0]?.start).toBe(0);
      expect(found.at(-1)?.end).toBe(50);
      found.forEach((piece, i) => {
        if (i > 0) expect(piece.start).toBe(found[i - 1]?.end);
        const over = marks.filter((one) => one.start < piece.end && one.end > piece.start && one.end > one.start);
        expect(new Set(piece.marks)).toEqual(new Set(over));
      });
    }),
  ));

test('a paragraph of two million letters is cut at blanks and loses nothing', () => {
  const text = 'harbour lease '.repeat(150_000);
  const found = stretches(text, 0, text.length);
  expect(found.map(([a, b]) => text.slice(a, b)).join('')).toBe(text);
  expect(Math.max(...found.map(([a, b]) => b - a))).toBeLessThanOrEqual(4000);
});

test('words without any blank are cut all the same', () =>
  expect(stretches('x'.repeat(9000), 0, 9000)).toHaveLength(3));
