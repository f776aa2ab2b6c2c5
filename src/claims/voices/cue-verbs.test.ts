import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { cueVerbs } from './cue-verbs.ts';

/** Sentence; who speaks, the words that show it, what is said (joined by " … "), and the stance. */
const SAID: readonly (readonly [Language, string, string, string, string, string])[] = [
  [
    'fr',
    'L’expert estime peu probable que la grue ait été réparée.',
    'L’expert',
    'estime',
    'peu probable que la grue ait été réparée',
    'affirmed',
  ],
  [
    'fr',
    'Les dockers affirment que la grue était fermée.',
    'Les dockers',
    'affirment',
    'que la grue était fermée',
    'affirmed',
  ],
  [
    'en',
    'The clerk said that the letter had been filed without an answer.',
    'The clerk',
    'said',
    'that the letter had been filed without an answer',
    'affirmed',
  ],
  [
    'en',
    '“Nobody read the letter in time,” said [Ana Oduya](per), a clerk at the port.',
    'Ana Oduya, a clerk at the port',
    'said',
    '“Nobody read the letter in time,”',
    'affirmed',
  ],
  [
    'en',
    'The board learned from two clerks that the letter was filed.',
    'two clerks',
    'learned from',
    'that the letter was filed',
    'affirmed',
  ],
  [
    'en',
    'Sources close to the yard say that the letter was filed.',
    'Sources close to the yard',
    'say',
    'that the letter was filed',
    'affirmed',
  ],
  [
    'en',
    'The Dock Workers’ Union (DWU) denied that its members had touched the crane.',
    'The Dock Workers’ Union (DWU)',
    'denied',
    'that its members had touched the crane',
    'denied',
  ],
  [
    'en',
    '[Ilir Hoxha](per) is said to have left the country in a fishing boat.',
    '',
    'is said',
    'Ilir Hoxha … to have left the country in a fishing boat',
    'affirmed',
  ],
  [
    'en',
    'The mayor asked whether the silo had been emptied.',
    'The mayor',
    'asked',
    'whether the silo had been emptied',
    'asked',
  ],
  [
    'fr',
    'La greffière affirme avoir transmis le dossier au parquet.',
    'La greffière',
    'affirme',
    'avoir transmis le dossier au parquet',
    'affirmed',
  ],
  [
    'fr',
    '« Personne n’a lu la lettre à temps », a déclaré [Ana Oduya](per).',
    'Ana Oduya',
    'a déclaré',
    '« Personne n’a lu la lettre à temps »',
    'affirmed',
  ],
  [
    'fr',
    'Le ministère dément que la grue ait été inspectée.',
    'Le ministère',
    'dément',
    'que la grue ait été inspectée',
    'denied',
  ],
  [
    'fr',
    'Le notaire, lui, maintient que le mât était neuf.',
    'Le notaire',
    'maintient',
    'que le mât était neuf',
    'affirmed',
  ],
  [
    'fr',
    'Nous avions alerté la mairie, explique Mme [Oda Brandt](per).',
    'Mme Oda Brandt',
    'explique',
    'Nous avions alerté la mairie',
    'affirmed',
  ],
];

for (const [language, sentence, source, cue, content, stance] of SAID)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const found = readings.flatMap((r) => [...cueVerbs.find(r, text, language)])[0];
    const words = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '');
    expect([words(found?.source), words(found?.cue), found?.content.map(words).join(' … '), found?.stance]).toEqual([
      source,
      cue,
      content,
      stance,
    ]);
  });

for (const [language, sentence] of [
  ['en', 'The boats left the harbour at noon.'],
  ['fr', 'Les bateaux ont quitté le port à midi.'],
  ['fr', 'Le garde était là ; deux témoins, [Imre Volk](per) et [Oda Brandt](per), l’ont reconnu.'],
] as const)
  test(`nobody: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    expect(readings.flatMap((r) => [...cueVerbs.find(r, text, language)])).toEqual([]);
  });
