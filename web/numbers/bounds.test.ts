import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';

test.each([
  ['at least 130', { low: 130, kind: 'at-least' }],
  ['at most 12', { low: 0, high: 12, kind: 'at-most' }],
  ['two thousand', { low: 0, high: 0, kind: 'exact' }],
  ['2,000 to 3,000', { low: 2000, high: 3000, kind: 'between' }],
  ['about 40', { low: 40, high: 40, kind: 'about' }],
])('%s', (words, bounds) => expect(boundsOf(words)).toEqual(bounds));
