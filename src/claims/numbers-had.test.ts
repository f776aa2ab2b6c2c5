/** Whose number it is, and under which other name the one a file is about went. */
import { expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { readClaims } from './index.ts';
import { marked, read } from './testing.ts';

const told = (written: string, language: Language): string[] =>
  read(written, language).claims.flatMap(({ predicate, roles }) =>
    predicate === 'had-number' || predicate === 'also-known-as'
      ? [`${predicate} ${roles.map(({ role, words, standsFor }) => `${role}=${standsFor?.words ?? words}`).join(' ')}`]
      : [],
  );

for (const [what, written, language, expected] of [
  [
    'a line of a file is about whom the file is about',
    'Subject: [Ilir Hoxha](per), docker.\nTelephone: [020 7946 0018](phone:+442079460018).',
    'en',
    ['had-number who=Ilir Hoxha as=+442079460018'],
  ],
  [
    'another name and its passport',
    'Intéressé : [HOXHA Ilir](per), docker. Il a voyagé sous le nom de [Marc Tellier](per) (passeport [77AB10203](passport:77AB10203)).',
    'fr',
    ['also-known-as who=HOXHA Ilir as=Marc Tellier', 'had-number who=Marc Tellier as=77AB10203'],
  ],
  [
    'a number that nobody is said to have is nobody’s',
    'The leaflet gave a number, [020 7946 0018](phone:+442079460018), for complaints.',
    'en',
    [],
  ],
  [
    'possessed',
    '[Ilir Hoxha](per)’s mobile number was [020 7946 0018](phone:+442079460018).',
    'en',
    ['had-number who=Ilir Hoxha as=+442079460018'],
  ],
] as const)
  test(what, () => expect(told(written, language)).toEqual(expected));

const basis = { kind: 'inference', rule: 'test' } as const;

test('who signs a letter gives the number in it, unless the sentence names somebody else', () => {
  const letter = (sentence: string) => {
    const given = marked(`${sentence}\n[Karel Novotny](per)`, 'en');
    const facts = { ...given.facts, medium: { value: 'letter', basis }, authors: [{ value: 'Karel Novotny', basis }] };
    return readClaims({ ...given, facts: { ...facts, medium: { value: 'letter' as const, basis } } }).claims.filter(
      ({ predicate }) => predicate === 'had-number',
    );
  };
  expect(letter('Please note this number: [020 7946 0018](phone:+442079460018).')).toHaveLength(1);
  expect(letter('For [Ilir Hoxha](per), the number: [020 7946 0018](phone:+442079460018).')).toHaveLength(0);
});
