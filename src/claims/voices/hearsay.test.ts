import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { hearsay } from './hearsay.ts';

/** Sentence; who speaks, the words that show it, what is said (joined by " … "), and the stance. */
const SAID: readonly (readonly [Language, string, string, string, string, string])[] = [
  [
    'en',
    '[Ilir Hoxha](per) reportedly sold the boat in [Bari](loc).',
    '',
    'reportedly',
    'Ilir Hoxha reportedly sold the boat in Bari',
    'affirmed',
  ],
  [
    'fr',
    '[Ilir Hoxha](per) aurait vendu le bateau à [Bari](loc).',
    '',
    'aurait vendu',
    'Ilir Hoxha aurait vendu le bateau à Bari',
    'affirmed',
  ],
];

for (const [language, sentence, source, cue, content, stance] of SAID)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const found = readings.flatMap((r) => [...hearsay.find(r, text, language)])[0];
    const words = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '');
    expect([words(found?.source), words(found?.cue), found?.content.map(words).join(' … '), found?.stance]).toEqual([
      source,
      cue,
      content,
      stance,
    ]);
  });

for (const [language, sentence] of [
  ['fr', 'S’il avait su, il aurait vendu le bateau.'],
  ['en', 'He sold the boat in spring.'],
] as const)
  test(`nobody: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    expect(readings.flatMap((r) => [...hearsay.find(r, text, language)])).toEqual([]);
  });
