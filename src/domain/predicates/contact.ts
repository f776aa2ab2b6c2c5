import { ACTOR, ANYONE, PERSON, PLACE, type Predicate, WORDS } from './predicate.ts';

export const contact = [
  {
    id: 'met',
    family: 'contact',
    means: 'People met, or were present together.',
    roles: {
      who: { means: 'Who met.', kinds: PERSON, needed: true },
      with: { means: 'Whom.', kinds: PERSON },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Hoxha met Karel Novotny in Trieste in 2014.'],
      fr: ['Hoxha a rencontré Karel Novotny à Trieste en 2014.'],
    },
  },
  {
    id: 'contacted',
    family: 'contact',
    means: 'Somebody got in touch with somebody: called, wrote, was in contact.',
    roles: {
      who: { means: 'Who.', kinds: ACTOR, needed: true },
      with: { means: 'With whom.', kinds: ACTOR },
      about: { means: 'About what.', kinds: ANYONE },
    },
    oneOf: ['who', 'with'],
    entails: 'who holds it',
    examples: {
      en: ['Novotny telephoned the yard twice in May.'],
      fr: ['Novotny a téléphoné deux fois au chantier en mai.'],
    },
  },
  {
    id: 'paid',
    family: 'contact',
    means: 'Money or things of value went from one to another.',
    roles: {
      who: { means: 'Who paid.', kinds: ACTOR },
      to: { means: 'Who received.', kinds: ACTOR },
      amount: { means: 'How much.', kinds: WORDS },
      for: { means: 'For what.', kinds: WORDS },
    },
    oneOf: ['who', 'to'],
    entails: 'who holds it',
    examples: {
      en: ['Salter Marine paid Novotny 40,000 euros in 2015.'],
      fr: ['Salter Marine a versé 40 000 euros à Novotny en 2015.'],
    },
  },
  {
    id: 'handed',
    family: 'contact',
    means: 'Somebody gave, sent or delivered something to somebody.',
    roles: {
      who: { means: 'Who gave.', kinds: ACTOR },
      to: { means: 'Who received.', kinds: ACTOR },
      what: { means: 'What was given.', kinds: WORDS, needed: true },
    },
    entails: 'who holds it',
    examples: {
      en: ['Novotny handed the keys to the watchman.'],
      fr: ['Novotny a remis les clés au gardien.'],
    },
  },
  {
    id: 'acquired',
    family: 'contact',
    means: 'Somebody bought, obtained or took possession of something.',
    roles: {
      who: { means: 'Who.', kinds: ACTOR, needed: true },
      what: { means: 'What.', kinds: WORDS, needed: true },
      from: { means: 'From whom.', kinds: ACTOR },
      amount: { means: 'For how much.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Novotny bought a van in Brno in 2013.'],
      fr: ['Novotny a acheté une camionnette à Brno en 2013.'],
    },
  },
] as const satisfies readonly Predicate[];
