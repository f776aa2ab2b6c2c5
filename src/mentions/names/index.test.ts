import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { sentencesOf } from '../../passages/sentences.ts';
import { loadNames, spotNames } from './index.ts';

function spotted(text: string, language: Language): string[] {
  const names = spotNames(text, sentencesOf(text, { start: 0, end: text.length }, language), loadNames(language));
  return names.map((n) => `${n.kind}: ${text.slice(n.start, n.end)}`);
}

test('persons, bodies and places in English', () =>
  expect(
    spotted(
      'Colonel Henrik Dalgaard of the Ministry of Transport told reporters in Lagos that he had met Amina Bello.',
      'en',
    ),
  ).toEqual(['person: Henrik Dalgaard', 'organisation: Ministry of Transport', 'place: Lagos', 'person: Amina Bello']));

test('persons, bodies and places in French', () =>
  expect(
    spotted("Le juge Karim Benhadj a été entendu à Marseille par la Cour d'appel de Lyon, selon M. Dumoulin.", 'fr'),
  ).toEqual(['person: Karim Benhadj', 'place: Marseille', "organisation: Cour d'appel de Lyon", 'person: Dumoulin']));

test('text without names has none, nor has no text', () => {
  expect(spotted('nothing was said and nobody asked.', 'en')).toEqual([]);
  expect(spotted('', 'fr')).toEqual([]);
});

test('the stop of the sentence is no part of a name', () =>
  expect(spotted('He was employed by Brightwater Stevedoring Ltd. The police did not ask.', 'en')).toContain(
    'organisation: Brightwater Stevedoring Ltd',
  ));
