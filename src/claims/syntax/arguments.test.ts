/** Noun phrases with what hangs on them and what is joined to them. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { antecedent, argumentAt, headOfRun } from './arguments.ts';
import { type Chunk, chunksOf } from './chunks.ts';

const chunksIn = (sentence: string, language: Language): { text: string; chunks: Chunk[] } => {
  const { text, readings } = readingsOf(sentence, language);
  return { text, chunks: chunksOf(readings[0]?.words ?? [], language) };
};

describe('an argument', () => {
  for (const [language, sentence, whole, joined, of] of [
    ['en', 'The owner of the yard left.', 'The owner of the yard', 0, ['the yard']],
    [
      'en',
      'The keys of the gate of the yard were lost.',
      'The keys of the gate of the yard',
      0,
      ['the gate', 'the yard'],
    ],
    ['en', 'The mayor and the prefect met.', 'The mayor and the prefect', 1, []],
    ['en', 'The mayor, the prefect and the bishop met.', 'The mayor, the prefect and the bishop', 2, []],
    ['en', 'The guard at the gate slept.', 'The guard', 0, []],
    ['fr', 'Le propriétaire du chantier est parti.', 'Le propriétaire du chantier', 0, ['chantier']],
    ['fr', 'Le maire et le préfet se sont vus.', 'Le maire et le préfet', 1, []],
  ] as const)
    test(sentence, () => {
      const { text, chunks } = chunksIn(sentence, language);
      const arg = argumentAt(chunks, 0)?.arg;
      expect(arg && text.slice(arg.start, arg.end)).toBe(whole);
      expect(arg?.and.length).toBe(joined);
      expect(arg?.of.map((np) => text.slice(np.start, np.end))).toEqual(of);
    });
});

test('the head of a run of phrases is what they hang on', () => {
  const { chunks } = chunksIn('The guard at the gate of the yard slept.', 'en');
  expect(headOfRun(chunks, 2)).toBe(0);
});

test('a relative after a place hangs on what stands in that place', () => {
  const { chunks } = chunksIn('A group in [Lund](loc) led by [Karel Novotny](per) met.', 'en');
  expect(antecedent(chunks, 1)).toBe(0);
});
