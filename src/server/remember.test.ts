import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a thing is made once until the case changes', () => {
  let mark = 'a';
  let made = 0;
  const once = remember(() => mark);
  const make = () => ++made;
  expect([once('list', make), once('list', make), once('other', make)]).toEqual([1, 1, 2]);
  mark = 'b';
  expect(once('list', make)).toBe(3);
});

test('what was not used for long is let go', () => {
  const once = remember(() => 'a');
  let made = 0;
  once('first', () => ++made);
  for (let i = 0; i < 100; i++) once(`list ${i}`, () => 0);
  once('first', () => ++made);
  expect(made).toBe(2);
});
