import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { claimOf } from '../testing.ts';

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const READ: readonly (readonly [Language, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    '[Ilir Hoxha](per) travelled to [Turkey](loc) in [September 2013](2013-09).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Turkey' },
    '',
  ],
  [
    'en',
    '[Ilir Hoxha](per) crossed the Greek border with two friends.',
    'crossed',
    { who: 'Ilir Hoxha', into: 'the Greek border' },
    '',
  ],
  [
    'en',
    '[Karel Novotny](per) met [Ana Oduya](per) in [Trieste](loc).',
    'met',
    { who: 'Karel Novotny', with: 'Ana Oduya', where: 'Trieste' },
    '',
  ],
  [
    'en',
    '[Salter Marine](org) paid [Karel Novotny](per) 40,000 euros.',
    'paid',
    { who: 'Salter Marine', to: 'Karel Novotny' },
    '',
  ],
  [
    'fr',
    '[Ilir Hoxha](per) s’est rendu en [Turquie](loc) en [septembre 2013](2013-09).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Turquie' },
    '',
  ],
  ['fr', '[Karel Novotny](per) s’est enfui à [Malte](loc).', 'fled', { who: 'Karel Novotny', into: 'Malte' }, ''],
];

for (const [language, sentence, predicate, roles, flags] of READ)
  test(`${predicate}: ${sentence}`, () =>
    expect(claimOf(sentence, language, predicate, Object.keys(roles))).toEqual({ ...roles, flags }));

for (const [language, sentence, predicate] of [
  ['en', 'The price went up in spring.', 'travelled'],
  ['fr', 'Le prix a monté au printemps.', 'travelled'],
] as const)
  test(`no ${predicate}: ${sentence}`, () => expect(claimOf(sentence, language, predicate, [])).toBeUndefined());
