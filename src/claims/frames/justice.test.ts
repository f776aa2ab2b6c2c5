/** Arrest to release: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  // wanted
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
  // charged
  [
    'en',
    'Prosecutors charged [Ana Oduya](per) with arson and insurance fraud on [Monday](2016-06-06).',
    'charged',
    { who: 'Prosecutors', whom: 'Ana Oduya' },
  ],
  [
    'en',
    'The watchman has not been charged with any offence.',
    'charged',
    { whom: 'The watchman', for: 'any offence' },
    'negated',
  ],
  [
    'fr',
    '[Ana Oduya](per) a été mise en examen pour incendie volontaire.',
    'charged',
    { whom: 'Ana Oduya', for: 'incendie volontaire' },
  ],
  [
    'fr',
    'Le gérant du bar est poursuivi pour recel depuis [2015](2015).',
    'charged',
    { whom: 'Le gérant du bar', for: 'recel' },
  ],
  // detained
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
  // arrested
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
  // released
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
  // wanted, held
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
  // convicted
  [
    'en',
    'In [January 1997](1997-01) a court in [Brno](loc) convicted [Karel Novotny](per) of fraud.',
    'convicted',
    { who: 'a court in Brno', whom: 'Karel Novotny', for: 'fraud' },
  ],
  ['en', 'The jury found [Ana Oduya](per) guilty of arson.', 'convicted', { who: 'The jury', for: 'arson' }],
  ['fr', 'Le tribunal a reconnu [Karel Novotny](per) coupable d’escroquerie.', 'convicted', { who: 'Le tribunal' }],
  // sentenced
  [
    'en',
    'The court sentenced [Karel Novotny](per) to four years in prison for fraud.',
    'sentenced',
    { who: 'The court', whom: 'Karel Novotny', to: 'four years', for: 'fraud' },
  ],
  [
    'fr',
    'Le tribunal a condamné [Karel Novotny](per) à quatre ans de prison pour escroquerie.',
    'sentenced',
    { who: 'Le tribunal', whom: 'Karel Novotny', to: 'quatre ans de prison', for: 'escroquerie' },
  ],
  [
    'fr',
    'Le gérant a écopé de deux ans de prison avec sursis.',
    'sentenced',
    { whom: 'Le gérant', to: 'deux ans de prison' },
  ],
  // tried
  [
    'en',
    '[Karel Novotny](per) stood trial for fraud in [1996](1996).',
    'tried',
    { whom: 'Karel Novotny', for: 'fraud' },
  ],
  [
    'en',
    'The two brothers will go on trial in [Trieste](loc) next spring.',
    'tried',
    { whom: 'The two brothers' },
    'ahead',
  ],
  [
    'fr',
    '[Karel Novotny](per) a comparu devant le tribunal de [Sète](loc) pour escroquerie.',
    'tried',
    { whom: 'Karel Novotny', who: 'le tribunal de Sète', for: 'escroquerie' },
  ],
  [
    'fr',
    'Les deux frères ont été jugés à [Trieste](loc) pour contrebande.',
    'tried',
    { whom: 'Les deux frères', for: 'contrebande' },
  ],
  // expelled
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
  // questioned
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
  ['en', '[Ana Oduya](per) is awaiting trial for fraud.', 'charged', { whom: 'Ana Oduya', for: 'fraud' }],
  ['fr', '[Ana Oduya](per) est en attente de jugement.', 'charged', { whom: 'Ana Oduya' }],
  ['en', '[Ana Oduya](per) was never prosecuted.', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['en', 'No charges were brought against [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['fr', 'Aucune poursuite n’a été engagée contre [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['en', 'Prosecutors decided not to charge [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated ahead'],
  [
    'en',
    '[Ana Oduya](per) was held for months without trial and set free without a word.',
    'released',
    { whom: 'Ana Oduya' },
  ],
  ['en', '[Ana Oduya](per) walked free from court.', 'released', { whom: 'Ana Oduya' }],
  ['fr', '[Ana Oduya](per) est sortie libre du tribunal.', 'released', { whom: 'Ana Oduya' }],
  [
    'fr',
    'Le tribunal déboute la société Valtrane et la condamne à verser 600 euros à [Aïcha Benali](per).',
    'sentenced',
    { who: 'Le tribunal', whom: 'la', to: 'verser 600 euros à Aïcha Benali' },
  ],
  [
    'fr',
    'La cour condamne M. [Imre Volk](per) à payer une amende.',
    'sentenced',
    { who: 'La cour', whom: 'M. Imre Volk', to: 'payer une amende' },
  ],
  ['fr', '[Imre Volk](per) a passé quatre mois en détention provisoire.', 'detained', { whom: 'Imre Volk' }],
  ['fr', 'Trois touristes ont été pris en otage.', 'detained', { whom: 'Trois touristes' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['fr', 'Le maire a condamné la hausse des loyers.', 'sentenced'],
  ['en', 'The mayor wants to ban knives from the market.', 'sentenced'],
  ['en', 'The painting captured the mood of the harbour before the war.', 'arrested'],
  ['fr', 'Le chantier a arrêté la production de voiliers en [2011](2011).', 'arrested'],
  ['en', 'The hotel charged the guests forty euros for breakfast.', 'charged'],
  ['fr', 'La société a poursuivi son expansion vers le nord.', 'charged'],
  ['en', 'The company wanted a longer lease on the northern quay.', 'wanted'],
  ['fr', 'Le directeur a lancé un nouveau journal à [Sète](loc).', 'wanted'],
  ['en', 'The record company released its accounts in [May](2016-05).', 'released'],
  ['en', 'The ministry released a statement on the collapse of the mast.', 'released'],
  ['fr', 'Le chantier a libéré deux quais pour les voiliers.', 'released'],
  ['en', 'The jury found [Ana Oduya](per) not guilty of arson.', 'convicted'],
  ['en', 'The council tried a new timetable for the ferries.', 'tried'],
  ['fr', 'Le maire a jugé la situation préoccupante.', 'tried'],
  ['en', 'The bank transferred forty thousand euros to the yard.', 'expelled'],
  ['fr', 'La banque a transféré quarante mille euros au chantier.', 'expelled'],
  ['en', 'Some economists questioned the figures of the ministry.', 'questioned'],
  ['fr', 'On a entendu une explosion près du môle.', 'questioned'],
  ['fr', 'Le tribunal a fait condamner la porte du hangar.', 'convicted'],
  ['fr', '[Imre Volk](per) a été mis en examen pour avoir menacé un garde.', 'threatened'],
  ['fr', 'Le projet d’arrêter [Imre Volk](per) a été abandonné.', 'arrested'],
  ['fr', 'Il est reproché à [Imre Volk](per) d’avoir menacé un garde.', 'threatened'],
  ['fr', 'L’affaire avait été classée sans suite.', 'registered'],
  ['fr', '[Karel Novotny](per) a été transféré à la prison de [Sète](loc).', 'expelled'],
  ['fr', 'Interrogée, la directrice [Ana Oduya](per) a démenti tout accord.', 'questioned'],
  ['fr', 'Son nom ne figurait pas au fichier des personnes recherchées.', 'wanted'],
  ['fr', 'La cour a confirmé le jugement.', 'answered'],
  ['fr', 'Le pourvoi formé par [Ana Oduya](per) a été rejeté.', 'trained'],
  ['fr', 'Un mandat a été émis contre [Imre Volk](per), mais il n’a jamais été exécuté.', 'killed'],
  ['fr', 'Le docker a été retrouvé mort dans son garage.', 'located'],
  ['en', 'He kept the letters in a drawer at the office.', 'detained'],
  ['en', 'Police charged the crowd at the gate.', 'charged'],
  ['en', 'The bank brought charges up by two euros.', 'charged'],
  ['en', 'The colony was under a governor.', 'detained'],
  ['fr', 'La cour a condamné [Imre Volk](per) à quinze ans de réclusion.', 'stated'],
  ['fr', 'Le syndicat a condamné le gouvernement pour son silence.', 'sentenced'],
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
