import { ACTOR, PLACE, type Predicate, WORDS } from './predicate.ts';

export const judgement = [
  {
    id: 'assessed',
    family: 'judgement',
    means: 'Somebody judged or forecast: a threat, a likelihood, a fear.',
    roles: {
      who: { means: 'Who judges.', kinds: ACTOR, needed: true },
      what: { means: 'What is judged or forecast.', kinds: WORDS, needed: true },
    },
    entails: 'who holds it',
    examples: {
      en: ['The coast guard fears that the network will move to Malta.'],
      fr: ['Les garde-côtes craignent que le réseau ne se déplace à Malte.'],
    },
  },
  {
    id: 'raised-alert',
    family: 'judgement',
    means: 'An alert or a level of alert was raised or lowered.',
    roles: {
      who: { means: 'Who raises it.', kinds: ACTOR },
      what: { means: 'Which alert.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'public holds it',
    examples: {
      en: ['The prefecture raised the flood alert to its highest level on Monday.'],
      fr: ['La préfecture a relevé l’alerte au niveau maximal lundi.'],
    },
  },
  {
    id: 'decided',
    family: 'judgement',
    means: 'A body or a person decided, ordered, allowed or refused something.',
    roles: {
      who: { means: 'Who decides.', kinds: ACTOR, needed: true },
      what: { means: 'What.', kinds: WORDS, needed: true },
    },
    entails: 'who holds it',
    examples: {
      en: ['The board decided to close the yard in 2017.'],
      fr: ['Le conseil a décidé de fermer le chantier en 2017.'],
    },
  },
] as const satisfies readonly Predicate[];
