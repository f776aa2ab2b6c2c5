/** Words of one happening are one class; words that only begin alike are none. */
import { expect, test } from 'vitest';
import { HAPPENINGS } from './event-words.ts';

const kind = (word: string): number => HAPPENINGS.findIndex((one) => one.test(word));

test('one happening', () => {
  expect(kind('rammed')).toBe(kind('accident'));
  expect(kind('sank')).toBe(kind('naufrage'));
  expect(kind('gave way')).toBe(kind('collapse'));
});

test.each(['several', 'country', 'pollution', 'volume', 'broker', 'cruelle'])('%s is none', (word) =>
  expect(kind(word)).toBe(-1),
);
