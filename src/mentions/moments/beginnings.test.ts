import { expect, test } from 'vitest';
import { beginningAt, beginnings } from './beginnings.ts';
import { S } from './fragments.ts';

const of = (source: string): string => [...beginnings(source)].sort().join(',');

for (const [source, expected] of [
  ['abc', 'abc'],
  ['[Tt]he', 'the'],
  [`(?:the${S})?(?<year>\\d{4})`, '0000,the 0000'],
  ['(?<!x)(?=y)day|week', 'day,week'],
  ['a?b*c', 'ab,ac,b,c'],
  ['\\d{1,2}x', '00,0x'],
  ['x\\s+y', 'x'],
  ['x[^a]y', 'x'],
  ['abcdefghijk', 'abcdefgh'],
] as const)
  test(`${source.replace(S, ' ')} begins with ${expected}`, () => expect(of(source)).toBe(expected));

test('the text is compared in the same way', () => {
  expect(beginningAt('The\n  14th of May', 0)).toBe('the 00th');
  expect(beginningAt('Été 2014', 0)).toBe('été 0000');
});
