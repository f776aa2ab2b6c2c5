import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { calledFalse } from './called-false.ts';

/** Sentence; who speaks and of what. */
const SAID: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'The clerk called the report a fabrication.', 'The clerk', 'the report'],
  ['en', 'Her lawyer dismissed it as utter nonsense.', 'Her lawyer', 'it'],
  [
    'en',
    '[Imre Volk](per) described the allegation against him as baseless.',
    'Imre Volk',
    'the allegation against him',
  ],
  ['en', 'The clerk said that the allegations were false.', 'The clerk', 'the allegations'],
  ['en', 'The clerk told the court that the story was a complete fabrication.', 'The clerk', 'the story'],
  ['fr', '[Imre Volk](per) juge ces accusations totalement infondées.', 'Imre Volk', 'ces accusations'],
  ['fr', 'Le greffier a qualifié l’article de mensonge.', 'Le greffier', 'l’article'],
];

test.each(SAID)('%s: %s', (language, written, who, what) => {
  const { text, readings } = readingsOf(written, language);
  const [found] = readings.flatMap((reading) => [...calledFalse.find(reading, text, language)]);
  const words = (at: { start: number; end: number } | undefined) => at && text.slice(at.start, at.end);
  expect([words(found?.source), words(found?.content[0]), found?.stance]).toEqual([who, what, 'denied']);
});

test.each([
  ['en', 'The clerk did not call the report a fabrication.'],
  ['en', 'If she calls the report a fabrication, we shall ask for proof.'],
  ['en', 'Did the clerk call the report a fabrication?'],
  ['en', 'The clerk may call the report a fabrication.'],
  ['en', 'They called the garden a folly.'],
  ['en', 'She called it absurd.'],
  ['en', 'The clerk said the report was false and that the mast had fallen.'],
  ['en', 'The clerk did not say that the report was false.'],
  ['en', 'The clerk said that the report was not false.'],
  ['fr', 'Le greffier n’a pas qualifié l’article de mensonge.'],
] as const)('nothing: %s %s', (language, written) => {
  const { text, readings } = readingsOf(written, language);
  expect(readings.flatMap((reading) => [...calledFalse.find(reading, text, language)])).toEqual([]);
});
