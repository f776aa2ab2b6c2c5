import { expect, test } from 'vitest';
import { readTableOf, said } from '../testing.ts';

test('numbers call numbers; each is an identifier in E.164', () => {
  const read = readTableOf(`date|heure|appelant|appelé|durée
04/03/2019|8h31|06 39 98 00 01|+44 1632 960001|212
05/03/2019|21h05|+33639980001|masqué|4`);
  expect(said(read)).toEqual([
    'contacted who=06 39 98 00 01, with=+44 1632 960001 · 2019-03-04 08:31',
    'contacted who=+33639980001 · 2019-03-05 21:05',
  ]);
  const numbers = read.mentions.flatMap(({ value }) => (value?.kind === 'identifier' ? [value.normal] : []));
  expect(numbers).toEqual(['+33639980001', '+441632960001', '+33639980001']);
});

test('a name with its number: both fill the role', () => {
  const read = readTableOf(`call date|caller|caller number|called|called number
2019-03-04|Karel Novotny|+441632960001|Salter Marine Ltd|+441632960002`);
  expect(said(read)).toEqual([
    'contacted who=Karel Novotny, who=+441632960001, with=Salter Marine Ltd, with=+441632960002 · 2019-03-04',
  ]);
});
