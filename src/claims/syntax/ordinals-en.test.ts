import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['She had last been seen at the yard.', 'last', true],
  ['The last boat had been seen at the yard.', 'last', false],
  ['The board first met the clerk in May.', 'first', true],
  ['The first clerk met the board in May.', 'first', false],
  ['I next rang the mayor.', 'next', true],
  ['The next mayor rang the clerk.', 'next', false],
] as const)('%s', (sentence, word, adverb) => {
  const words = readingsOf(sentence, 'en').readings.flatMap((r) => r.words);
  expect(words.find((w) => w.lower === word)?.tag === 'adv').toBe(adverb);
});
