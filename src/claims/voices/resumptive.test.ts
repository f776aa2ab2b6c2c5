import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { resumptive } from './resumptive.ts';

/** Sentence; who speaks, the words that show it, what is said (joined by " … "), and the stance. */
const SAID: readonly (readonly [Language, string, string, string, string, string])[] = [
  [
    'en',
    'The clerk burnt the letter in the yard, a claim she denies.',
    'she',
    'denies',
    'The clerk burnt the letter in the yard',
    'denied',
  ],
  [
    'en',
    'Two men met at the silo that night – something [Novotny](per) disputes.',
    'Novotny',
    'disputes',
    'Two men met at the silo that night',
    'denied',
  ],
  [
    'fr',
    'La greffière a brûlé la lettre dans la cour, ce que son avocat conteste.',
    'son avocat',
    'conteste',
    'La greffière a brûlé la lettre dans la cour',
    'denied',
  ],
];

for (const [language, sentence, source, cue, content, stance] of SAID)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const found = readings.flatMap((r) => [...resumptive.find(r, text, language)])[0];
    const words = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '');
    expect([words(found?.source), words(found?.cue), found?.content.map(words).join(' … '), found?.stance]).toEqual([
      source,
      cue,
      content,
      stance,
    ]);
  });

for (const [language, sentence] of [
  ['en', 'The clerk denies the claim.'],
  ['fr', 'La greffière dément.'],
] as const)
  test(`nobody: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    expect(readings.flatMap((r) => [...resumptive.find(r, text, language)])).toEqual([]);
  });
