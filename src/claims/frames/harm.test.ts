import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { claimOf } from '../testing.ts';

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const READ: readonly (readonly [Language, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    'Three men attacked the [Koper](loc) depot in [June 2016](2016-06).',
    'attacked',
    { who: 'Three men', whom: 'the Koper depot' },
    '',
  ],
  ['en', 'The blast killed two dockers.', 'killed', { who: 'The blast', whom: 'two dockers' }, ''],
  [
    'en',
    '[Karel Novotny](per) died in [Valletta](loc) in [2019](2019).',
    'died',
    { who: 'Karel Novotny', where: 'Valletta' },
    '',
  ],
  ['fr', 'L’explosion a tué deux dockers.', 'killed', { who: 'L’explosion', whom: 'deux dockers' }, ''],
  ['fr', '[Karel Novotny](per) a menacé le gardien.', 'threatened', { who: 'Karel Novotny', whom: 'le gardien' }, ''],
];

for (const [language, sentence, predicate, roles, flags] of READ)
  test(`${predicate}: ${sentence}`, () =>
    expect(claimOf(sentence, language, predicate, Object.keys(roles))).toEqual({ ...roles, flags }));

for (const [language, sentence, predicate] of [
  ['en', 'The plan left the mayor in doubt.', 'killed'],
  ['fr', 'Le plan a laissé le maire perplexe.', 'killed'],
] as const)
  test(`no ${predicate}: ${sentence}`, () => expect(claimOf(sentence, language, predicate, [])).toBeUndefined());
