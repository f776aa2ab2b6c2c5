/** Who told, asked and answered whom: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    '[Ana Oduya](per) raised her concerns with the director.',
    'told',
    { who: 'Ana Oduya', what: 'her concerns', to: 'the director' },
  ],
  ['en', 'The yard was asked to provide a list.', 'asked', { to: 'The yard', what: 'to provide a list' }],
  [
    'en',
    'The union called on the minister to resign.',
    'asked',
    { who: 'The union', to: 'the minister', what: 'to resign' },
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
    'en',
    '[Ana Oduya](per) wrote to the director, urging the yard to close the line.',
    'asked',
    { who: 'Ana Oduya', to: 'the yard', what: 'to close the line' },
  ],
  [
    'fr',
    'Un facteur a signalé à la brigade de [Bari](loc) qu’une même adresse recevait soixante cartes.',
    'told',
    { who: 'Un facteur', to: 'la brigade de Bari', what: 'qu’une même adresse recevait soixante cartes' },
  ],
  [
    'fr',
    'Le commandant a confirmé avoir transmis la note.',
    'answered',
    { who: 'Le commandant', what: 'avoir transmis la note' },
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
    'To ask the Minister for Trade, how many ships were held.',
    'asked',
    { to: 'the Minister for Trade', what: 'how many ships were held' },
  ],
  [
    'en',
    'The clerks have asked the yard for the list and expect to receive it in [May](?).',
    'asked',
    { who: 'The clerks', to: 'the yard', what: 'the list' },
  ],
  [
    'fr',
    'Le greffier a demandé, [le 25](2013-02-25), si nous disposions de photographies.',
    'asked',
    { who: 'Le greffier', what: 'si nous disposions de photographies' },
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
  [
    'en',
    'The harbour master asked the ministry to send two more divers.',
    'asked',
    { who: 'The harbour master', to: 'the ministry', what: 'to send two more divers' },
  ],
  [
    'en',
    'In [June](2015-06) the commission requested copies of the lease from [Salter Marine](org).',
    'asked',
    { who: 'the commission', to: 'Salter Marine', what: 'copies of the lease' },
  ],
  [
    'fr',
    'Le tribunal a demandé au registre la liste d’équipage.',
    'asked',
    { who: 'Le tribunal', to: 'registre', what: 'la liste d’équipage' },
  ],
  [
    'fr',
    'La commission a adressé une demande à [Salter Marine](org) en [juin](2015-06).',
    'asked',
    { who: 'La commission', to: 'Salter Marine' },
  ],
  [
    'en',
    'A month later the register replied that it held no such list.',
    'answered',
    { who: 'the register', what: 'that it held no such list' },
  ],
  [
    'en',
    'The embassy never answered the letter of the widow.',
    'answered',
    { who: 'The embassy', to: 'the letter of the widow' },
    'negated',
  ],
  [
    'en',
    'The ministry has confirmed the sale of the northern quay.',
    'answered',
    { who: 'The ministry', what: 'the sale of the northern quay' },
  ],
  [
    'fr',
    'Le registre a répondu un mois plus tard qu’il ne possédait aucune liste.',
    'answered',
    { who: 'Le registre', what: 'qu’il ne possédait aucune liste' },
  ],
  [
    'en',
    'The ministry has received no request from the embassy.',
    'asked',
    { who: 'the embassy', to: 'The ministry' },
    'negated',
  ],
  [
    'fr',
    'Le ministère n’a reçu aucune demande de l’ambassade.',
    'asked',
    { who: 'l’ambassade', to: 'Le ministère' },
    'negated',
  ],
  ['fr', 'Le phare a donné l’alerte au port.', 'told', { who: 'Le phare', to: 'port' }],
  [
    'fr',
    'La ligue appelle les autorités à libérer [Rustam Nazarov](per).',
    'asked',
    { who: 'La ligue', to: 'les autorités', what: 'libérer Rustam Nazarov' },
  ],
  [
    'fr',
    'Les proches de [Nadia Ferhat](per) appellent à sa libération.',
    'asked',
    { who: 'Les proches de Nadia Ferhat', what: 'sa libération' },
  ],
  [
    'fr',
    'Le procureur a requis trois ans de prison contre [Imre Volk](per).',
    'asked',
    { who: 'Le procureur', what: 'trois ans de prison', about: 'Imre Volk' },
  ],
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
  ['fr', 'Je souhaite savoir pourquoi le port a fermé.', 'asked', { who: 'Je', what: 'pourquoi le port a fermé' }],
  ['fr', 'Je vous confirme que le port a fermé.', 'told', { who: 'Je', to: 'vous', what: 'que le port a fermé' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'Long-term success demands information from the port.', 'asked'],
  ['en', 'Purpose of this meeting was to inform [Imre Volk](per) of the sale.', 'told'],
  ['en', 'The clerk wrote bank drafts to dock workers in [Bari](loc).', 'asked'],
  ['en', 'The captain passed the lighthouse at dawn and sent the crew below.', 'told'],
  ['en', 'The cook handed the plates to the waiter without a word.', 'told'],
  ['en', 'The shop received a delivery of paint from the yard.', 'told'],
  ['en', 'In the new plan the archive reported to the director.', 'told'],
  ['en', 'The mayor responded to the flood by closing the bridge.', 'answered'],
  ['en', 'There was no confirmed reporting on the ferry.', 'told'],
  ['fr', 'Le coursier a remis les clés au gardien du chantier.', 'told'],
  ['fr', 'La mairie a reçu une livraison de peinture du chantier.', 'told'],
  ['en', 'The old ferry made its last crossing to [Bari](loc) in the autumn.', 'asked'],
  ['en', 'The magician sought his fortune in the capital.', 'asked'],
  ['fr', 'Le facteur a envoyé un bouquet à la libraire.', 'asked'],
  ['en', 'The house had a garden, a well and a view of the bay.', 'answered'],
  ['fr', 'La maison avait un jardin, un puits et une vue sur la baie.', 'answered'],
  ['fr', 'La mairie a donné une fête au port.', 'answered'],
  ['fr', '[Nadia Ferhat](per) a appelé son frère pour le prévenir.', 'asked'],
  ['fr', 'Il a continué à participer aux réunions.', 'stated'],
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
