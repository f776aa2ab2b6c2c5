/** Who paid, handed over, acquired: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The yard has paid nothing.', 'paid', { who: 'The yard', amount: 'nothing' }, 'negated'],
  [
    'en',
    '[Imre Volk](per) sent 200,000 rand to his sister.',
    'paid',
    { who: 'Imre Volk', amount: '200,000 rand', to: 'his sister' },
  ],
  [
    'en',
    'The yard was ordered to pay costs of £48,000.',
    'paid',
    { who: 'The yard', amount: 'costs of £48,000' },
    'ahead',
  ],
  ['en', 'The yard paid her £1,250.', 'paid', { who: 'The yard', to: 'her', amount: '£1,250' }],
  [
    'en',
    '[Ana Oduya](per) was handed an envelope by a clerk.',
    'handed',
    { who: 'a clerk', to: 'Ana Oduya', what: 'an envelope' },
  ],
  [
    'en',
    'The company denied that any money had been paid to officials.',
    'paid',
    { to: 'officials', amount: 'any money' },
  ],
  [
    'en',
    'The firm was ordered to repay 400 euros to the council.',
    'paid',
    { who: 'The firm', to: 'the council', amount: '400 euros' },
    'ahead',
  ],
  [
    'en',
    '[Ana Oduya](per) paid the clerk 900 euros in cash.',
    'paid',
    { who: 'Ana Oduya', to: 'the clerk', amount: '900 euros' },
  ],
  ['en', '[Ana Oduya](per) had paid the money.', 'paid', { who: 'Ana Oduya', amount: 'the money' }],
  [
    'en',
    'The clerks were anxious to acquire the barge.',
    'acquired',
    { who: 'The clerks', what: 'the barge' },
    'ahead',
  ],
  [
    'fr',
    '[Guy Faure](per) a payé la rénovation du chalet.',
    'paid',
    { who: 'Guy Faure', for: 'la rénovation du chalet' },
  ],
  ['fr', 'Ce dernier aurait acheté 80 000 titres.', 'acquired', { who: 'Ce dernier', what: '80 000 titres' }],
  [
    'en',
    'The bank transferred 12,000 dollars to the widow in [July](2015-07).',
    'paid',
    { who: 'The bank', to: 'the widow', amount: '12,000 dollars' },
  ],
  [
    'fr',
    '[Salter Marine](org) a versé 40 000 euros à [Karel Novotny](per).',
    'paid',
    { who: 'Salter Marine', to: 'Karel Novotny', amount: '40 000 euros' },
  ],
  [
    'en',
    '[Karel Novotny](per) handed the keys of the shed to the watchman.',
    'handed',
    { who: 'Karel Novotny', to: 'the watchman', what: 'the keys of the shed' },
  ],
  [
    'en',
    'The brothers smuggled four engines into [Italy](loc).',
    'handed',
    { who: 'The brothers', what: 'four engines' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a remis les clés du hangar au gardien.',
    'handed',
    { who: 'Karel Novotny', to: 'gardien', what: 'les clés du hangar' },
  ],
  [
    'en',
    '[Karel Novotny](per) bought a van from a dealer in [Brno](loc) for 900 euros.',
    'acquired',
    { who: 'Karel Novotny', what: 'a van', from: 'a dealer', amount: '900 euros' },
  ],
  [
    'en',
    'The flat had been rented by a woman with a Maltese passport.',
    'acquired',
    { who: 'a woman', what: 'The flat' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a acheté une camionnette à [Brno](loc) en [2013](2013).',
    'acquired',
    { who: 'Karel Novotny', what: 'une camionnette' },
  ],
  [
    'fr',
    'L’appartement avait été loué par une femme munie d’un passeport maltais.',
    'acquired',
    { who: 'une femme', what: 'L’appartement' },
  ],
  [
    'en',
    'The company paid 4.2 million dollars to a firm owned by the clerk’s cousin.',
    'paid',
    { who: 'The company', amount: '4.2 million dollars', to: 'a firm' },
  ],
  [
    'fr',
    'Le chantier a payé 20 000 euros à [Imre Volk](per).',
    'paid',
    { who: 'Le chantier', amount: '20 000 euros', to: 'Imre Volk' },
  ],
  [
    'fr',
    'Les deux frères ont versé de l’argent à [Imre Volk](per).',
    'paid',
    { who: 'Les deux frères', to: 'Imre Volk' },
  ],
  [
    'fr',
    'Le gardien n’a reçu aucun paiement de la société Delmas.',
    'paid',
    { to: 'Le gardien', who: 'la société Delmas' },
    'negated',
  ],
  ['fr', 'Son employeur ne lui a versé aucun salaire.', 'paid', { who: 'Son employeur', to: 'lui' }, 'negated'],
  [
    'fr',
    'Le virement de 400 euros effectué en [mars 2017](2017-03) par la [Salter Marine](org) au profit de [Oda Brandt](per) est resté inconnu.',
    'paid',
    { who: 'la Salter Marine', to: 'Oda Brandt', amount: 'Le virement de 400 euros' },
  ],
  ['fr', 'La facture a été réglée par le port.', 'paid', { who: 'le port', for: 'La facture' }],
  [
    'fr',
    'Le tribunal a condamné la société à payer à [Oda Brandt](per) la somme de 400 euros.',
    'paid',
    { who: 'la société', to: 'Oda Brandt', amount: 'la somme de 400 euros' },
    'ahead',
  ],
  ['fr', 'Il n’a pas versé d’argent à [Imre Volk](per).', 'paid', { who: 'Il', to: 'Imre Volk' }, 'negated'],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The clerk was given permission to leave.', 'handed'],
  ['en', 'The danger will grow if the harbour’s most careless dockers acquire the yard.', 'acquired'],
  ['en', 'The talks covered smuggling, counterterrorist financing, and the border.', 'paid'],
  ['en', 'The loan eased access to essential financing as the yard recovered.', 'paid'],
  ['en', 'All 911 calls were transferred to the dispatcher.', 'paid'],
  ['en', 'The yard received a visit from the fire service.', 'paid'],
  ['fr', 'La société a envoyé un bouquet à la veuve.', 'paid'],
  ['en', 'The choir gave a concert in the old customs house.', 'handed'],
  ['fr', 'Le chœur a donné un concert dans l’ancienne douane.', 'handed'],
  ['fr', 'Le festival a reçu 12 000 visiteurs.', 'paid'],
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
