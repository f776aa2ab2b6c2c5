import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { nonAnswers } from './non-answers.ts';

/** Sentence; who speaks, the words that show it, what is said (joined by " … "), and the stance. */
const SAID: readonly (readonly [Language, string, string, string, string, string])[] = [
  [
    'en',
    'The bureau would neither confirm nor deny the list.',
    'The bureau',
    'would neither confirm nor deny',
    'the list',
    'neither confirmed nor denied',
  ],
  [
    'en',
    'The harbour office did not respond to two letters.',
    'The harbour office',
    'did not respond',
    'to two letters',
    'no answer',
  ],
  [
    'en',
    'A spokesman for the bank would not be drawn on the loan.',
    'A spokesman for the bank',
    'would not be drawn on',
    'the loan',
    'no answer',
  ],
  [
    'en',
    'A spokesman for the bank declined to comment on the loan.',
    'A spokesman for the bank',
    'declined to comment',
    'on the loan',
    'no answer',
  ],
  [
    'en',
    'The ministry said it was not in a position to confirm or deny the figure.',
    'The ministry',
    'was not in a position to confirm or deny',
    'the figure',
    'neither confirmed nor denied',
  ],
  [
    'fr',
    'Le ministère n’a pas répondu à nos questions.',
    'Le ministère',
    'n’a pas répondu',
    'à nos questions',
    'no answer',
  ],
];

for (const [language, sentence, source, cue, content, stance] of SAID)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const found = readings.flatMap((r) => [...nonAnswers.find(r, text, language)])[0];
    const words = (s: { start: number; end: number } | undefined): string => (s ? text.slice(s.start, s.end) : '');
    expect([words(found?.source), words(found?.cue), found?.content.map(words).join(' … '), found?.stance]).toEqual([
      source,
      cue,
      content,
      stance,
    ]);
  });

for (const [language, sentence] of [
  ['en', 'The ministry confirmed the figure.'],
  ['fr', 'Le ministère a confirmé le chiffre.'],
] as const)
  test(`nobody: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    expect(readings.flatMap((r) => [...nonAnswers.find(r, text, language)])).toEqual([]);
  });

test.each([
  ['en', 'The letter was never answered.', 'The letter'],
  ['en', 'Her calls went unanswered.', 'Her calls'],
  ['fr', 'La demande est restée sans réponse.', 'La demande'],
  ['fr', 'Le courrier n’a jamais reçu de réponse.', 'Le courrier'],
] as const)('what nobody answered: %s %s', (language, sentence, what) => {
  const { text, readings } = readingsOf(sentence, language);
  const [found] = readings.flatMap((r) => [...nonAnswers.find(r, text, language)]);
  expect([found?.source, found?.stance, found?.content.map((c) => text.slice(c.start, c.end))]).toEqual([
    undefined,
    'no answer',
    [what],
  ]);
});

test.each([
  ['en', 'Neither the port nor the guild would comment.', 'the port nor the guild'],
  ['fr', 'Ni le port ni la mairie n’ont souhaité répondre.', 'le port ni la mairie'],
] as const)('both are silent: %s %s', (language, sentence, who) => {
  const { text, readings } = readingsOf(sentence, language);
  const [found] = readings.flatMap((r) => [...nonAnswers.find(r, text, language)]);
  expect(found?.source && text.slice(found.source.start, found.source.end)).toBe(who);
});

test.each([
  ['en', 'The clerk was never answered for his crimes.'],
  ['en', 'Neither the clerk nor the guard answered the door.'],
] as const)('no silence: %s %s', (language, sentence) => {
  const { text, readings } = readingsOf(sentence, language);
  expect(readings.flatMap((r) => [...nonAnswers.find(r, text, language)])).toEqual([]);
});
