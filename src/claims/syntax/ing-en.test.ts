/** A word in -ing is a noun before another noun, a verb after what begins. */
import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['They set up training camps in [Bari](loc).', 'training', false],
  ['They kept guesthouses and training camps.', 'training', false],
  ['They had their own sources of support and training, and no money.', 'training', false],
  ['They began training dockers in [Bari](loc).', 'training', true],
  ['They were simply topping up the tank.', 'topping', true],
  ['The clerks worked with the yard in watchlisting suspected smugglers.', 'suspected', false],
] as const)('%s', (sentence, word, verb) => {
  const found = readingsOf(sentence, 'en')
    .readings.flatMap((r) => r.words)
    .find((w) => w.lower === word);
  expect(found?.tag === 'verb').toBe(verb);
});
