import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { sentencesOf } from '../../passages/sentences.ts';
import { plainBodies } from './plain-bodies.ts';

function found(text: string, language: Language, capitals = ''): string[] {
  const start = capitals ? text.indexOf(capitals) : -1;
  const names = start < 0 ? [] : [{ start, end: start + capitals.length, kind: 'organisation' as const }];
  const sentences = sentencesOf(text, { start: 0, end: text.length }, language);
  return plainBodies(names, text, sentences, language).map(
    (n) => text.slice(n.start, n.end) + (n.refersTo ? ` > ${text.slice(n.refersTo.to.start, n.refersTo.to.end)}` : ''),
  );
}

test.each([
  [
    'The interior ministry and the ministry of the interior said so.',
    ['interior ministry', 'ministry of the interior'],
  ],
  ['The foreign affairs ministry knew.', ['foreign affairs ministry']],
  ['The ministry knew, and so did his department.', []],
])('%s', (text, expected) => expect(found(text, 'en')).toEqual(expected));

test.each([
  ["Le ministère de l'intérieur savait.", ["ministère de l'intérieur"]],
  [
    'La direction générale de la sécurité extérieure et la préfecture de police ont répondu.',
    ['direction générale de la sécurité extérieure', 'préfecture de police'],
  ],
  ['La direction du théâtre a répondu.', []],
])('%s', (text, expected) => expect(found(text, 'fr')).toEqual(expected));

test('stands for the body with capitals, where one of that field is named', () => {
  const text = 'The Ministry of the Interior wrote. The interior ministry and the justice ministry did not.';
  expect(found(text, 'en', 'Ministry of the Interior')).toEqual([
    'interior ministry > Ministry of the Interior',
    'justice ministry',
  ]);
});
