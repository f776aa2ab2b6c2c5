/** What the text calls false is denied by the text, whoever else says it. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

for (const [language, written, expected] of [
  ['en', 'It is false that [Imre Volk](per) met [Oda Brandt](per).', 'denied'],
  ['en', 'It was not true that [Imre Volk](per) met [Oda Brandt](per).', 'denied'],
  ['en', 'The claim that [Imre Volk](per) met [Oda Brandt](per) is false.', 'denied'],
  ['en', '[Ana Oduya](per) is wrong to say that [Imre Volk](per) met [Oda Brandt](per).', 'denied'],
  ['en', 'The report that [Imre Volk](per) met [Oda Brandt](per) says that a date was wrong.', 'affirmed'],
  ['en', 'It is true that [Imre Volk](per) met [Oda Brandt](per).', 'affirmed'],
  ['en', '[Ana Oduya](per) said that [Imre Volk](per) met [Oda Brandt](per).', 'affirmed'],
  ['fr', 'Il est faux que [Imre Volk](per) a rencontré [Oda Brandt](per).', 'denied'],
  ['fr', 'La rumeur selon laquelle [Imre Volk](per) a rencontré [Oda Brandt](per) est fausse.', 'denied'],
  ['fr', 'L’hypothèse que [Imre Volk](per) ait rencontré [Oda Brandt](per) a été écartée.', 'denied'],
  [
    'fr',
    'Les informations de la radio selon lesquelles [Imre Volk](per) a rencontré [Oda Brandt](per) sont exactes.',
    'affirmed',
  ],
  ['fr', 'La radio a affirmé à tort que [Imre Volk](per) avait rencontré [Oda Brandt](per).', 'denied'],
  ['fr', 'C’est à tort que [Imre Volk](per) a rencontré [Oda Brandt](per).', 'affirmed'],
  ['fr', 'La radio a dit que [Imre Volk](per) avait rencontré [Oda Brandt](per), ce qui est faux.', 'denied'],
  ['en', 'The radio wrongly said that [Imre Volk](per) had met [Oda Brandt](per).', 'denied'],
  ['fr', 'Il n’est pas vrai que [Imre Volk](per) ait rencontré [Oda Brandt](per).', 'denied'],
  ['fr', '[Ana Oduya](per) a tort de dire que [Imre Volk](per) a rencontré [Oda Brandt](per).', 'denied'],
] as const)
  test(`${language}: ${written}`, () => {
    const met = read(written, language).claims.find(({ predicate }) => predicate === 'met');
    expect(met?.stance).toBe(expected);
    if (expected === 'denied') expect(met?.attribution).toBeUndefined();
  });

test('a number that the text calls false is denied', () => {
  const stance = (written: string) => read(written, 'fr').claims.find((c) => c.predicate === 'counted')?.stance;
  expect(stance('Le chiffre de [douze dockers](count:dockers) est faux.')).toBe('denied');
  expect(stance('Le chiffre de [douze dockers](count:dockers) est exact.')).toBe('affirmed');
});
