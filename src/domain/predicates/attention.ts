import { ACTOR, ANYONE, PLACE, type Predicate, WORDS } from './predicate.ts';

export const attention = [
  {
    id: 'registered',
    family: 'attention',
    means: 'Somebody entered someone or something in a file, list, register or flag.',
    roles: {
      who: { means: 'Who keeps the record.', kinds: ACTOR },
      whom: { means: 'Who or what was entered.', kinds: ANYONE, needed: true },
      as: { means: 'In which list, under which heading.', kinds: WORDS },
      what: { means: 'What was recorded.', kinds: WORDS },
    },
    entails: 'who holds it',
    lasts: true,
    examples: {
      en: ['The ministry flagged Hoxha as a security risk in 2012.'],
      fr: ['Le ministère a fiché Hoxha en 2012.'],
    },
  },
  {
    id: 'watched',
    family: 'attention',
    means: 'Somebody kept someone or something under attention; the phase says whether it began, shrank or ended.',
    roles: {
      who: { means: 'Who watched.', kinds: ACTOR },
      whom: { means: 'Who or what was watched.', kinds: ANYONE, needed: true },
      means: { means: 'How.', kinds: WORDS },
      why: { means: 'Why it began or ended.', kinds: WORDS },
    },
    entails: 'who holds it',
    lasts: true,
    examples: {
      en: ['The coast guard watched the Salter yard from March until June 2015.'],
      fr: ['La gendarmerie a surveillé le chantier Salter de mars à juin 2015.'],
    },
  },
  {
    id: 'looked-for',
    family: 'attention',
    means: 'Somebody tried to find someone or something.',
    roles: {
      who: { means: 'Who looked.', kinds: ACTOR },
      whom: { means: 'Who or what was looked for.', kinds: ANYONE, needed: true },
    },
    entails: 'who asks',
    examples: {
      en: ['Officers made no attempt to locate Hoxha.'],
      fr: ['Les agents n’ont pas cherché à localiser Hoxha.'],
    },
  },
  {
    id: 'located',
    family: 'attention',
    means: 'Somebody found where someone or something was.',
    roles: {
      who: { means: 'Who found them.', kinds: ACTOR },
      whom: { means: 'Who or what was found.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['The gendarmes located Hoxha in Bari.'],
      fr: ['Les gendarmes ont localisé Hoxha à Bari.'],
    },
  },
  {
    id: 'saw',
    family: 'attention',
    means: 'Somebody saw, spotted or recognised someone somewhere.',
    roles: {
      who: { means: 'Who saw.', kinds: ACTOR },
      whom: { means: 'Who or what was seen.', kinds: ANYONE, needed: true },
      with: { means: 'In whose company.', kinds: ANYONE },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['A guard spotted Hoxha at the ferry terminal in April 2016.'],
      fr: ['Un vigile a aperçu Ilir Hoxha au terminal en avril 2016.'],
    },
  },
  {
    id: 'investigated',
    family: 'attention',
    means: 'Somebody opened or led an inquiry into someone or something.',
    roles: {
      who: { means: 'Who inquires.', kinds: ACTOR },
      whom: { means: 'Into whom or what.', kinds: ANYONE, needed: true },
      for: { means: 'On what ground.', kinds: WORDS },
    },
    entails: 'who asks',
    examples: {
      en: ['The prosecutor investigated the Salter yard in 2017.'],
      fr: ['Le parquet a enquêté sur le chantier Salter en 2017.'],
    },
  },
  {
    id: 'searched',
    family: 'attention',
    means: 'A place or a person was searched.',
    roles: {
      who: { means: 'Who searched.', kinds: ACTOR },
      whom: { means: 'What was searched.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Police searched the offices of Salter Marine.'],
      fr: ['La police a perquisitionné les bureaux de Salter Marine.'],
    },
  },
] as const satisfies readonly Predicate[];
