import { expect, it } from 'vitest';
import { readingsOf } from '../testing.ts';
import { mayBeClosed } from './closed-en.ts';

it.each(['the', 'than', 'neither', "'s", 'matter', '12', 'slowly', 'would'])('%s can be told by itself', (word) =>
  expect(mayBeClosed(word)).toBe(true),
);
it.each(['harbour', 'wrote', 'ship', 'left'])('%s cannot', (word) => expect(mayBeClosed(word)).toBe(false));

it.each([
  ['He planned a very long visit to the yard.', 'nom'],
  ['He had long planned a visit.', 'adv'],
  ['The yard has so long refused that nobody asks.', 'adv'],
])('%s', (sentence, tag) => {
  const words = readingsOf(sentence, 'en').readings.flatMap((r) => r.words);
  expect(words.find((w) => w.lower === 'long')?.tag).toBe(tag);
});
