import { expect, test } from 'vitest';
import { saidDate } from './said-date.ts';

for (const [edtf, expected] of [
  ['2016-05-03', '3 May 2016'],
  ['2016-05', 'May 2016'],
  ['2016', '2016'],
  ['2014-21', 'spring 2014'],
  ['2014-34', '2nd quarter 2014'],
  ['2014-12~', 'about December 2014'],
  ['2014?', '2014 (?)'],
  ['2014-05%', 'about May 2014 (?)'],
  ['198X', '1980s'],
  ['19XX', '20th century'],
  ['2014-05/2014-09', 'May 2014 – September 2014'],
  ['2014-05/..', 'since May 2014'],
  ['../2014-05', 'by May 2014'],
  ['../..', 'at some time'],
  ['2014-XX-XX', '2014'],
] as const)
  test(`${edtf} is ${expected}`, () => expect(saidDate({ edtf })).toBe(expected));
