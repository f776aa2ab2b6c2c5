import { expect, test } from 'vitest';
import { firstLetters } from './first-letters.ts';

const letters = (source: string): string => [...(firstLetters(source) ?? ['any'])].sort().join('');

for (const [source, expected] of [
  ['abc', 'a'],
  ['[Tt]he', 'Tt'],
  ['(?:the )?(?<year>\\d{4})', '0123456789t'],
  ['(?<!x)(?=y)day|week', 'dw'],
  ['a?b*c', 'abc'],
  ['\\.x', '.'],
  ['\\s+x', 'any'],
  ['[^a]x', 'any'],
  ['(?:a?)', 'any'],
] as const)
  test(`${source} can begin with ${expected}`, () => expect(letters(source)).toBe(expected));
