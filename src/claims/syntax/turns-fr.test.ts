/** Adverbs of two words do not part a verb from its auxiliary. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

test.each(['d’abord', 'en revanche', 'par ailleurs', 'de nouveau', 'en vain'])('a %s nié', (turn) => {
  const met = read(`Le maire a ${turn} nié avoir rencontré [Imre Volk](per).`, 'fr').claims.find(
    ({ predicate }) => predicate === 'met',
  );
  expect([met?.stance, met?.roles[0]?.words]).toEqual(['denied', 'Le maire']);
});
