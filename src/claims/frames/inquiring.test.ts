/** Who inquires into whom, and what was searched: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The guild has begun an inquiry into the fire.', 'investigated', { who: 'The guild', whom: 'the fire' }],
  [
    'en',
    'The board closed its investigation into [Imre Volk](per).',
    'investigated',
    { who: 'The board', whom: 'Imre Volk' },
    'ended',
  ],
  // investigated
  [
    'en',
    'The public prosecutor opened an investigation into [Salter Marine](org) in [2017](2017).',
    'investigated',
    { who: 'The public prosecutor', whom: 'Salter Marine' },
  ],
  [
    'en',
    'The tax office never investigated the sale of the yard.',
    'investigated',
    { who: 'The tax office', whom: 'the sale of the yard' },
    'negated',
  ],
  [
    'fr',
    'Le parquet a ouvert une enquête sur [Salter Marine](org) en [2017](2017).',
    'investigated',
    { who: 'Le parquet', whom: 'Salter Marine' },
  ],
  [
    'fr',
    'Les inspecteurs enquêtaient sur le chantier depuis la mort du grutier.',
    'investigated',
    { who: 'Les inspecteurs', whom: 'le chantier' },
  ],
  // searched
  [
    'en',
    'On [12 May](2016-05-12) police raided the offices of [Salter Marine](org) in [Trieste](loc).',
    'searched',
    { who: 'police', whom: 'the offices of Salter Marine' },
  ],
  ['en', 'His flat was not searched until the following week.', 'searched', { whom: 'His flat' }],
  [
    'fr',
    'La police a perquisitionné le domicile de [Karel Novotny](per) à l’aube.',
    'searched',
    { who: 'La police', whom: 'le domicile de Karel Novotny' },
  ],
  [
    'fr',
    'Les douaniers ont fouillé le camion à la frontière sans rien trouver.',
    'searched',
    { who: 'Les douaniers', whom: 'le camion' },
  ],
  ['en', 'The border guards did not check the register.', 'searched', { whom: 'the register' }, 'negated'],
  ['fr', 'Les douaniers n’ont pas consulté le fichier.', 'searched', { whom: 'le fichier' }, 'negated'],
  [
    'fr',
    'Le parquet de [Brest](loc) a ouvert une enquête pour homicide involontaire.',
    'investigated',
    { who: 'Le parquet de Brest', whom: 'homicide involontaire' },
  ],
  [
    'fr',
    'Le juge a ouvert une enquête pour corruption contre [Imre Volk](per).',
    'investigated',
    { who: 'Le juge', whom: 'Imre Volk', for: 'corruption' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The directors found their time spent on trifles, or in looking back to investigate delays.', 'investigated'],
  ['en', 'The architect opened the exhibition with a short speech.', 'investigated'],
  ['fr', 'Le maire a ouvert la séance à neuf heures.', 'investigated'],
  ['fr', 'Le musicien a mené sa carrière entre [Sète](loc) et [Bari](loc).', 'searched'],
  ['en', 'The clerk checked her watch.', 'searched'],
  ['fr', 'Le maire a ouvert une enquête publique.', 'investigated'],
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
