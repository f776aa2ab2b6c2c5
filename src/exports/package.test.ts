import fc from 'fast-check';
import { expect, test } from 'vitest';
import { held } from './package.ts';

test('what was put by comes back whole and in order', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const text = held();
      for (const one of words) text.put(one);
      expect([...text.all()].join('')).toBe(words.join(''));
    }),
  ));

test('so does much, letters of several bytes at the joints', () => {
  const text = held();
  for (let i = 0; i < 60_000; i++) text.put(`— ${i} é 🚢\n`);
  const back = [...text.all()].join('');
  expect(back.split('\n')).toHaveLength(60_001);
  expect(back).toContain('— 59999 é 🚢\n');
});
