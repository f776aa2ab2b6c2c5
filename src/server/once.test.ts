import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a thing is made once until the case changes', () => {
  let mark = 'a';
  let made = 0;
  const kept = once(() => mark);
  const make = () => ++made;
  expect([kept('list', make), kept('list', make), kept('other', make)]).toEqual([1, 1, 2]);
  mark = 'b';
  expect(kept('list', make)).toBe(3);
});

test('what was not used for long is let go', () => {
  const kept = once(() => 'a');
  let made = 0;
  kept('first', () => ++made);
  for (let i = 0; i < 100; i++) kept(`list ${i}`, () => 0);
  kept('first', () => ++made);
  expect(made).toBe(2);
});
