import { expect, test } from 'vitest';
import { keyedArticles } from './pronoun-examples.ts';
import { pronounsIn, readDescriptions, readKey, sameAs } from './pronouns.ts';

const described = readDescriptions('a.md\tAna Oduya\tthe chair\n');
const [one, two, none] = readKey(
  'a.md\t1\tshe\tAna Oduya\na.md\t2\tthey\tAna Oduya + Imre Volk\na.md\t3\tIt\t-\n',
  described,
);

test('a name, its surname, or a description', () => {
  for (const words of ['Ana Oduya', 'Oduya', 'The chair']) expect(one && sameAs(words, one), words).toBe(true);
  for (const words of ['Imre Volk', 'the chair of the yard', 'the'])
    expect(one && sameAs(words, one), words).toBe(false);
});

test('of several each must be meant', () => {
  expect(two && sameAs('Ana Oduya and Imre Volk', two)).toBe(true);
  expect(two && sameAs('Ana Oduya', two)).toBe(false);
});

test('nobody is no one', () => expect(none && sameAs('Ana Oduya', none)).toBe(false));

test('a line that is none is told', () => expect(() => readKey('a.md\tx\n', described)).toThrow('no pronoun'));

for (const language of ['en', 'fr'] as const)
  test(`the key is that of the articles (${language})`, () => {
    for (const { name, key, text } of keyedArticles(language))
      expect(
        pronounsIn(text, language).map((p) => p.words.toLowerCase()),
        name,
      ).toEqual(key.map((k) => k.pronoun.toLowerCase()));
  });
