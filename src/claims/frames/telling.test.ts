import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { claimOf } from '../testing.ts';

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const READ: readonly (readonly [Language, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    'The yard informed the customs office in [May 2014](2014-05) that the crane had failed.',
    'told',
    { who: 'The yard', to: 'the customs office', what: 'that the crane had failed' },
    '',
  ],
  [
    'en',
    'The ministry was warned by the coast guard about the barge.',
    'told',
    { who: 'the coast guard', to: 'The ministry', about: 'the barge' },
    '',
  ],
  [
    'en',
    'The register sent a list of ten names to the tribunal.',
    'told',
    { who: 'The register', to: 'the tribunal' },
    '',
  ],
  [
    'en',
    'The tribunal made a formal request to the register for information about the barge.',
    'asked',
    { who: 'The tribunal', to: 'the register', what: 'information' },
    '',
  ],
  [
    'en',
    'A month later the register replied that it held no such list.',
    'answered',
    { who: 'the register', what: 'that it held no such list' },
    '',
  ],
  [
    'fr',
    'La capitainerie a averti les douanes que la grue était fendue.',
    'told',
    { who: 'La capitainerie', to: 'les douanes', what: 'que la grue était fendue' },
    '',
  ],
  ['fr', 'Le tribunal a demandé au registre la liste d’équipage.', 'asked', { who: 'Le tribunal', to: 'registre' }, ''],
];

for (const [language, sentence, predicate, roles, flags] of READ)
  test(`${predicate}: ${sentence}`, () =>
    expect(claimOf(sentence, language, predicate, Object.keys(roles))).toEqual({ ...roles, flags }));

for (const [language, sentence, predicate] of [
  ['en', 'The band sent its fans a new record.', 'told'],
  ['fr', 'Il a demandé une bière.', 'told'],
] as const)
  test(`no ${predicate}: ${sentence}`, () => expect(claimOf(sentence, language, predicate, [])).toBeUndefined());
