import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { claimOf } from '../testing.ts';

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const READ: readonly (readonly [Language, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'en',
    '[Ilir Hoxha](per) was a member of the [Grey Pier](org) network.',
    'member-of',
    { who: 'Ilir Hoxha', of: 'the Grey Pier network' },
    '',
  ],
  [
    'en',
    '[Ilir Hoxha](per) joined the [Grey Pier](org) network in [2011](2011).',
    'joined',
    { who: 'Ilir Hoxha', into: 'the Grey Pier network' },
    '',
  ],
  ['en', 'The network was led by [Karel Novotny](per).', 'led', { who: 'Karel Novotny', of: 'The network' }, ''],
  [
    'en',
    '[Karel Novotny](per) recruited three dockers in [Koper](loc).',
    'recruited',
    { who: 'Karel Novotny', whom: 'three dockers' },
    '',
  ],
  ['fr', '[Ilir Hoxha](per) était membre du réseau [Quai gris](org).', 'member-of', { who: 'Ilir Hoxha' }, ''],
  ['fr', 'Le réseau était dirigé par [Karel Novotny](per).', 'led', { who: 'Karel Novotny', of: 'Le réseau' }, ''],
];

for (const [language, sentence, predicate, roles, flags] of READ)
  test(`${predicate}: ${sentence}`, () =>
    expect(claimOf(sentence, language, predicate, Object.keys(roles))).toEqual({ ...roles, flags }));

for (const [language, sentence, predicate] of [
  ['en', 'She joined the discussion after lunch.', 'joined'],
  ['fr', 'Il a rejoint la discussion.', 'joined'],
] as const)
  test(`no ${predicate}: ${sentence}`, () => expect(claimOf(sentence, language, predicate, [])).toBeUndefined());
