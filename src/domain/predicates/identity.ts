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
  {
    id: 'had-number',
    family: 'identity',
    means: 'Somebody had, used or gave a number: a telephone, a passport, a plate, an account.',
    roles: {
      who: { means: 'Whose number, or who gave it.', kinds: ANYONE, needed: true },
      as: { means: 'The number as it stands.', kinds: WORDS, needed: true },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Subject: Ilir Hoxha. Telephone: +44 20 7946 0018.'],
      fr: ['Intéressé : Ilir Hoxha. Téléphone : 01 99 00 12 34.'],
    },
  },
] as const satisfies readonly Predicate[];
