/** Whom a holder put on a list or a file: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'His name did not appear on any list.', 'registered', { whom: 'His name', as: 'any list' }, 'negated'],
  [
    'en',
    '[Ana Oduya](per) was removed from the list in [2016](2016).',
    'registered',
    { whom: 'Ana Oduya', as: 'the list' },
    'ended',
  ],
  // registered
  [
    'en',
    'The [Ministry of Transport](org) flagged [Ana Oduya](per) as a security risk in [2012](2012).',
    'registered',
    { who: 'The Ministry of Transport', whom: 'Ana Oduya', as: 'a security risk' },
  ],
  [
    'en',
    '[Karel Novotny](per) had been on the coast guard’s watchlist since [2010](2010).',
    'registered',
    { whom: 'Karel Novotny' },
  ],
  [
    'en',
    'Inspectors opened a file on [Ilir Hoxha](per) after a tip from [Bari](loc).',
    'registered',
    { who: 'Inspectors', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'He was never placed on the no-fly list by the ministry.',
    'registered',
    { who: 'the ministry', whom: 'He', as: 'the no-fly list' },
    'negated',
  ],
  [
    'fr',
    'Le ministère a inscrit [Ana Oduya](per) au fichier des personnes recherchées.',
    'registered',
    { who: 'Le ministère', whom: 'Ana Oduya' },
  ],
  [
    'fr',
    '[Karel Novotny](per) faisait l’objet d’une fiche depuis [2010](2010).',
    'registered',
    { whom: 'Karel Novotny' },
  ],
  ['fr', 'La fiche de [Imre Volk](per) n’a pas été renouvelée.', 'registered', { whom: 'Imre Volk' }, 'ended'],
  ['fr', 'La fiche de [Imre Volk](per) a été désactivée.', 'registered', { whom: 'Imre Volk' }, 'ended'],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The council recorded a small surplus at the end of the year.', 'registered'],
  ['en', 'The band recorded its second album in an old church near [Lund](loc).', 'registered'],
  ['fr', 'Le port a enregistré une hausse du trafic de dix pour cent.', 'registered'],
  ['en', 'The bureau designated port security as its top priority.', 'registered'],
  ['en', 'The board designates a single clerk to keep the minutes.', 'registered'],
  ['fr', 'La fiche de poste n’a pas été renouvelée.', 'registered'],
];

describe('read', () => {
  for (const [language, written, id, roles, flags = ''] of SAID)
    test(`${id}: ${written}`, () =>
      expect(claimOf(written, language, id, Object.keys(roles))).toEqual({ ...roles, flags }));
});

describe('left alone', () => {
  for (const [language, written, id] of NOT_SAID)
    test(`no ${id}: ${written}`, () => expect(claimOf(written, language, id, [])).toBeUndefined());
});
