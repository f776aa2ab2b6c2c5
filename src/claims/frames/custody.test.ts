/** Arrest, detention, expulsion, release: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    '[Imre Volk](per) was arrested on suspicion of theft.',
    'arrested',
    { whom: 'Imre Volk', for: 'suspicion of theft' },
  ],
  [
    'en',
    '[Imre Volk](per) was arrested in connection with the fire.',
    'arrested',
    { whom: 'Imre Volk', for: 'the fire' },
  ],
  ['en', '[Imre Volk](per) was arrested with his brother.', 'arrested', { whom: 'Imre Volk' }],
  ['en', '[Imre Volk](per) was recaptured in [Lund](loc).', 'arrested', { whom: 'Imre Volk' }],
  ['en', 'Four men were picked up by the police.', 'arrested', { who: 'the police', whom: 'Four men' }],
  ['en', '[Imre Volk](per) was later bailed.', 'released', { whom: 'Imre Volk' }],
  ['en', 'Two men suspected of robbing a jeweller in [Bari](loc) were detained.', 'detained', { whom: 'Two men' }],
  ['fr', 'Deux hommes soupçonnés d’avoir agressé un garde ont été relâchés.', 'released', { whom: 'Deux hommes' }],
  ['fr', '[Imre Volk](per) a été reconduit en [Algérie](loc).', 'expelled', { whom: 'Imre Volk', into: 'Algérie' }],
  [
    'fr',
    'La police a interrogé l’agresseur présumé de la gérante.',
    'questioned',
    { whom: 'l’agresseur présumé de la gérante' },
  ],
  [
    'en',
    'A warrant for the arrest of the banker [Imre Volk](per) was issued.',
    'wanted',
    { whom: 'the banker Imre Volk' },
  ],
  ['en', 'The gunman gave himself up to police after six hours.', 'arrested', { whom: 'The gunman', who: 'police' }],
  [
    'en',
    '[Ilir Hoxha](per) surrendered to the border guards.',
    'arrested',
    { whom: 'Ilir Hoxha', who: 'the border guards' },
  ],
  [
    'en',
    'Armed men abducted two engineers near [Bari](loc).',
    'detained',
    { who: 'Armed men', whom: 'two engineers', where: 'Bari' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) was taken from his shop by men in uniform.',
    'detained',
    { who: 'men', whom: 'Ilir Hoxha', where: 'his shop' },
  ],
  ['en', 'Four of them remain in detention.', 'detained', { whom: 'Four of them' }],
  [
    'en',
    'A court in [Trieste](loc) issued a warrant for [Ilir Hoxha](per) in [July 2015](2015-07).',
    'wanted',
    { who: 'A court in Trieste', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    '[Karel Novotny](per) is wanted by the [Brno](loc) prosecutor for fraud.',
    'wanted',
    { whom: 'Karel Novotny', for: 'fraud' },
  ],
  [
    'fr',
    'Le tribunal de [Sète](loc) a délivré un mandat d’arrêt contre [Ilir Hoxha](per).',
    'wanted',
    { whom: 'Ilir Hoxha' },
  ],
  [
    'fr',
    '[Karel Novotny](per) est recherché par la justice italienne pour fraude.',
    'wanted',
    { whom: 'Karel Novotny', for: 'fraude' },
  ],
  ['en', 'Three dockers were held in custody overnight.', 'detained', { whom: 'Three dockers' }],
  [
    'fr',
    'Le juge a placé [Ana Oduya](per) en détention provisoire le [12 mai](2016-05-12).',
    'detained',
    { who: 'Le juge', whom: 'Ana Oduya' },
  ],
  [
    'fr',
    'Les deux frères ont été incarcérés à [Sète](loc) pour vol.',
    'detained',
    { whom: 'Les deux frères', for: 'vol' },
  ],
  [
    'en',
    'Border police arrested [Ilir Hoxha](per) at [Bari](loc) on [4 June 2016](2016-06-04).',
    'arrested',
    { who: 'Border police', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'The man arrested in [May](2016-05) for smuggling fled to [Malta](loc).',
    'arrested',
    { whom: 'The man', for: 'smuggling' },
  ],
  ['en', 'Nobody was arrested after the fire at the depot.', 'arrested', { whom: 'Nobody' }, 'negated'],
  [
    'fr',
    'La police aux frontières a interpellé [Ilir Hoxha](per) à [Bari](loc) le [4 juin](2016-06-04).',
    'arrested',
    { who: 'La police aux frontières', whom: 'Ilir Hoxha' },
  ],
  [
    'fr',
    'Deux employés du port ont été arrêtés pour vol de carburant.',
    'arrested',
    { whom: 'Deux employés du port', for: 'vol de carburant' },
  ],
  [
    'en',
    'A judge released [Ana Oduya](per) on bail after nine days.',
    'released',
    { who: 'A judge', whom: 'Ana Oduya' },
  ],
  [
    'en',
    '[Karel Novotny](per) left prison in [March 2013](2013-03) and moved to the coast.',
    'released',
    { whom: 'Karel Novotny' },
  ],
  ['fr', '[Karel Novotny](per) est sorti de prison en [mars 2013](2013-03).', 'released', { whom: 'Karel Novotny' }],
  [
    'fr',
    '[Karel Novotny](per) est visé par un mandat d’arrêt pour vol.',
    'wanted',
    { whom: 'Karel Novotny', for: 'vol' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a été transféré à la prison de [Sète](loc).',
    'detained',
    { whom: 'Karel Novotny', where: 'la prison de Sète' },
  ],
  [
    'en',
    '[Italy](loc) deported [Ilir Hoxha](per) to [Albania](loc) in [August 2016](2016-08).',
    'expelled',
    { who: 'Italy', whom: 'Ilir Hoxha', into: 'Albania' },
  ],
  [
    'en',
    'The suspect was extradited from [Malta](loc) in handcuffs.',
    'expelled',
    { whom: 'The suspect', from: 'Malta' },
  ],
  [
    'fr',
    'L’[Italie](loc) a expulsé [Ilir Hoxha](per) vers l’[Albanie](loc) en [août 2016](2016-08).',
    'expelled',
    { whom: 'Ilir Hoxha', into: 'l’Albanie' },
  ],
  ['fr', 'Le suspect a été extradé de [Malte](loc) au printemps.', 'expelled', { whom: 'Le suspect', from: 'Malte' }],
  [
    'en',
    'Detectives questioned [Ana Oduya](per) about the missing keys for six hours.',
    'questioned',
    { who: 'Detectives', whom: 'Ana Oduya', about: 'the missing keys' },
  ],
  [
    'en',
    'The watchman was interviewed by two inspectors on [Friday](2016-06-10).',
    'questioned',
    { who: 'two inspectors', whom: 'The watchman' },
  ],
  ['en', '[Ana Oduya](per) has been held without charge since [2014](2014).', 'detained', { whom: 'Ana Oduya' }],
  ['en', '[Ana Oduya](per) has been under house arrest for a year.', 'detained', { whom: 'Ana Oduya' }],
  ['fr', '[Ana Oduya](per) a été assignée à résidence.', 'detained', { whom: 'Ana Oduya' }],
  ['fr', '[Ana Oduya](per) est en détention provisoire.', 'detained', { whom: 'Ana Oduya' }],
  [
    'en',
    '[Ana Oduya](per) was held for months without trial and set free without a word.',
    'released',
    { whom: 'Ana Oduya' },
  ],
  ['en', '[Ana Oduya](per) walked free from court.', 'released', { whom: 'Ana Oduya' }],
  ['fr', '[Ana Oduya](per) est sortie libre du tribunal.', 'released', { whom: 'Ana Oduya' }],
  ['fr', '[Imre Volk](per) a passé quatre mois en détention provisoire.', 'detained', { whom: 'Imre Volk' }],
  ['fr', 'Trois touristes ont été pris en otage.', 'detained', { whom: 'Trois touristes' }],
  ['fr', 'Il avait été arrêté à [Bari](loc), puis relâché.', 'arrested', { whom: 'Il' }],
  ['fr', 'Il avait été arrêté à [Bari](loc), puis relâché.', 'released', { whom: 'Il' }],
  [
    'fr',
    'Le juge a refusé de remettre en liberté [Imre Volk](per), incarcéré depuis un an.',
    'detained',
    { whom: 'Imre Volk' },
  ],
  [
    'fr',
    'Le juge a refusé de remettre en liberté [Imre Volk](per), incarcéré depuis un an.',
    'released',
    { whom: 'Imre Volk' },
    'negated',
  ],
  [
    'fr',
    'Douze mineurs isolés ont été refoulés vers [Malte](loc).',
    'expelled',
    { whom: 'Douze mineurs', into: 'Malte' },
  ],
  ['fr', 'Elle a été laissée libre.', 'released', { whom: 'Elle' }],
  ['fr', 'Sept marins, dont le pilote, [Imre Volk](per), ont été interpellés.', 'arrested', { whom: 'Sept marins' }],
  ['fr', '[Oda Brandt](per) a de nouveau été arrêtée.', 'arrested', { whom: 'Oda Brandt' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The children were picked up by their aunt.', 'arrested'],
  ['fr', '[Imre Volk](per) a été reconduit en prison.', 'expelled'],
  ['fr', 'La police a fouillé la maison sans y trouver les registres recherchés.', 'wanted'],
  ['en', 'Captain [Imre Volk](per) was transferred to [Bari](loc).', 'expelled'],
  ['en', 'The painting captured the mood of the harbour before the war.', 'arrested'],
  ['fr', 'Le chantier a arrêté la production de voiliers en [2011](2011).', 'arrested'],
  ['en', 'The company wanted a longer lease on the northern quay.', 'wanted'],
  ['fr', 'Le directeur a lancé un nouveau journal à [Sète](loc).', 'wanted'],
  ['en', 'The record company released its accounts in [May](2016-05).', 'released'],
  ['en', 'The ministry released a statement on the collapse of the mast.', 'released'],
  ['fr', 'Le chantier a libéré deux quais pour les voiliers.', 'released'],
  ['en', 'The bank transferred forty thousand euros to the yard.', 'expelled'],
  ['fr', 'La banque a transféré quarante mille euros au chantier.', 'expelled'],
  ['en', 'Some economists questioned the figures of the ministry.', 'questioned'],
  ['fr', 'On a entendu une explosion près du môle.', 'questioned'],
  ['fr', 'Le projet d’arrêter [Imre Volk](per) a été abandonné.', 'arrested'],
  ['fr', '[Karel Novotny](per) a été transféré à la prison de [Sète](loc).', 'expelled'],
  ['fr', 'Interrogée, la directrice [Ana Oduya](per) a démenti tout accord.', 'questioned'],
  ['fr', 'Son nom ne figurait pas au fichier des personnes recherchées.', 'wanted'],
  ['fr', 'Un mandat a été émis contre [Imre Volk](per), mais il n’a jamais été exécuté.', 'killed'],
  ['fr', 'Le docker a été retrouvé mort dans son garage.', 'located'],
  ['en', 'He kept the letters in a drawer at the office.', 'detained'],
  ['en', 'The colony was under a governor.', 'detained'],
  ['fr', 'Un compte détenu par [Imre Volk](per) a été bloqué.', 'detained'],
  ['fr', 'Ses voisins l’ont entendu crier.', 'questioned'],
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
