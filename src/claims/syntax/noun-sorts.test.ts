/** What a phrase can name: a person, a body, a place, or none of them. */
import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { chunksOf } from './chunks.ts';
import { isBody, isPerson, isPlace } from './noun-sorts.ts';

const PHRASES: readonly (readonly [Language, string, string])[] = [
  ['en', '[Ana Oduya](per)', 'person'],
  ['en', 'the night watchman', 'person'],
  ['en', 'the 57-year-old', 'person'],
  ['en', 'two fishermen', 'person'],
  ['en', 'three dockers', 'person'],
  ['en', 'she', 'person'],
  ['en', '[Salter Marine](org)', 'body'],
  ['en', 'the ministry', 'body'],
  ['en', 'the port police', 'body'],
  ['en', '[Trieste](loc)', 'place'],
  ['en', 'the border', 'place'],
  ['en', 'the rusty crane', ''],
  ['en', 'it', ''],
  ['fr', 'la caissière', 'person'],
  ['fr', 'la grue rouillée', ''],
  ['fr', 'le gardien de nuit', 'person'],
  ['fr', 'elles', 'person'],
  ['fr', 'la préfecture', 'body'],
  ['fr', 'les douanes', 'body'],
  ['fr', 'la frontière', 'place'],
  ['fr', 'le mât', ''],
];

for (const [language, phrase, sort] of PHRASES)
  test(`${phrase} is ${sort || 'a thing'}`, () => {
    const np = chunksOf(readingsOf(phrase, language).readings[0]?.words ?? [], language).find((c) => c.type === 'np');
    const found = np?.type === 'np' ? { person: isPerson(np.np), body: isBody(np.np), place: isPlace(np.np) } : {};
    expect(Object.entries(found).flatMap(([k, v]) => (v ? [k] : []))).toEqual(sort ? [sort] : []);
  });
