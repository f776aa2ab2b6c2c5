import { expect, test } from 'vitest';
import { readTableOf, said } from '../testing.ts';

const LIST = `date|time|direction|surname|given names|born|nationality|document|vehicle|vessel
2019-03-04|08:31|in|HOXHA|Ilir|1980-02-01|X|K1234567|AB 12 CDE|Silver Tern
2019-03-05|19:05|out|NOVOTNY|Karel|1975||L7654321||Silver Tern`;

test('each row says who crossed when, on board what, with which document', () => {
  expect(said(readTableOf(LIST))).toEqual([
    'crossed who=HOXHA Ilir, what=in, means=Silver Tern, means=AB 12 CDE, as=K1234567 · 2019-03-04 08:31',
    'crossed who=NOVOTNY Karel, what=out, means=Silver Tern, as=L7654321 · 2019-03-05 19:05',
  ]);
});

test('the quote is the row, its identifiers are mentions, its year of birth is kept', () => {
  const { claims, mentions } = readTableOf(LIST);
  expect(claims[0]?.quotes[0].words).toBe(
    '2019-03-04\t08:31\tin\tHOXHA\tIlir\t1980-02-01\tX\tK1234567\tAB 12 CDE\tSilver Tern',
  );
  expect(mentions.filter(({ kind }) => kind === 'identifier').map(({ value }) => value)).toMatchObject([
    { scheme: 'passport', normal: 'K1234567' },
    { scheme: 'plate', normal: 'AB12CDE' },
    { scheme: 'passport', normal: 'L7654321' },
  ]);
  expect(claims.map(({ record }) => record?.born?.years)).toEqual([
    [1980, 1980],
    [1975, 1975],
  ]);
});

test('French headings, places of departure and arrival', () => {
  const read = readTableOf(
    `date passage;sens;nom;prénom;provenance;poste frontière`
      .replaceAll(';', '|')
      .concat('\n04/03/2019|E|Hoxha|Ilir|Durrës|Bari'),
  );
  expect(said(read)).toEqual(['crossed who=Hoxha Ilir, what=E, from=Durrës, into=Bari · 2019-03-04']);
});

test('a row that names nobody is a problem with its cell, and stops nothing', () => {
  const read = readTableOf(LIST.replace('HOXHA|Ilir', 'unknown|').replace('|K1234567|AB 12 CDE', '||'));
  expect(read.claims).toHaveLength(1);
  expect(read.problems).toMatchObject([{ code: 'bad-row', place: 'cell D2 (surname)' }]);
});
