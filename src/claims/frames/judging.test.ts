/** What was judged, decided, published, alerted: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    'The judge ordered that the documents be disclosed.',
    'decided',
    { who: 'The judge', what: 'that the documents be disclosed' },
  ],
  ['en', 'The court ordered the firm to pay a clerk.', 'decided', { who: 'The court', what: 'to pay a clerk' }],
  [
    'en',
    'The coast guard fears that the network will move to [Malta](loc).',
    'assessed',
    { who: 'The coast guard', what: 'that the network will move to Malta' },
  ],
  [
    'en',
    'The inspectors concluded that the weld had failed first.',
    'assessed',
    { who: 'The inspectors', what: 'that the weld had failed first' },
  ],
  [
    'fr',
    'Les garde-côtes craignent que le réseau ne se déplace à [Malte](loc).',
    'assessed',
    { who: 'Les garde-côtes', what: 'que le réseau ne se déplace à Malte' },
  ],
  ['en', 'The board decided to close the yard.', 'decided', { who: 'The board', what: 'to close the yard' }],
  ['en', 'The board refused to close the yard.', 'decided', { who: 'The board', what: 'to close the yard' }, 'negated'],
  [
    'en',
    'In [May](2015-05) the council approved the sale of the northern quay.',
    'decided',
    { who: 'the council', what: 'the sale of the northern quay' },
  ],
  ['fr', 'Le conseil a décidé de fermer le chantier.', 'decided', { who: 'Le conseil', what: 'fermer le chantier' }],
  [
    'fr',
    'Le préfet n’a pas autorisé la vente du quai nord.',
    'decided',
    { who: 'Le préfet', what: 'la vente du quai nord' },
    'negated',
  ],
  [
    'en',
    '[The Gull](org) published the minutes of the meeting in [June](2015-06).',
    'published',
    { who: 'The Gull', what: 'the minutes of the meeting' },
  ],
  [
    'fr',
    '[La Mouette](org) a publié le procès-verbal de la réunion en [juin](2015-06).',
    'published',
    { who: 'La Mouette', what: 'le procès-verbal de la réunion' },
  ],
  [
    'fr',
    'Le ministère a annoncé une seconde enquête.',
    'published',
    { who: 'Le ministère', what: 'une seconde enquête' },
  ],
  [
    'en',
    'The prefect raised the alert level to four on [Monday](2016-06-06).',
    'raised-alert',
    { who: 'The prefect', what: 'the alert level' },
  ],
  [
    'en',
    'A state of emergency was declared by the governor after the blast.',
    'raised-alert',
    { who: 'the governor', what: 'A state of emergency' },
  ],
  [
    'fr',
    'La préfecture a relevé l’alerte au niveau maximal.',
    'raised-alert',
    { who: 'La préfecture', what: 'l’alerte' },
  ],
  [
    'fr',
    'Le gouvernement a décrété l’état d’urgence après l’explosion.',
    'raised-alert',
    { who: 'Le gouvernement', what: 'l’état d’urgence' },
  ],
  ['en', 'No such warning was given.', 'raised-alert', { what: 'No such warning' }, 'negated'],
  ['fr', 'Aucun avertissement n’a été donné.', 'raised-alert', { what: 'Aucun avertissement' }, 'negated'],
  [
    'fr',
    'Le juge a ordonné la remise en liberté de [Imre Volk](per).',
    'decided',
    { who: 'Le juge', what: 'la remise en liberté de Imre Volk' },
  ],
  [
    'fr',
    'Le conseil, après en avoir délibéré, refuse à l’unanimité d’accorder la garantie.',
    'decided',
    { who: 'Le conseil', what: 'accorder la garantie' },
    'negated',
  ],
  ['fr', 'La préfète avait interdit la manifestation.', 'decided', { what: 'la manifestation' }, 'negated'],
  [
    'fr',
    'Le conseil a rejeté la demande du port.',
    'decided',
    { who: 'Le conseil', what: 'la demande du port' },
    'negated',
  ],
  ['fr', 'La cour a suspendu l’arrêté.', 'decided', { who: 'La cour', what: 'l’arrêté' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'It is revealing that the dockers burned a bus.', 'published'],
  ['en', 'Such a solution will allow all parties to work on the quay.', 'decided'],
  ['en', 'The two mayors agreed that the quay was unsafe.', 'decided'],
  ['en', 'The choir raised four hundred euros for the lifeboat.', 'raised-alert'],
  ['fr', 'Le chœur a levé quatre cents euros pour le canot.', 'raised-alert'],
  ['en', 'The visitors thought of the sea and said nothing.', 'assessed'],
  ['fr', 'Les visiteurs pensaient à la mer.', 'assessed'],
  ['en', 'The waiter took the order and brought the fish.', 'decided'],
  ['fr', 'Le serveur a pris la commande.', 'decided'],
  ['en', 'The printer is broken and the paper is wet.', 'published'],
  ['en', 'A warning was given to the port.', 'raised-alert'],
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
