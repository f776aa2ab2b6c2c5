import { ACTOR, ANYONE, PLACE, type Predicate, WORDS } from './predicate.ts';

export const justice = [
  {
    id: 'arrested',
    family: 'justice',
    means: 'Somebody was arrested.',
    roles: {
      who: { means: 'Who arrests.', kinds: ACTOR },
      whom: { means: 'Who is arrested.', kinds: ANYONE, needed: true },
      for: { means: 'For what.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Police arrested Hoxha in Bari in August 2016.'],
      fr: ['La police a arrêté Hoxha à Bari en août 2016.'],
    },
  },
  {
    id: 'detained',
    family: 'justice',
    means: 'Somebody was held: custody, detention, questioning, prison.',
    roles: {
      who: { means: 'Who holds.', kinds: ACTOR },
      whom: { means: 'Who is held.', kinds: ANYONE, needed: true },
      for: { means: 'For what.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'who holds it',
    lasts: true,
    examples: {
      en: ['Hoxha was placed in custody in September 2016.'],
      fr: ['Hoxha a été placé en garde à vue en septembre 2016.'],
    },
  },
  {
    id: 'questioned',
    family: 'justice',
    means: 'Somebody was questioned by an authority.',
    roles: {
      who: { means: 'Who questions.', kinds: ACTOR },
      whom: { means: 'Who is questioned.', kinds: ANYONE, needed: true },
      about: { means: 'About what.', kinds: ANYONE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Magistrates questioned Ilir Hoxha for two days.'],
      fr: ['Les magistrats ont interrogé Ilir Hoxha pendant deux jours.'],
    },
  },
  {
    id: 'wanted',
    family: 'justice',
    means: 'Somebody was sought by warrant or notice.',
    roles: {
      who: { means: 'Who seeks.', kinds: ACTOR },
      whom: { means: 'Who is sought.', kinds: ANYONE, needed: true },
      for: { means: 'For what.', kinds: WORDS },
    },
    entails: 'who asks',
    lasts: true,
    examples: {
      en: ['Hoxha was the subject of an international arrest warrant.'],
      fr: ['Hoxha faisait l’objet d’un mandat d’arrêt international.'],
    },
  },
  {
    id: 'charged',
    family: 'justice',
    means: 'Somebody was charged, indicted or put under formal investigation.',
    roles: {
      who: { means: 'Who charges.', kinds: ACTOR },
      whom: { means: 'Who is charged.', kinds: ANYONE, needed: true },
      for: { means: 'With what.', kinds: WORDS },
    },
    entails: 'who holds it',
    lasts: true,
    examples: {
      en: ['Hoxha was charged with smuggling in October 2016.'],
      fr: ['Hoxha a été mis en examen pour contrebande en octobre 2016.'],
    },
  },
  {
    id: 'tried',
    family: 'justice',
    means: 'Somebody stood trial.',
    roles: {
      who: { means: 'Which court.', kinds: ACTOR },
      whom: { means: 'Who is tried.', kinds: ANYONE, needed: true },
      for: { means: 'For what.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha stood trial in Bari in 2017.'],
      fr: ['Hoxha a été jugé à Bari en 2017.'],
    },
  },
  {
    id: 'convicted',
    family: 'justice',
    means: 'Somebody was convicted.',
    roles: {
      who: { means: 'Which court.', kinds: ACTOR },
      whom: { means: 'Who.', kinds: ANYONE, needed: true },
      for: { means: 'Of what.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha was convicted of smuggling in 2017.'],
      fr: ['Hoxha a été reconnu coupable de contrebande en 2017.'],
    },
  },
  {
    id: 'sentenced',
    family: 'justice',
    means: 'Somebody was sentenced or banned.',
    roles: {
      who: { means: 'Which court.', kinds: ACTOR },
      whom: { means: 'Who.', kinds: ANYONE, needed: true },
      to: { means: 'To what.', kinds: WORDS },
      from: { means: 'From where somebody is banned.', kinds: ANYONE },
      for: { means: 'For what.', kinds: WORDS },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha was sentenced to four years in prison in January 2018.'],
      fr: ['Hoxha a été condamné à quatre ans de prison en janvier 2018.'],
    },
  },
  {
    id: 'expelled',
    family: 'justice',
    means: 'Somebody was expelled, deported or extradited.',
    roles: {
      who: { means: 'Who expels.', kinds: ACTOR },
      whom: { means: 'Who.', kinds: ANYONE, needed: true },
      from: { means: 'From where.', kinds: PLACE },
      into: { means: 'To where.', kinds: PLACE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Ilir Hoxha was expelled from Italy in 2020.'],
      fr: ['Hoxha a été expulsé d’Italie en 2020.'],
    },
  },
  {
    id: 'released',
    family: 'justice',
    means: 'Somebody was set free or left prison.',
    roles: {
      who: { means: 'Who frees.', kinds: ACTOR },
      whom: { means: 'Who.', kinds: ANYONE, needed: true },
      why: { means: 'Why.', kinds: WORDS },
    },
    entails: 'who holds it',
    examples: {
      en: ['Ilir Hoxha was released in 2021.'],
      fr: ['Hoxha a été libéré en 2021.'],
    },
  },
  {
    id: 'cleared',
    family: 'justice',
    means: 'Somebody was acquitted, cleared, or a case was dropped.',
    roles: {
      who: { means: 'Who clears.', kinds: ACTOR },
      whom: { means: 'Who.', kinds: ANYONE },
      for: { means: 'Of what, or the case that is dropped.', kinds: WORDS },
    },
    oneOf: ['whom', 'for'],
    entails: 'who holds it',
    examples: {
      en: ['Femi Oduya was cleared of all charges in 2018.'],
      fr: ['Oduya a été relaxée en 2018.'],
    },
  },
] as const satisfies readonly Predicate[];
