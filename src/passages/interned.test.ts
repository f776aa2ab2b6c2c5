import { expect, it } from 'vitest';
import { interned } from './interned.ts';

it('gives back an equal word, whatever its letters, and leaves long ones as they are', () => {
  for (const word of ['ledger', 'Mostefaï', 'œuvre', '“', '\u{1f600}', '', 'x'.repeat(200)])
    expect(interned(word)).toBe(word);
  expect(interned('ledger')).toBe(interned('the ledger'.slice(4)));
});
