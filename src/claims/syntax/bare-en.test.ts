import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['The guards place them near the gate.', 'place', true],
  ['Prosecutors accuse the clerk of theft.', 'accuse', true],
  ['Four of them remain in detention.', 'remain', true],
  ['The clerk found a place near the gate.', 'place', false],
  ['The detectives plan to question him.', 'plan', true],
  ['They admit that it rained, but deny that he left.', 'deny', true],
  ['At no time did the harbour board meet the owner.', 'meet', true],
  ['The crew did not, at that stage, inform the port.', 'inform', true],
  ['They hoped to find and arrest the clerk.', 'arrest', true],
  ['The arrest and release of the clerk took a day.', 'release', false],
] as const)('%s', (sentence, word, verb) => {
  const words = readingsOf(sentence, 'en').readings.flatMap((r) => r.words);
  expect(words.find((w) => w.lower === word)?.tag === 'verb').toBe(verb);
});
