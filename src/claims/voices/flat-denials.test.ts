import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { flatDenials } from './flat-denials.ts';

/** Sentence; who speaks and the no. */
const SAID: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'Asked whether he had paid, [Imre Volk](per) replied: “Absolutely not.”', 'Imre Volk', '“Absolutely not.”'],
  ['en', '“No,” said [Imre Volk](per) to the judge.', 'Imre Volk', '“No,”'],
  ['en', 'The clerk pleaded not guilty to the charge.', 'The clerk', 'the charge'],
  ['fr', 'Le greffier a répondu : « Jamais. »', 'Le greffier', '« Jamais. »'],
];

test.each(SAID)('%s: %s', (language, written, who, what) => {
  const { text, readings } = readingsOf(written, language);
  const [found] = readings.flatMap((reading) => [...flatDenials.find(reading, text, language)]);
  const words = (at: { start: number; end: number } | undefined) => at && text.slice(at.start, at.end);
  expect([words(found?.source), words(found?.content[0]), found?.stance]).toEqual([who, what, 'denied']);
});

test.each([
  ['en', 'The clerk replied: “No letter came.”'],
  ['en', 'The clerk did not say “no”.'],
  ['en', 'The clerk pleaded not guilty to burning the yard.'],
  ['en', 'The clerk pleaded guilty to the charge.'],
  ['en', 'The clerk wrote “No” on the lid of the box and left.'],
  ['fr', 'Le greffier a répondu : « Jamais je ne partirai d’ici. »'],
] as const)('nothing: %s %s', (language, written) => {
  const { text, readings } = readingsOf(written, language);
  expect(readings.flatMap((reading) => [...flatDenials.find(reading, text, language)])).toEqual([]);
});
