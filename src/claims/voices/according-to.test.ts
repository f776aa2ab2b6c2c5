import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { accordingTo } from './according-to.ts';

/** Sentence; who speaks, the words that show it, what is said (joined by " … "), and the stance. */
const SAID: readonly (readonly [Language, string, string, string, string, string])[] = [
  [
    'en',
    'According to the harbour office, the crane had been inspected twice that year.',
    'the harbour office',
    'According to',
    'the crane had been inspected twice that year',
    'affirmed',
  ],
  [
    'en',
    'The crane had been inspected twice, according to two dockers who saw the log.',
    'two dockers who saw the log',
    'according to',
    'The crane had been inspected twice',
    'affirmed',
  ],
  [
    'en',
    'According to [Karel Novotny](per) [Ilir Hoxha](per) was never on the payroll.',
    'Karel Novotny',
    'According to',
    'Ilir Hoxha was never on the payroll',
    'affirmed',
  ],
  [
    'fr',
    'Selon des notes consultées par [La Dépêche du Quai](org), le bail avait été signé en secret.',
    'des notes consultées par La Dépêche du Quai',
    'Selon',
    'le bail avait été signé en secret',
    'affirmed',
  ],
  [
    'fr',
    'Le bail avait été signé en secret, selon une source proche du dossier.',
    'une source proche du dossier',
    'selon',
    'Le bail avait été signé en secret',
    'affirmed',
  ],
  [
    'fr',
    'Selon nos confrères de « La Mouette », le bail avait été signé en secret.',
    'nos confrères de « La Mouette »',
    'Selon',
    'le bail avait été signé en secret',
    'affirmed',
  ],
];

for (const [language, sentence, source, cue, content, stance] of SAID)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const found = readings.flatMap((r) => [...accordingTo.find(r, text, language)])[0];
    const words = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '');
    expect([words(found?.source), words(found?.cue), found?.content.map(words).join(' … '), found?.stance]).toEqual([
      source,
      cue,
      content,
      stance,
    ]);
  });

for (const [language, sentence] of [['fr', 'Le bail a été signé en mai.']] as const)
  test(`nobody: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    expect(readings.flatMap((r) => [...accordingTo.find(r, text, language)])).toEqual([]);
  });
