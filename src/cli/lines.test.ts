import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, columns, padded, table, wrapped } from './lines.ts';

for (const [text, expected] of [
  ['abc', 3],
  ['Çelik', 5],
  ['C\u0327elik', 5],
  ['日本', 4],
  ['\u001b[1mbold\u001b[22m', 4],
  ['↔ ≈', 3],
  ['', 0],
] as const)
  test(`${JSON.stringify(text)} takes ${expected} columns`, () => expect(columns(text)).toBe(expected));

test('lines break between words', () =>
  expect(wrapped('one two  three\nfour', 8)).toEqual(['one two', 'three', 'four']));
test('a long word stands alone', () => expect(wrapped('a extraordinary b', 5)).toEqual(['a', 'extraordinary', 'b']));
test('a cut is shown', () => expect([clipped('one two three', 8), clipped('short', 8)]).toEqual(['one two…', 'short']));

test('a table lines up', () =>
  expect(
    table(
      [
        ['a', 'one two'],
        ['long', 'three'],
      ],
      30,
    ),
  ).toEqual(['a     one two', 'long  three']));

test('no word is lost in wrapping, and no line is wider unless one word is', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 3, max: 40 }),
      (words, room) => {
        const lines = wrapped(words.join(' '), room);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(columns(line) <= room || !line.includes(' ')).toBe(true);
      },
    ),
  ));

test('padding reaches its width', () => expect(columns(padded('日', 5))).toBe(5));
