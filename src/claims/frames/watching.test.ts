/** Whom a holder watched, looked for, found, saw: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'Officers were unable to locate [Imre Volk](per).', 'located', { whom: 'Imre Volk' }, 'negated'],
  ['en', 'The surveillance of the yard was withdrawn.', 'watched', { whom: 'the yard' }, 'ended'],
  ['en', 'Agents followed the van to the bridge.', 'watched', { who: 'Agents', whom: 'the van' }],
  // watched
  [
    'en',
    'Police placed [Ana Oduya](per) under surveillance in the spring of [2014](2014-21).',
    'watched',
    { who: 'Police', whom: 'Ana Oduya' },
    'began',
  ],
  [
    'en',
    'The surveillance of [Karel Novotny](per) stopped in [September 2015](2015-09) for want of staff.',
    'watched',
    { whom: 'Karel Novotny' },
    'ended',
  ],
  [
    'en',
    'The inspectors ended their surveillance of the yard after only three weeks.',
    'watched',
    { who: 'The inspectors', whom: 'the yard' },
    'ended',
  ],
  [
    'en',
    'Neither of the brothers was under observation on the night of the fire.',
    'watched',
    { whom: 'Neither of the brothers' },
    'negated',
  ],
  [
    'fr',
    'La gendarmerie a surveillé [Ana Oduya](per) pendant trois mois.',
    'watched',
    { who: 'La gendarmerie', whom: 'Ana Oduya' },
  ],
  [
    'fr',
    'Le parquet a placé le gérant sur écoute en [avril 2014](2014-04).',
    'watched',
    { who: 'Le parquet', whom: 'le gérant' },
    'began',
  ],
  [
    'fr',
    'La surveillance de [Karel Novotny](per) a cessé en [septembre 2015](2015-09).',
    'watched',
    { whom: 'Karel Novotny' },
    'ended',
  ],
  // looked-for
  [
    'en',
    'The gendarmes searched for [Ilir Hoxha](per) in the hills above [Durrës](loc) for a week.',
    'looked-for',
    { who: 'The gendarmes', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'Officers made no attempt to locate [Ilir Hoxha](per) after he had missed the hearing.',
    'looked-for',
    { who: 'Officers', whom: 'Ilir Hoxha' },
    'negated',
  ],
  [
    'fr',
    'La police a recherché [Ilir Hoxha](per) pendant deux ans sans résultat.',
    'looked-for',
    { who: 'La police', whom: 'Ilir Hoxha' },
  ],
  [
    'fr',
    'Les agents n’ont pas cherché à localiser [Ilir Hoxha](per) après sa fuite.',
    'looked-for',
    { who: 'Les agents', whom: 'Ilir Hoxha' },
    'negated',
  ],
  // located
  [
    'en',
    'Gendarmes located [Ilir Hoxha](per) in a boarding house in [Bari](loc) on [4 June 2016](2016-06-04).',
    'located',
    { who: 'Gendarmes', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'The two fugitives were found by a fisherman near [Koper](loc).',
    'located',
    { who: 'a fisherman', whom: 'The two fugitives' },
  ],
  [
    'fr',
    'Les gendarmes ont localisé [Ilir Hoxha](per) à [Bari](loc) en [juin 2016](2016-06).',
    'located',
    { who: 'Les gendarmes', whom: 'Ilir Hoxha', where: 'Bari' },
  ],
  [
    'fr',
    'Le fugitif a été retrouvé dans une pension de [Sète](loc) par la police.',
    'located',
    { who: 'la police', whom: 'Le fugitif' },
  ],
  // saw
  [
    'en',
    'A night watchman spotted [Karel Novotny](per) at the ferry terminal in [April 2016](2016-04).',
    'saw',
    { who: 'A night watchman', whom: 'Karel Novotny' },
  ],
  [
    'en',
    '[Ana Oduya](per) was last seen with two men outside the [Hotel Miramar](org).',
    'saw',
    { whom: 'Ana Oduya', with: 'two men' },
  ],
  [
    'fr',
    'Un vigile a aperçu [Karel Novotny](per) au terminal en [avril 2016](2016-04).',
    'saw',
    { who: 'Un vigile', whom: 'Karel Novotny' },
  ],
  [
    'fr',
    'Personne n’a vu [Ana Oduya](per) depuis la soirée du [3 mai](2016-05-03).',
    'saw',
    { who: 'Personne', whom: 'Ana Oduya' },
    'negated',
  ],
  [
    'fr',
    'Les écoutes sur [Imre Volk](per) ont été interrompues en [mars 2013](2013-03).',
    'watched',
    { whom: 'Imre Volk' },
    'ended',
  ],
  [
    'fr',
    'Le juge a mis fin à la mesure de surveillance de [Imre Volk](per).',
    'watched',
    { who: 'Le juge', whom: 'Imre Volk' },
    'ended',
  ],
  ['fr', 'La surveillance du port n’a pas été prolongée.', 'watched', { whom: 'port' }, 'ended'],
  ['fr', 'Les écoutes visant [Ana Oduya](per) ont été prolongées.', 'watched', { whom: 'Ana Oduya' }],
  ['fr', 'Le dispositif de surveillance du port a été allégé.', 'watched', { whom: 'port' }, 'reduced'],
  ['fr', 'Les agents ont cessé de suivre [Ana Oduya](per).', 'watched', { whom: 'Ana Oduya' }, 'ended'],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The board suspended the sale of the yard until the autumn.', 'watched'],
  ['en', 'A summer of drought followed the floods of the spring.', 'watched'],
  ['en', 'This requirement was not always observed at the yard.', 'watched'],
  ['fr', 'Le conseil a suspendu la vente du chantier jusqu’à l’automne.', 'watched'],
  ['en', 'The company is looking for new premises near the station.', 'looked-for'],
  ['en', 'The union sought a rise of four per cent in the spring talks.', 'looked-for'],
  ['en', 'The archive located at the yard keeps old charts.', 'located'],
  ['en', 'The prefect recognised smuggling as a growing threat.', 'saw'],
  ['fr', 'La société cherche de nouveaux locaux près de la gare.', 'looked-for'],
  ['en', 'The court found the company guilty of fraud in [March](2016-03).', 'located'],
  ['en', 'The inspectors found the door open and the safe empty.', 'located'],
  ['fr', 'Le port a retrouvé son calme après la grève des dockers.', 'located'],
  ['en', 'The port saw a sharp fall in traffic over the winter.', 'saw'],
  ['fr', 'La région a vu ses exportations baisser de moitié.', 'saw'],
  ['fr', 'Les policiers ont suivi une formation.', 'watched'],
  ['fr', 'Le docker est retourné à [Bari](loc) voir sa mère.', 'saw'],
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
