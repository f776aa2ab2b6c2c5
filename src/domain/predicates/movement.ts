import { ACTOR, ANYONE, PERSON, PLACE, type Predicate, WORDS } from './predicate.ts';

export const movement = [
  {
    id: 'travelled',
    family: 'movement',
    means: 'Somebody went, came, left, moved or returned.',
    roles: {
      who: { means: 'Who.', kinds: ACTOR, needed: true },
      from: { means: 'From where.', kinds: PLACE },
      into: { means: 'To where.', kinds: PLACE },
      with: { means: 'With whom.', kinds: PERSON },
      means: { means: 'How.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha travelled to Turkey in September 2013.'],
      fr: ['Hoxha s’est rendu en Turquie en septembre 2013.'],
    },
  },
  {
    id: 'crossed',
    family: 'movement',
    means: 'Somebody or something crossed a border, entered or left a country.',
    roles: {
      who: { means: 'Who.', kinds: ACTOR, needed: true },
      into: { means: 'Into which country or over which border.', kinds: PLACE },
      from: { means: 'Out of which.', kinds: PLACE },
      with: { means: 'In whose company.', kinds: ANYONE },
      means: { means: 'On board what, in which vehicle.', kinds: WORDS },
      as: { means: 'With which document.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha crossed the Greek border on 3 May 2014.'],
      fr: ['Hoxha a franchi la frontière grecque le 3 mai 2014.'],
    },
  },
  {
    id: 'fled',
    family: 'movement',
    means: 'Somebody escaped or ran away.',
    roles: {
      who: { means: 'Who.', kinds: ACTOR, needed: true },
      from: { means: 'From whom or where.', kinds: ANYONE },
      into: { means: 'To where.', kinds: PLACE },
    },
    entails: 'nothing',
    examples: {
      en: ['Novotny fled to Malta in 2018.'],
      fr: ['Novotny s’est enfui à Malte en 2018.'],
    },
  },
  {
    id: 'lived',
    family: 'movement',
    means: 'Somebody lived or stayed somewhere.',
    roles: {
      who: { means: 'Who.', kinds: PERSON, needed: true },
      where: { means: 'Where.', kinds: PLACE, needed: true },
      with: { means: 'With whom.', kinds: PERSON },
      as: { means: 'Under which name.', kinds: WORDS },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Hoxha lived in Bari for two years.'],
      fr: ['Hoxha a vécu deux ans à Bari.'],
    },
  },
] as const satisfies readonly Predicate[];
