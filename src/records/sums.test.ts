import { expect, test } from 'vitest';
import { currencyIn, sumOf } from './sums.ts';

test.each([
  ['480', 480],
  ['2,310.44', 2310.44],
  ['2 310,44 €', 2310.44],
  ['£1,250', 1250],
  ['1.250.000', 1250000],
  ['(120.00)', -120],
  ['n/a', undefined],
  ['12/4', undefined],
])('%s is %s', (words, sum) => expect(sumOf(words)).toBe(sum));

test('currencies by symbol or code; a bare $ stays as it is', () =>
  expect(['€ 4', 'Amount (GBP)', '$ 4', 'Amount'].map(currencyIn)).toEqual(['EUR', 'GBP', '$', undefined]));
