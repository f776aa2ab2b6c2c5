/** Who met, called, travelled, crossed, lived: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The prefect summoned the ambassador.', 'contacted', { who: 'The prefect', with: 'the ambassador' }],
  ['en', 'The family reached [Malta](loc) in [May 2015](2015-05).', 'travelled', { who: 'The family', into: 'Malta' }],
  [
    'en',
    'The minister held no meetings with the company.',
    'met',
    { who: 'The minister', with: 'the company' },
    'negated',
  ],
  [
    'en',
    'The ambassador called on the minister on [3 June 2011](2011-06-03).',
    'met',
    { who: 'The ambassador', with: 'the minister' },
  ],
  ['en', 'The two clerks attended a reception in [Bari](loc).', 'met', { who: 'The two clerks', where: 'Bari' }],
  [
    'en',
    '[Ilir Hoxha](per) visited Hiamar in [May 2014](2014-05).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Hiamar' },
  ],
  [
    'en',
    'General [Joris Vandal](per), commander, [Northern Command](org) recently met with clerks in [Bari](loc).',
    'met',
    { who: 'General Joris Vandal', with: 'clerks', where: 'Bari' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) visited the prisoners in [May 2014](2014-05).',
    'met',
    { who: 'Ilir Hoxha', with: 'the prisoners' },
  ],
  [
    'en',
    'Reporters may contact the press office of the yard.',
    'contacted',
    { who: 'Reporters', with: 'the press office of the yard' },
    'ahead',
  ],
  [
    'en',
    '[Ilir Hoxha](per) travelled to [Turkey](loc) in [September 2013](2013-09).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Turkey' },
  ],
  [
    'en',
    'The brothers never returned to [Durrës](loc) after the trial.',
    'travelled',
    { who: 'The brothers', into: 'Durrës' },
    'negated',
  ],
  [
    'fr',
    '[Ilir Hoxha](per) s’est rendu en [Turquie](loc) en [septembre 2013](2013-09).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Turquie' },
  ],
  [
    'fr',
    'Les deux frères ont quitté [Durrës](loc) pour [Bari](loc) au printemps.',
    'travelled',
    { who: 'Les deux frères', from: 'Durrës', into: 'Bari' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) crossed the Greek border with two friends.',
    'crossed',
    { who: 'Ilir Hoxha', into: 'the Greek border' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) entered [Malta](loc) on the same day as another docker, [Karel Novotny](per).',
    'crossed',
    { who: 'Ilir Hoxha', into: 'Malta', with: 'Karel Novotny' },
  ],
  [
    'fr',
    '[Ilir Hoxha](per) est parti pour [Malte](loc) le même jour que [Karel Novotny](per).',
    'travelled',
    { who: 'Ilir Hoxha', into: 'Malte', with: 'Karel Novotny' },
  ],
  ['en', 'The van entered [Slovenia](loc) shortly after midnight.', 'crossed', { who: 'The van', into: 'Slovenia' }],
  [
    'fr',
    'La camionnette a franchi la frontière peu après minuit.',
    'crossed',
    { who: 'La camionnette', into: 'la frontière' },
  ],
  [
    'fr',
    'Les deux hommes sont entrés en [Slovénie](loc) avec de faux papiers.',
    'crossed',
    { who: 'Les deux hommes', into: 'Slovénie' },
  ],
  ['fr', '[Karel Novotny](per) s’est enfui à [Malte](loc).', 'fled', { who: 'Karel Novotny', into: 'Malte' }],
  ['fr', 'Le comptable a fui vers [Malte](loc) avant le procès.', 'fled', { who: 'Le comptable', into: 'Malte' }],
  ['en', 'The accountant fled to [Malta](loc) before the trial.', 'fled', { who: 'The accountant', into: 'Malta' }],
  [
    'en',
    'Two prisoners escaped from the hospital in [Lund](loc).',
    'fled',
    { who: 'Two prisoners', from: 'the hospital' },
  ],
  [
    'en',
    '[Ana Oduya](per) lived in [Trieste](loc) with her uncle from [2009](2009) to [2012](2012).',
    'lived',
    { who: 'Ana Oduya', where: 'Trieste', with: 'her uncle' },
  ],
  [
    'en',
    'The brothers stayed in a boarding house near the station.',
    'lived',
    { who: 'The brothers', where: 'a boarding house' },
  ],
  ['fr', '[Ana Oduya](per) a vécu à [Trieste](loc) chez son oncle.', 'lived', { who: 'Ana Oduya', where: 'Trieste' }],
  [
    'en',
    '[Karel Novotny](per) met [Ana Oduya](per) in [Trieste](loc).',
    'met',
    { who: 'Karel Novotny', with: 'Ana Oduya', where: 'Trieste' },
  ],
  [
    'en',
    'The minister denies that she ever met with the owners of the yard.',
    'met',
    { who: 'she', with: 'the owners of the yard' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a rencontré [Ana Oduya](per) à [Trieste](loc) en [avril](2014-04).',
    'met',
    { who: 'Karel Novotny', with: 'Ana Oduya' },
  ],
  [
    'fr',
    'Le maire s’est entretenu avec les dockers pendant une heure.',
    'met',
    { who: 'Le maire', with: 'les dockers' },
  ],
  [
    'en',
    '[Karel Novotny](per) telephoned the yard twice in [May](2014-05).',
    'contacted',
    { who: 'Karel Novotny', with: 'the yard' },
  ],
  [
    'en',
    'The courier was in contact with two buyers in [Brno](loc).',
    'contacted',
    { who: 'The courier', with: 'two buyers' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a téléphoné à [Ana Oduya](per) la veille de l’incendie.',
    'contacted',
    { who: 'Karel Novotny', with: 'Ana Oduya' },
  ],
  [
    'fr',
    'Le coursier était en contact avec deux acheteurs de [Brno](loc).',
    'contacted',
    { who: 'Le coursier', with: 'deux acheteurs de Brno' },
  ],
  ['fr', 'La ministre a rencontré son homologue espagnol.', 'met', { with: 'son homologue espagnol' }],
  ['fr', 'Le maire a reçu les familles à la mairie.', 'met', { who: 'Le maire', with: 'les familles' }],
  ['fr', 'Le maire a déjeuné avec [Imre Volk](per).', 'met', { who: 'Le maire', with: 'Imre Volk' }],
  ['fr', 'Le consul a pris contact avec la famille.', 'contacted', { who: 'Le consul', with: 'la famille' }],
  ['fr', '[Imre Volk](per) est arrivé à Orly.', 'travelled', { who: 'Imre Volk', into: 'Orly' }],
  ['fr', '[Imre Volk](per) s’est envolé pour [Bari](loc).', 'travelled', { into: 'Bari' }],
  ['fr', 'La veuve s’est présentée au commissariat de [Bari](loc).', 'travelled', { who: 'La veuve' }],
  ['fr', 'Le convoi a traversé la [Turquie](loc).', 'crossed', { who: 'Le convoi', into: 'la Turquie' }],
  ['fr', 'Le groupe est passé par [Bari](loc).', 'crossed', { who: 'Le groupe', into: 'Bari' }],
  ['fr', 'Le tireur a pris la fuite vers la [Serbie](loc).', 'fled', { who: 'Le tireur', into: 'la Serbie' }],
  ['fr', 'Le garde a séjourné deux semaines à [Bari](loc).', 'lived', { where: 'Bari' }],
  [
    'fr',
    '[Imre Volk](per) n’a jamais mis les pieds à [Bari](loc).',
    'travelled',
    { who: 'Imre Volk', into: 'Bari' },
    'negated',
  ],
  ['fr', 'Il est parti à [Bari](loc).', 'travelled', { who: 'Il', into: 'Bari' }],
  ['fr', '[Imre Volk](per) vit désormais à [Bari](loc).', 'lived', { who: 'Imre Volk', where: 'Bari' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'He would go to prison, the judge warned.', 'travelled'],
  ['en', 'The ministry does not hold minutes of meetings held before [2015](2015).', 'met'],
  ['en', 'The union called on the minister to resign.', 'met'],
  ['en', 'A copy of the cable went to [Bari](loc).', 'travelled'],
  ['fr', 'La directrice est partie sans lui, selon une source policière à [Bari](loc).', 'travelled'],
  ['en', 'The money was spent to meet council mandates.', 'met'],
  ['en', 'Based on papers in the files of this office it appears best to sell the barge.', 'lived'],
  ['en', 'The chief arrived at about 9:00.', 'travelled'],
  ['en', 'The price went up in spring.', 'travelled'],
  ['en', 'The contract went to a firm with no experience of dredging.', 'travelled'],
  ['en', 'The council moved to adopt the new timetable.', 'travelled'],
  ['fr', 'Le prix a monté au printemps.', 'travelled'],
  ['fr', 'Le conseil est revenu sur sa décision.', 'travelled'],
  ['en', 'The inspectors crossed three names off the list.', 'crossed'],
  ['en', 'The clerks feared that a joint inquiry could cross the line between audit and police work.', 'crossed'],
  ['en', 'The law entered into force in [January](2015-01).', 'crossed'],
  ['fr', 'La loi est entrée en vigueur en [janvier](2015-01).', 'crossed'],
  ['en', 'A strong smell of tar escaped the barrels.', 'fled'],
  ['en', 'The dispute remains a matter for the courts.', 'lived'],
  ['en', '[Ana Oduya](per) does not want to live on a budget.', 'lived'],
  ['en', '[Ana Oduya](per) had been the head of the [Dock Union](org) in [Bari](loc).', 'lived'],
  ['en', 'Training sessions continued in [Bari](loc).', 'trained'],
  ['fr', 'Le port a passé un accord avec les dockers.', 'lived'],
  ['en', 'The crane meets the standards of the ministry.', 'contacted'],
  ['fr', 'Le port a vu partir deux armateurs.', 'met'],
  ['en', 'The minister called the report a disgrace.', 'contacted'],
  ['fr', 'Le ministre a appelé au calme.', 'contacted'],
  ['fr', 'Le port a traversé une crise.', 'crossed'],
  ['fr', 'Le ministre s’est présenté aux élections.', 'travelled'],
  ['fr', 'Le garde a reçu trois balles dans la jambe.', 'met'],
  ['fr', 'Il savait que les cuves fuyaient.', 'fled'],
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
