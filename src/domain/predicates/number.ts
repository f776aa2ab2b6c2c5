import { ANYONE, type Predicate, WORDS } from './predicate.ts';

export const number = [
  {
    id: 'counted',
    family: 'number',
    means: 'A number of something is given, with its bound, scope and day.',
    roles: {
      what: { means: 'What is counted.', kinds: WORDS, needed: true },
      number: { means: 'How many.', kinds: WORDS, needed: true },
      whom: { means: 'Of which event, group or place.', kinds: ANYONE },
    },
    entails: 'nothing',
    examples: {
      en: ['At least 17 dockers were on the payroll in 2015.'],
      fr: ['Au moins 17 dockers étaient employés en 2015.'],
    },
  },
] as const satisfies readonly Predicate[];
