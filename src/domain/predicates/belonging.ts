import { ACTOR, ANYONE, PERSON, PLACE, type Predicate, WORDS } from './predicate.ts';

export const belonging = [
  {
    id: 'member-of',
    family: 'belonging',
    means: 'Somebody belonged to a group or body.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      of: { means: 'Of which group.', kinds: ANYONE, needed: true },
      as: { means: 'As what.', kinds: WORDS },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Hoxha was a member of the Grey Pier network.'],
      fr: ['Hoxha était membre du réseau Quai gris.'],
    },
  },
  {
    id: 'joined',
    family: 'belonging',
    means: 'Somebody became part of a group or body.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      into: { means: 'Which group.', kinds: ANYONE, needed: true },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha joined the Grey Pier network in 2011.'],
      fr: ['Hoxha a rejoint le réseau Quai gris en 2011.'],
    },
  },
  {
    id: 'led',
    family: 'belonging',
    means: 'Somebody led, ran or founded a group or body.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      of: { means: 'What they led.', kinds: ANYONE, needed: true },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['The network was led by Karel Novotny.'],
      fr: ['Le réseau était dirigé par Karel Novotny.'],
    },
  },
  {
    id: 'worked-for',
    family: 'belonging',
    means: 'Somebody worked for somebody, or held an office.',
    roles: {
      who: { means: 'Who.', kinds: PERSON, needed: true },
      for: { means: 'For whom.', kinds: ANYONE },
      as: { means: 'As what.', kinds: WORDS },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Oduya worked for Salter Marine until 2016.'],
      fr: ['Oduya travaillait pour Salter Marine jusqu’en 2016.'],
    },
  },
  {
    id: 'recruited',
    family: 'belonging',
    means: 'Somebody recruited somebody for something.',
    roles: {
      who: { means: 'Who recruits.', kinds: ACTOR },
      whom: { means: 'Who is recruited.', kinds: ANYONE, needed: true },
      for: { means: 'For what.', kinds: ANYONE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Novotny recruited three dockers in Koper.'],
      fr: ['Novotny a recruté trois dockers à Koper.'],
    },
  },
  {
    id: 'trained',
    family: 'belonging',
    means: 'Somebody trained, or trained somebody.',
    roles: {
      who: { means: 'Who trains.', kinds: ACTOR },
      whom: { means: 'Who is trained.', kinds: ANYONE },
      where: { means: 'Where it happened.', kinds: PLACE },
      for: { means: 'In what.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha was trained in a camp near Sirte in 2012.'],
      fr: ['Hoxha a été entraîné dans un camp près de Syrte en 2012.'],
    },
  },
  {
    id: 'associate-of',
    family: 'belonging',
    means: 'People were linked: in contact, friends, accomplices, partners.',
    roles: {
      who: { means: 'Who.', kinds: ANYONE, needed: true },
      with: { means: 'With whom.', kinds: ANYONE, needed: true },
      as: { means: 'How they were linked.', kinds: WORDS },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Oduya had links to the Grey Pier network.'],
      fr: ['Oduya avait des liens avec le réseau Quai gris.'],
    },
  },
  {
    id: 'kin-of',
    family: 'belonging',
    means: 'People were related or married.',
    roles: {
      who: { means: 'Who.', kinds: PERSON },
      of: { means: 'Of whom.', kinds: PERSON, needed: true },
      as: { means: 'How they are related.', kinds: WORDS, needed: true },
    },
    entails: 'nothing',
    lasts: true,
    examples: {
      en: ['Mr Agim Hoxha, the brother of Ilir Hoxha, told the court that he runs the bar.'],
      fr: ['Agim Hoxha, le frère d’Ilir Hoxha, tient le bar.'],
    },
  },
] as const satisfies readonly Predicate[];
