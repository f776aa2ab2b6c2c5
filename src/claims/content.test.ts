/** How far what somebody says goes on in a sentence. */
import { expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { contentEnd } from './content.ts';
import { readingsOf } from './testing.ts';

/** Sentence, verb of saying, the words with which its content ends. */
const ENDS: readonly (readonly [Language, string, string, string])[] = [
  [
    'en',
    'The clerk said that the lease was lost and added that nobody had looked for it.',
    'say',
    'the lease was lost',
  ],
  ['en', 'While the clerk believed that the lease was lost, the mayor had a copy.', 'believe', 'the lease was lost'],
  ['en', 'Suspecting that the lease was lost, the clerk rang the mayor.', 'suspect', 'the lease was lost'],
  ['en', 'The clerk knew that the lease was lost, the [Lume Courier](org) can reveal.', 'know', 'the lease was lost'],
  ['en', 'The clerk said that the lease was lost; the mayor laughed.', 'say', 'the lease was lost'],
  ['en', 'The clerk said that the lease was lost, although the archive had a copy.', 'say', 'the lease was lost'],
  ['en', 'The clerk said that the lease was lost and that the copy was burnt.', 'say', 'the copy was burnt.'],
  [
    'fr',
    'La greffière affirme que le bail est perdu, alors que les archives en ont une copie.',
    'affirmer',
    'le bail est perdu',
  ],
  ['fr', 'La greffière affirme que le bail est perdu ; le maire rit.', 'affirmer', 'le bail est perdu'],
];

for (const [language, sentence, lemma, words] of ENDS)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, language);
    const reading = readings[0];
    const clause = reading?.clauses.find((c) => c.vg.lemma === lemma);
    const end = reading && clause ? contentEnd(reading, clause, text) : 0;
    expect(text.slice(0, end).trimEnd().endsWith(words) || text.slice(0, end)).toBe(true);
  });
