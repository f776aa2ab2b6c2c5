import { ACTOR, ANYONE, type Predicate, WORDS } from './predicate.ts';

export const word = [
  {
    id: 'published',
    family: 'word',
    means: 'Something was published, broadcast, revealed or announced.',
    roles: {
      who: { means: 'Who publishes.', kinds: ACTOR, needed: true },
      what: { means: 'What.', kinds: WORDS },
    },
    entails: 'public holds it',
    examples: {
      en: ['Radio Koper revealed in 2017 that the yard had no licence.'],
      fr: ['Radio Koper a révélé en 2017 que le chantier n’avait pas de licence.'],
    },
  },
  {
    id: 'stated',
    family: 'word',
    means: 'Somebody said something; no other frame reads what.',
    roles: {
      who: { means: 'Who says it.', kinds: ANYONE },
      to: { means: 'To whom.', kinds: ANYONE },
      what: { means: 'What is said.', kinds: WORDS, needed: true },
      about: { means: 'Whom it concerns.', kinds: ANYONE },
    },
    entails: 'who holds it',
    examples: {
      en: ['“The crane was safe,” said Oduya.'],
      fr: ['« La grue était sûre », a déclaré Oduya.'],
    },
  },
] as const satisfies readonly Predicate[];
