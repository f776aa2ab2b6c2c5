/** Charge to sentence: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    'The board fined Mr [Szabo](per) £90,000.',
    'sentenced',
    { who: 'The board', whom: 'Mr Szabo', to: '£90,000' },
  ],
  ['en', '[Ilir Hoxha](per) appeared in court in [Bari](loc).', 'tried', { whom: 'Ilir Hoxha' }],
  [
    'en',
    'The bank was fined 900 euros for hiding the transfers.',
    'sentenced',
    { whom: 'The bank', to: '900 euros', for: 'hiding the transfers' },
  ],
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
  [
    'en',
    'In [January 1997](1997-01) a court in [Brno](loc) convicted [Karel Novotny](per) of fraud.',
    'convicted',
    { who: 'a court in Brno', whom: 'Karel Novotny', for: 'fraud' },
  ],
  ['en', 'The jury found [Ana Oduya](per) guilty of arson.', 'convicted', { who: 'The jury', for: 'arson' }],
  ['fr', 'Le tribunal a reconnu [Karel Novotny](per) coupable d’escroquerie.', 'convicted', { who: 'Le tribunal' }],
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
  ['en', '[Ana Oduya](per) is awaiting trial for fraud.', 'charged', { whom: 'Ana Oduya', for: 'fraud' }],
  ['fr', '[Ana Oduya](per) est en attente de jugement.', 'charged', { whom: 'Ana Oduya' }],
  ['en', '[Ana Oduya](per) was never prosecuted.', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['en', 'No charges were brought against [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['fr', 'Aucune poursuite n’a été engagée contre [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated'],
  ['en', 'Prosecutors decided not to charge [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }, 'negated ahead'],
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
  [
    'fr',
    'La cour a confirmé la relaxe de [Ana Oduya](per), poursuivie pour vol.',
    'charged',
    { whom: 'Ana Oduya', for: 'vol' },
  ],
  ['fr', 'Deux charges ont été retenues contre [Ana Oduya](per).', 'charged', { whom: 'Ana Oduya' }],
  ['fr', 'Le procès de [Ana Oduya](per) s’est ouvert à [Bari](loc).', 'tried', { whom: 'Ana Oduya' }],
  ['fr', '[Ana Oduya](per) sera rejugée à [Bari](loc).', 'tried', { whom: 'Ana Oduya' }, 'ahead'],
  ['fr', '[Ana Oduya](per) a été jugée à [Bari](loc).', 'tried', { whom: 'Ana Oduya' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['fr', 'Le maire a condamné la hausse des loyers.', 'sentenced'],
  ['en', 'The mayor wants to ban knives from the market.', 'sentenced'],
  ['en', 'The hotel charged the guests forty euros for breakfast.', 'charged'],
  ['fr', 'La société a poursuivi son expansion vers le nord.', 'charged'],
  ['en', 'The jury found [Ana Oduya](per) not guilty of arson.', 'convicted'],
  ['en', 'The council tried a new timetable for the ferries.', 'tried'],
  ['fr', 'Le maire a jugé la situation préoccupante.', 'tried'],
  ['fr', 'Le tribunal a fait condamner la porte du hangar.', 'convicted'],
  ['fr', '[Imre Volk](per) a été mis en examen pour avoir menacé un garde.', 'threatened'],
  ['fr', 'Il est reproché à [Imre Volk](per) d’avoir menacé un garde.', 'threatened'],
  ['fr', 'L’affaire avait été classée sans suite.', 'registered'],
  ['fr', 'La cour a confirmé le jugement.', 'answered'],
  ['fr', 'Le pourvoi formé par [Ana Oduya](per) a été rejeté.', 'trained'],
  ['en', 'Police charged the crowd at the gate.', 'charged'],
  ['en', 'The bank brought charges up by two euros.', 'charged'],
  ['fr', 'La cour a condamné [Imre Volk](per) à quinze ans de réclusion.', 'stated'],
  ['fr', 'Le syndicat a condamné le gouvernement pour son silence.', 'sentenced'],
  ['fr', 'Le porte-parole juge [Imre Volk](per) trop bavard.', 'tried'],
  ['fr', '[Imre Volk](per) a été jugé infondé par la commission.', 'tried'],
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
