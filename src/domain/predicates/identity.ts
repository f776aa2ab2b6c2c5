import { ANYONE, type Predicate, WORDS } from './predicate.ts';

export const identity = [
  {
    id: 'also-known-as',
    family: 'identity',
    means: 'Somebody or something went by another name.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      as: { means: 'The other name.', kinds: WORDS, needed: true },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Ilir Hoxha, known as “the Tailor”, left Durrës.'],
      fr: ['Ilir Hoxha, surnommé « le Tailleur », a quitté Durrës.'],
    },
  },
] as const satisfies readonly Predicate[];
