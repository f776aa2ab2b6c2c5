import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { claimOf } from '../testing.ts';

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const READ: readonly (readonly [Language, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    'The coast guard fears that the network will move to [Malta](loc).',
    'assessed',
    { who: 'The coast guard', what: 'that the network will move to Malta' },
    '',
  ],
  ['en', 'The board decided to close the yard.', 'decided', { who: 'The board', what: 'to close the yard' }, ''],
  ['en', 'The board refused to close the yard.', 'decided', { who: 'The board', what: 'to close the yard' }, 'negated'],
  ['fr', 'Le conseil a décidé de fermer le chantier.', 'decided', { who: 'Le conseil' }, ''],
  ['fr', 'La préfecture a relevé l’alerte au niveau maximal.', 'raised-alert', { who: 'La préfecture' }, ''],
];

for (const [language, sentence, predicate, roles, flags] of READ)
  test(`${predicate}: ${sentence}`, () =>
    expect(claimOf(sentence, language, predicate, Object.keys(roles))).toEqual({ ...roles, flags }));

for (const [language, sentence, predicate] of [
  ['en', 'The mayor thought about the yard every day.', 'assessed'],
  ['fr', 'Le maire pense à son jardin.', 'assessed'],
] as const)
  test(`no ${predicate}: ${sentence}`, () => expect(claimOf(sentence, language, predicate, [])).toBeUndefined());
