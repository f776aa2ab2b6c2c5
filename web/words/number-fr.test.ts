import { expect, test } from 'vitest';
import { numberFr } from './number-fr.ts';

test.each([
  ['at least 1,300', 'au moins 1\u202f300'],
  ['at most 4', 'au plus 4'],
  ['about 20', 'environ 20'],
  ['1,200 to 1,400', 'de 1\u202f200 à 1\u202f400'],
  ['130', '130'],
])('%s', (english, french) => expect(numberFr(english)).toBe(french));
