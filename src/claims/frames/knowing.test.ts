/** Who knew, found out, suspected, lost sight: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    'The office first became aware of the tunnel in [2008](2008).',
    'found-out',
    { who: 'The office', what: 'the tunnel' },
  ],
  ['en', 'They lost the van in traffic.', 'lost-track', { who: 'They', whom: 'the van' }],
  ['en', 'Two men suspected of robbing a bank were held.', 'suspected', { whom: 'Two men', of: 'robbing a bank' }],
  [
    'en',
    'The report found no link between the two yards.',
    'found-out',
    { who: 'The report', what: 'link', about: 'the two yards' },
    'negated',
  ],
  [
    'en',
    'Auditors found no evidence of the payment.',
    'found-out',
    { who: 'Auditors', what: 'the payment' },
    'negated',
  ],
  [
    'en',
    'The panel found no evidence that she had lied.',
    'found-out',
    { who: 'The panel', what: 'that she had lied' },
    'negated',
  ],
  ['en', 'The auditors found evidence of fraud.', 'found-out', { who: 'The auditors', what: 'fraud' }],
  [
    'en',
    'Prosecutors accuse [Ana Oduya](per) of paying the guards.',
    'suspected',
    { who: 'Prosecutors', whom: 'Ana Oduya', of: 'paying the guards' },
  ],
  [
    'en',
    'The prefect did not learn of the transfer until [May 2014](2014-05).',
    'was-unaware',
    { who: 'The prefect', what: 'the transfer' },
  ],
  [
    'en',
    'The prefect learned of the transfer in [May 2014](2014-05).',
    'found-out',
    { who: 'The prefect', what: 'the transfer' },
  ],
  // lost-track
  [
    'en',
    'In the summer of 2013 the [Harbour Inspectorate](org) lost track of [Ilir Hoxha](per), who had moved to [Bari](loc).',
    'lost-track',
    { who: 'the Harbour Inspectorate', whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'After two weeks of rain, [Karel Novotny](per) dropped off the radar of the coast guard.',
    'lost-track',
    { whom: 'Karel Novotny' },
  ],
  [
    'en',
    '[Karel Novotny](per) went underground shortly before the hearing in [Trieste](loc).',
    'lost-track',
    { whom: 'Karel Novotny' },
  ],
  ['en', 'The inspectors no longer knew where [Hoxha](per) was living.', 'lost-track', { who: 'The inspectors' }],
  [
    'en',
    'The customs office never lost sight of the freighter during its three calls at [Koper](loc).',
    'lost-track',
    { who: 'The customs office', whom: 'the freighter' },
    'negated',
  ],
  [
    'fr',
    'Les douanes ont perdu la trace de [Karel Novotny](per) en [mars 2015](2015-03).',
    'lost-track',
    { who: 'Les douanes', whom: 'Karel Novotny' },
  ],
  [
    'fr',
    '[Ilir Hoxha](per) a disparu des radars de la gendarmerie peu après sa sortie de prison.',
    'lost-track',
    { whom: 'Ilir Hoxha' },
  ],
  // was-unaware
  [
    'en',
    'The [Harbour Inspectorate](org) was unaware that the yard had changed hands twice.',
    'was-unaware',
    { who: 'The Harbour Inspectorate', what: 'that the yard had changed hands twice' },
  ],
  [
    'en',
    'The minister did not know about the second lease until the auditors wrote to her.',
    'was-unaware',
    { who: 'The minister', about: 'the second lease' },
  ],
  [
    'en',
    'The police had no information about [Ana Oduya](per) before the fire.',
    'was-unaware',
    { who: 'The police', about: 'Ana Oduya' },
  ],
  [
    'fr',
    'Le préfet ignorait que le chantier avait été vendu à [Salter Marine](org).',
    'was-unaware',
    { who: 'Le préfet', what: 'que le chantier avait été vendu à Salter Marine' },
  ],
  [
    'fr',
    'Les enquêteurs n’ont trouvé aucune trace du virement dans les comptes de la société.',
    'was-unaware',
    { who: 'Les enquêteurs' },
  ],
  [
    'fr',
    'La ministre n’était pas au courant du second bail signé par la mairie.',
    'was-unaware',
    { who: 'La ministre' },
  ],
  // knew
  [
    'en',
    'According to the report, the port authority knew that the mast had been unsafe since the spring.',
    'knew',
    { who: 'the port authority', what: 'that the mast had been unsafe since the spring' },
  ],
  [
    'en',
    'The ministry knew of the journey long before the newspapers wrote about it.',
    'knew',
    { who: 'The ministry', about: 'the journey' },
  ],
  [
    'en',
    'Prosecutors had evidence against [Ana Oduya](per) as early as [2012](2012).',
    'knew',
    { who: 'Prosecutors', about: 'Ana Oduya' },
  ],
  [
    'fr',
    'La préfecture savait depuis [mars 2013](2013-03) que le mât menaçait de tomber.',
    'knew',
    { who: 'La préfecture', what: 'que le mât menaçait de tomber' },
  ],
  ['fr', 'Les services disposaient de renseignements précis sur le trajet du camion.', 'knew', { who: 'Les services' }],
  [
    'fr',
    'Le directeur du port était au courant du voyage de [Karel Novotny](per) en [Albanie](loc).',
    'knew',
    { who: 'Le directeur du port' },
  ],
  // found-out
  [
    'en',
    'In [June 2016](2016-06) the auditors discovered that the lease had been backdated by a clerk.',
    'found-out',
    { who: 'the auditors', what: 'that the lease had been backdated by a clerk' },
  ],
  [
    'en',
    'Divers uncovered a second cable beneath the pier at [Koper](loc).',
    'found-out',
    { who: 'Divers', what: 'a second cable' },
  ],
  [
    'en',
    'The inquiry did not establish who had opened the sluice that night.',
    'found-out',
    { who: 'The inquiry', what: 'who had opened the sluice that night' },
    'negated',
  ],
  [
    'fr',
    'Les auditeurs ont découvert en [juin 2016](2016-06) que le bail avait été antidaté.',
    'found-out',
    { who: 'Les auditeurs', what: 'que le bail avait été antidaté' },
  ],
  [
    'fr',
    'La commission a établi que la vanne avait été ouverte de l’intérieur.',
    'found-out',
    { who: 'La commission', what: 'que la vanne avait été ouverte de l’intérieur' },
  ],
  // suspected
  [
    'en',
    'Detectives suspected [Ana Oduya](per) of selling copies of the keys to dockers.',
    'suspected',
    { who: 'Detectives', whom: 'Ana Oduya' },
  ],
  ['en', 'The insurers accused the owner of the yard of arson.', 'suspected', { who: 'The insurers' }],
  [
    'fr',
    'Les assureurs ont accusé [Ana Oduya](per) d’incendie volontaire.',
    'suspected',
    { who: 'Les assureurs', whom: 'Ana Oduya', of: 'incendie volontaire' },
  ],
  // resurfaced
  [
    'en',
    'Two years after his death had been announced, [Karel Novotny](per) resurfaced in [Valletta](loc).',
    'resurfaced',
    { whom: 'Karel Novotny', where: 'Valletta' },
  ],
  [
    'en',
    '[Ana Oduya](per) turned up at a clinic in [Brno](loc) in [May 2017](2017-05).',
    'resurfaced',
    { whom: 'Ana Oduya' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a réapparu à [La Valette](loc) deux ans plus tard.',
    'resurfaced',
    { whom: 'Karel Novotny' },
  ],
  ['fr', 'Le réseau a resurgi à [Trieste](loc) sous un autre nom.', 'resurfaced', { whom: 'Le réseau' }],
  [
    'fr',
    'La comptable a porté plainte contre son employeur.',
    'suspected',
    { who: 'La comptable', whom: 'son employeur' },
  ],
  ['fr', 'Sa famille est sans nouvelles de [Imre Volk](per).', 'lost-track', { who: 'Sa famille', whom: 'Imre Volk' }],
  ['fr', 'La mairie n’a appris la présence du dépôt qu’en lisant la presse.', 'found-out', { who: 'La mairie' }],
  ['fr', '[Imre Volk](per) est réapparu à [Bari](loc).', 'resurfaced', { whom: 'Imre Volk' }],
  ['fr', '[Imre Volk](per) n’a plus donné signe de vie.', 'lost-track', { whom: 'Imre Volk' }],
  [
    'fr',
    'La plainte déposée par [Imre Volk](per) contre trois gardes a été perdue.',
    'suspected',
    { who: 'Imre Volk', whom: 'trois gardes' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'She lost the car in the sale.', 'lost-track'],
  ['en', 'Seven of the dockers had criminal records.', 'knew'],
  ['en', 'The union possesses nothing that will satisfy the crew.', 'was-unaware'],
  ['fr', 'Le port a connu une vingtaine de grèves.', 'knew'],
  ['en', '[Anton Verel](per) lost by 35,000 votes to the mayor.', 'lost-track'],
  ['en', 'The group, also known by its initials NLF, sold the boats.', 'knew'],
  ['en', 'The audit identifies some important ways in which the yard might be run.', 'found-out'],
  ['en', 'The clerks had trouble getting information about the lease.', 'knew'],
  ['en', 'The striker lost the ball twice before the whistle at [Lund](loc).', 'lost-track'],
  ['en', 'Prices dropped off sharply after the closure of the yard.', 'lost-track'],
  ['fr', 'Le chantier a perdu deux grues pendant la tempête de [2014](2014).', 'lost-track'],
  ['en', 'The inspectors knew the harbour well and often fished there.', 'was-unaware'],
  ['fr', 'Le préfet savait que le chantier avait été vendu.', 'was-unaware'],
  ['en', 'The minister did not know that the lease had expired.', 'knew'],
  ['en', 'The company has offices in [Trieste](loc) and a yard in [Koper](loc).', 'knew'],
  ['fr', 'La ministre ne savait pas que le bail avait expiré.', 'knew'],
  ['fr', 'La société a deux bureaux à [Sète](loc) et un entrepôt à [Bari](loc).', 'knew'],
  ['en', 'The school was established in [1987](1987) beside the old lighthouse.', 'found-out'],
  ['fr', 'Le siège de la société est établi à [Sète](loc) depuis dix ans.', 'found-out'],
  ['en', 'The suspect boarded the night ferry with a false passport.', 'suspected'],
  ['fr', 'Le suspect a embarqué sur le ferry de nuit avec un faux passeport.', 'suspected'],
  ['en', 'The council turned up the heating in the reading room.', 'resurfaced'],
  ['fr', 'Le tireur a fait surface dans aucun rapport.', 'knew'],
  ['fr', 'J’accuse réception de votre courrier.', 'suspected'],
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
