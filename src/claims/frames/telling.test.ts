/** Who told, asked and answered whom: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The school warned social services three times.', 'told', { who: 'The school', to: 'social services' }],
  [
    'en',
    '[Imre Volk](per) told the clerk to burn the list.',
    'told',
    { who: 'Imre Volk', to: 'the clerk', what: 'to burn the list' },
  ],
  [
    'en',
    '[Ana Oduya](per) raised her concerns with the director.',
    'told',
    { who: 'Ana Oduya', what: 'her concerns', to: 'the director' },
  ],
  [
    'en',
    'The prosecution failed to disclose the notebooks to the defence ministry.',
    'told',
    { who: 'The prosecution', what: 'the notebooks' },
    'negated',
  ],
  [
    'en',
    'The agency did not pass it on to the police.',
    'told',
    { who: 'The agency', what: 'it', to: 'the police' },
    'negated',
  ],
  [
    'en',
    'The clerk passed on the warning to the police.',
    'told',
    { who: 'The clerk', what: 'the warning', to: 'the police' },
  ],
  [
    'en',
    'The memo was not shared with the regional office.',
    'told',
    { what: 'The memo', to: 'the regional office' },
    'negated',
  ],
  [
    'en',
    'The two services did not exchange information.',
    'told',
    { who: 'The two services', what: 'information' },
    'negated',
  ],
  [
    'fr',
    'Un facteur a signalé à la brigade de [Bari](loc) qu’une même adresse recevait soixante cartes.',
    'told',
    { who: 'Un facteur', to: 'la brigade de Bari', what: 'qu’une même adresse recevait soixante cartes' },
  ],
  [
    'fr',
    'Rien ne sera publié avant que la famille [Faure](per) n’ait été avertie.',
    'told',
    { to: 'la famille Faure' },
    'ahead',
  ],
  [
    'en',
    'It was requested that a number be assigned to the barge and that the [Harbour Office](org) be advised of the number.',
    'told',
    { to: 'the Harbour Office', about: 'the number' },
    'ahead',
  ],
  [
    'en',
    '[Joris Vandal](per) was to inform the port on [Monday](1963-01-07).',
    'told',
    { who: 'Joris Vandal', to: 'the port' },
    'ahead',
  ],
  ['en', 'No one alerted the [Harbour Police](org).', 'told', { who: 'No one', to: 'the Harbour Police' }, 'negated'],
  [
    'en',
    'The clerk did not pass along the order to the [Harbour Police](org).',
    'told',
    { who: 'The clerk', what: 'the order', to: 'the Harbour Police' },
    'negated',
  ],
  [
    'fr',
    '[Guy Faure](per) fait savoir que le solde est gelé.',
    'told',
    { who: 'Guy Faure', what: 'que le solde est gelé' },
  ],
  [
    'en',
    'The yard informed the customs office in [May 2014](2014-05) that the crane had failed.',
    'told',
    { who: 'The yard', to: 'the customs office', what: 'that the crane had failed' },
  ],
  [
    'en',
    'The ministry was warned by the coast guard about the barge.',
    'told',
    { who: 'the coast guard', to: 'The ministry', about: 'the barge' },
  ],
  [
    'en',
    'The register sent a list of ten names to the tribunal.',
    'told',
    { who: 'The register', to: 'the tribunal', what: 'a list of ten names' },
  ],
  [
    'en',
    'In [October 2014](2014-10) [Italy](loc) passed the dossier to the [Bureau of Port Security](org).',
    'told',
    { who: 'Italy', to: 'the Bureau of Port Security', what: 'the dossier' },
  ],
  [
    'en',
    'The inspectors did not share their findings with the harbour master.',
    'told',
    { who: 'The inspectors', to: 'the harbour master' },
    'negated',
  ],
  [
    'en',
    'The mayor received a warning from the fire service [two days before](2015-03-02) the collapse.',
    'told',
    { who: 'the fire service', to: 'The mayor', what: 'a warning' },
  ],
  [
    'fr',
    'La capitainerie a averti les douanes que la grue était fendue.',
    'told',
    { who: 'La capitainerie', to: 'les douanes', what: 'que la grue était fendue' },
  ],
  [
    'fr',
    'L’office des phares a transmis une note au préfet en [mars 2013](2013-03).',
    'told',
    { who: 'L’office des phares', to: 'préfet', what: 'une note' },
  ],
  [
    'fr',
    'Le maire n’a jamais été informé de la fermeture du chantier.',
    'told',
    { to: 'Le maire', about: 'la fermeture du chantier' },
    'negated',
  ],
  ['fr', 'Le phare a donné l’alerte au port.', 'told', { who: 'Le phare', to: 'port' }],
  [
    'fr',
    'Le gardien a appelé son frère pour prévenir la famille.',
    'told',
    { who: 'Le gardien', to: 'la famille' },
    'ahead',
  ],
  ['fr', 'Il n’en a rien dit au conseil.', 'told', { who: 'Il', to: 'conseil' }, 'negated'],
  ['fr', 'Nous n’avons rien reçu du ministère.', 'told', { who: 'ministère', to: 'Nous' }, 'negated'],
  [
    'fr',
    '[Imre Volk](per) transmettra les pièces au cabinet [lundi](?).',
    'told',
    { who: 'Imre Volk', what: 'les pièces', to: 'cabinet' },
    'ahead',
  ],
  ['fr', 'Le port n’aurait pas dû prévenir la [Douane](org).', 'told', { who: 'Le port', to: 'la Douane' }],
  ['fr', 'Le port aurait dû prévenir la [Douane](org).', 'told', { who: 'Le port', to: 'la Douane' }, 'negated'],
  ['fr', 'Je vous confirme que le port a fermé.', 'told', { who: 'Je', to: 'vous', what: 'que le port a fermé' }],
  [
    'fr',
    'La préfecture n’a pas jugé utile d’alerter la mairie.',
    'told',
    { who: 'La préfecture', to: 'la mairie' },
    'negated',
  ],
  ['fr', 'Nous avions alerté le rectorat.', 'told', { who: 'Nous', to: 'le rectorat' }],
  ['fr', 'J’accuse réception de votre courrier.', 'told', { to: 'J’', what: 'votre courrier' }],
  [
    'fr',
    'Aucun de ces éléments n’a été porté à la connaissance du tribunal.',
    'told',
    { what: 'Aucun de ces éléments', to: 'tribunal' },
    'negated',
  ],
  [
    'fr',
    'Un docker a averti la police de [Bari](loc) que le mât était pourri.',
    'told',
    { who: 'Un docker', to: 'la police de Bari', what: 'que le mât était pourri' },
  ],
  ['fr', 'Le maire l’a appris par la presse.', 'told', { who: 'la presse', to: 'Le maire' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'Purpose of this meeting was to inform [Imre Volk](per) of the sale.', 'told'],
  ['en', 'The captain passed the lighthouse at dawn and sent the crew below.', 'told'],
  ['en', 'The cook handed the plates to the waiter without a word.', 'told'],
  ['en', 'The shop received a delivery of paint from the yard.', 'told'],
  ['en', 'In the new plan the archive reported to the director.', 'told'],
  ['en', 'There was no confirmed reporting on the ferry.', 'told'],
  ['fr', 'Le coursier a remis les clés au gardien du chantier.', 'told'],
  ['fr', 'La mairie a reçu une livraison de peinture du chantier.', 'told'],
  ['fr', 'Il a continué à participer aux réunions.', 'stated'],
  ['fr', 'Ils ont appris sa mort par un appel.', 'told'],
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
