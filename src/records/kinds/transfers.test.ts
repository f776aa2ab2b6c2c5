import { expect, test } from 'vitest';
import { readTableOf, said } from '../testing.ts';

test('who paid whom how much, from which account', () => {
  const read = readTableOf(`booking date|payer|payer iban|beneficiary|amount|currency|reference
2019-03-04|Salter Marine Ltd|GB33BUKB20201555555555|K. Novotny|1,250.50|GBP|March`);
  expect(said(read)).toEqual([
    'paid who=Salter Marine Ltd, who=GB33BUKB20201555555555, to=K. Novotny, amount=1,250.50, for=March · 2019-03-04',
  ]);
  expect(
    read.mentions.map(({ kind, value }) => (value?.kind === 'money' ? [value.low, value.currency] : kind)),
  ).toEqual(['moment', 'organisation', 'identifier', 'person', [1250.5, 'GBP']]);
});

test('a note above the rows says whose account was credited; it is quoted too', () => {
  const read = readTableOf(`Credits to account GB33 BUKB 2020 1555 5555 55 (Ms A. Oduya)
value date|from|amount (EUR)
2019-03-04|Salter Marine Ltd|480`);
  expect(said(read)).toEqual([
    'paid who=Salter Marine Ltd, to=Ms A. Oduya, to=GB33 BUKB 2020 1555 5555 55, amount=480 · 2019-03-04',
  ]);
  expect(read.claims[0]?.quotes).toHaveLength(2);
});

test('what is no sum is a problem with its cell; the payment stays', () => {
  const read = readTableOf(`date|payer|payee|amount
2019-03-04|Salter Marine Ltd|K. Novotny|480
2019-03-05|Salter Marine Ltd|K. Novotny|490
2019-03-06|Salter Marine Ltd|K. Novotny|see note`);
  expect(read.claims).toHaveLength(3);
  expect(read.problems).toMatchObject([{ code: 'bad-row', place: 'cell D4 (amount)' }]);
});
