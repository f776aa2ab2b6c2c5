import { ACTOR, ANYONE, PLACE, type Predicate, WORDS } from './predicate.ts';

export const harm = [
  {
    id: 'threatened',
    family: 'harm',
    means: 'Somebody threatened somebody or something.',
    roles: {
      who: { means: 'Who threatens.', kinds: ACTOR },
      whom: { means: 'Who is threatened.', kinds: ANYONE },
      what: { means: 'With what.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Novotny threatened the watchman in 2016.'],
      fr: ['Novotny a menacé le gardien en 2016.'],
    },
  },
  {
    id: 'planned',
    family: 'harm',
    means: 'Somebody planned, prepared or ordered an act.',
    roles: {
      who: { means: 'Who plans.', kinds: ACTOR },
      what: { means: 'What.', kinds: WORDS, needed: true },
    },
    entails: 'nothing',
    examples: {
      en: ['Novotny planned the robbery in Graz.'],
      fr: ['Novotny a préparé le braquage de Graz.'],
    },
  },
  {
    id: 'attacked',
    family: 'harm',
    means: 'Somebody attacked somebody or something.',
    roles: {
      who: { means: 'Who attacks.', kinds: ACTOR },
      whom: { means: 'Who or what is attacked.', kinds: ANYONE },
      what: { means: 'The act, as it is named.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    oneOf: ['whom', 'what'],
    entails: 'nothing',
    examples: {
      en: ['Three men attacked the Koper depot on 4 June 2016.'],
      fr: ['Trois hommes ont attaqué le dépôt de Koper le 4 juin 2016.'],
    },
  },
  {
    id: 'killed',
    family: 'harm',
    means: 'Somebody was killed by somebody or something.',
    roles: {
      who: { means: 'Who or what kills.', kinds: ACTOR },
      whom: { means: 'Who is killed.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
      number: { means: 'How many.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['The blast killed two dockers.'],
      fr: ['L’explosion a tué deux dockers.'],
    },
  },
  {
    id: 'injured',
    family: 'harm',
    means: 'Somebody was injured.',
    roles: {
      who: { means: 'Who or what injures.', kinds: ACTOR },
      whom: { means: 'Who is injured.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
      number: { means: 'How many.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['The blast injured a watchman.'],
      fr: ['L’explosion a blessé un gardien.'],
    },
  },
  {
    id: 'died',
    family: 'harm',
    means: 'Somebody died.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
      why: { means: 'Of what.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Karel Novotny died in Valletta in 2019.'],
      fr: ['Karel Novotny est mort à La Valette en 2019.'],
    },
  },
] as const satisfies readonly Predicate[];
