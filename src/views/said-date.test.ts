import { expect, test } from 'vitest';
import { saidDate } from './said-date.ts';
import { onDateFr } from './said-date-fr.ts';

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
  ['2014-05-03/2014-05-03', '3 May 2014'],
  ['2014-XX-XX', '2014'],
] as const)
  test(`${edtf} is ${expected}`, () => expect(saidDate({ edtf })).toBe(expected));

for (const [edtf, expected, within] of [
  ['2016-05-01', '1er mai 2016', ' le 1er mai 2016'],
  ['2016-08', 'août 2016', ' en août 2016'],
  ['2016', '2016', ' en 2016'],
  ['2014-21', 'printemps 2014', ' au printemps 2014'],
  ['2014-22', 'été 2014', ' à l’été 2014'],
  ['2014-34', '2e trimestre 2014', ' au 2e trimestre 2014'],
  ['2014-12~', 'vers décembre 2014', ' (vers décembre 2014)'],
  ['198X', 'années 1980', ' dans les années 1980'],
  ['2014-05/2014-09', 'mai 2014 – septembre 2014', ' (mai 2014 – septembre 2014)'],
  ['2014-05/..', 'depuis mai 2014', ' (depuis mai 2014)'],
  ['../2014-05-03', 'au plus tard le 3 mai 2014', ' (au plus tard le 3 mai 2014)'],
  ['../2014-05', 'au plus tard en mai 2014', ' (au plus tard en mai 2014)'],
] as const)
  test(`${edtf} en français : ${expected}`, () => {
    expect(saidDate({ edtf }, 'fr')).toBe(expected);
    expect(onDateFr(edtf)).toBe(within);
  });
