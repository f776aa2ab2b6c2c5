import { expect, test } from 'vitest';
import { wayBetween } from './way.ts';

const ties = [
  { a: 'yard', b: 'port office' },
  { a: 'port office', b: 'customs' },
  { a: 'customs', b: 'bank' },
  { a: 'yard', b: 'bank' },
  { a: 'alone', b: 'other' },
];

test('the shortest way, either direction', () => {
  expect(wayBetween(ties, 'port office', 'bank')).toHaveLength(3);
  expect(wayBetween(ties, 'bank', 'customs')).toEqual(['bank', 'customs']);
});

test('no way is no way', () => expect(wayBetween(ties, 'yard', 'alone')).toBeUndefined());
test('to oneself is oneself', () => expect(wayBetween(ties, 'yard', 'yard')).toEqual(['yard']));
