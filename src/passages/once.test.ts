import { expect, it } from 'vitest';
import { once } from './once.ts';

it('gives back an equal word, whatever its letters, and leaves long ones as they are', () => {
  for (const word of ['ledger', 'Mostefaï', 'œuvre', '“', '\u{1f600}', '', 'x'.repeat(200)]) expect(once(word)).toBe(word);
  expect(once('ledger')).toBe(once('the ledger'.slice(4)));
});
