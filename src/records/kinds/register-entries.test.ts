import { expect, test } from 'vitest';
import { readTableOf, said } from '../testing.ts';

test('who or what was entered, under which heading', () => {
  const read = readTableOf(`entry date|company|event|person|born
2019-03-04|Salter Marine Ltd|director appointed|Karel Novotny|1975-06
2019-04-01|Salter Marine Ltd|accounts filed||`);
  expect(said(read)).toEqual([
    'registered whom=Karel Novotny, what=Salter Marine Ltd, as=director appointed · 2019-03-04',
    'registered whom=Salter Marine Ltd, as=accounts filed · 2019-04-01',
  ]);
});
