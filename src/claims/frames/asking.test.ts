/** Requests and answers. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The yard was asked to provide a list.', 'asked', { to: 'The yard', what: 'to provide a list' }],
  [
    'en',
    'The union called on the minister to resign.',
    'asked',
    { who: 'The union', to: 'the minister', what: 'to resign' },
  ],
  [
    'en',
    '[Ana Oduya](per) wrote to the director, urging the yard to close the line.',
    'asked',
    { who: 'Ana Oduya', to: 'the yard', what: 'to close the line' },
  ],
  [
    'fr',
    'Le commandant a confirmé avoir transmis la note.',
    'answered',
    { who: 'Le commandant', what: 'avoir transmis la note' },
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
  ['fr', 'Je souhaite savoir pourquoi le port a fermé.', 'asked', { who: 'Je', what: 'pourquoi le port a fermé' }],
  ['fr', '[Oda Brandt](per) avait demandé à partir plus tôt.', 'asked', { who: 'Oda Brandt', what: 'partir plus tôt' }],
  [
    'fr',
    'La commune a mis en demeure la [Salter Marine](org) de payer.',
    'asked',
    { who: 'La commune', to: 'la Salter Marine', what: 'payer' },
  ],
  ['fr', 'Le port exige la libération du pilote.', 'asked', { who: 'Le port', what: 'la libération du pilote' }],
  ['fr', 'Nous n’avons pas reçu de réponse du ministère.', 'answered', { who: 'ministère', to: 'Nous' }, 'negated'],
  [
    'fr',
    'Je n’ai pas encore eu de retour de la préfecture.',
    'answered',
    { who: 'la préfecture', to: 'Je' },
    'negated',
  ],
  [
    'fr',
    'Les proches de [Imre Volk](per) demandent pourquoi le port a fermé.',
    'asked',
    { who: 'Les proches de Imre Volk', what: 'pourquoi le port a fermé' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'Long-term success demands information from the port.', 'asked'],
  ['en', 'The clerk wrote bank drafts to dock workers in [Bari](loc).', 'asked'],
  ['en', 'The mayor responded to the flood by closing the bridge.', 'answered'],
  ['en', 'The old ferry made its last crossing to [Bari](loc) in the autumn.', 'asked'],
  ['en', 'The magician sought his fortune in the capital.', 'asked'],
  ['fr', 'Le facteur a envoyé un bouquet à la libraire.', 'asked'],
  ['en', 'The house had a garden, a well and a view of the bay.', 'answered'],
  ['fr', 'La maison avait un jardin, un puits et une vue sur la baie.', 'answered'],
  ['fr', 'La mairie a donné une fête au port.', 'answered'],
  ['fr', '[Nadia Ferhat](per) a appelé son frère pour le prévenir.', 'asked'],
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
