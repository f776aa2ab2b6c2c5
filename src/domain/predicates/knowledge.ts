import { ACTOR, ANYONE, PLACE, type Predicate, WORDS } from './predicate.ts';

export const knowledge = [
  {
    id: 'told',
    family: 'knowledge',
    means: 'Somebody passed something on to somebody: told, informed, warned, notified, sent word.',
    roles: {
      who: { means: 'Who passes it on.', kinds: ACTOR },
      to: { means: 'Whom it was meant for.', kinds: ACTOR },
      what: { means: 'What was passed on.', kinds: WORDS },
      about: { means: 'Whom or what it concerns.', kinds: ANYONE },
    },
    oneOf: ['who', 'to'],
    entails: 'to is told',
    examples: {
      en: ['The port office warned the customs service in May 2016 that Ilir Hoxha had left Durrës.'],
      fr: ['La capitainerie a averti les douanes en mai 2016 qu’Ilir Hoxha avait quitté Durrës.'],
    },
  },
  {
    id: 'asked',
    family: 'knowledge',
    means: 'Somebody asked somebody for something: a request, a question, a formal demand.',
    roles: {
      who: { means: 'Who asks.', kinds: ACTOR },
      to: { means: 'Who is asked.', kinds: ACTOR },
      what: { means: 'What is asked for.', kinds: WORDS },
      about: { means: 'Whom or what it concerns.', kinds: ANYONE },
    },
    oneOf: ['who', 'to'],
    entails: 'who asks',
    examples: {
      en: ['In June the tribunal asked the shipping register for the crew list.'],
      fr: ['En juin, le tribunal a demandé au registre maritime la liste d’équipage.'],
    },
  },
  {
    id: 'answered',
    family: 'knowledge',
    means: 'Somebody answered a request or a question, or is said not to have answered.',
    roles: {
      who: { means: 'Who answers.', kinds: ACTOR, needed: true },
      to: { means: 'Whom it answers.', kinds: ACTOR },
      what: { means: 'What the answer says.', kinds: WORDS },
      about: { means: 'What it is about.', kinds: ANYONE },
    },
    entails: 'to is told',
    examples: {
      en: ['The register replied in July that it held no such list.'],
      fr: ['Le registre a répondu en juillet qu’il ne détenait pas cette liste.'],
    },
  },
  {
    id: 'knew',
    family: 'knowledge',
    means: 'Somebody held something: knew, was aware, had it on file.',
    roles: {
      who: { means: 'Who knew.', kinds: ACTOR, needed: true },
      what: { means: 'What was known.', kinds: WORDS },
      about: { means: 'Whom or what it concerns.', kinds: ANYONE },
    },
    entails: 'who holds it',
    examples: {
      en: ['The harbour police knew as early as 2014 that the crane was unsafe.'],
      fr: ['La police du port savait dès 2014 que la grue était dangereuse.'],
    },
  },
  {
    id: 'was-unaware',
    family: 'knowledge',
    means: 'Somebody did not hold something at that time.',
    roles: {
      who: { means: 'Who did not know.', kinds: ACTOR, needed: true },
      what: { means: 'What was not known.', kinds: WORDS },
      about: { means: 'Whom or what it concerns.', kinds: ANYONE },
    },
    entails: 'who does not hold it',
    examples: {
      en: ['The inspectors were unaware of the second contract.'],
      fr: ['Les inspecteurs ignoraient l’existence du second contrat.'],
    },
  },
  {
    id: 'found-out',
    family: 'knowledge',
    means: 'Somebody came to hold something by their own work: found out, established, discovered, identified.',
    roles: {
      who: { means: 'Who found out.', kinds: ACTOR, needed: true },
      what: { means: 'What was found.', kinds: WORDS },
      about: { means: 'Whom or what it concerns.', kinds: ANYONE },
    },
    entails: 'who holds it',
    examples: {
      en: ['Investigators discovered in March that Oduya had rented a second flat.'],
      fr: ['Les enquêteurs ont découvert en mars qu’Oduya louait un second appartement.'],
    },
  },
  {
    id: 'suspected',
    family: 'knowledge',
    means: 'Somebody thought it possible, without holding it.',
    roles: {
      who: { means: 'Who suspected.', kinds: ACTOR },
      whom: { means: 'Who or what was suspected.', kinds: ANYONE },
      of: { means: 'Of what.', kinds: WORDS },
      what: { means: 'What was suspected.', kinds: WORDS },
    },
    entails: 'nothing',
    examples: {
      en: ['The auditor suspected Karel Novotny of inflating the invoices.'],
      fr: ['L’auditrice soupçonnait Karel Novotny de gonfler les factures.'],
    },
  },
  {
    id: 'lost-track',
    family: 'knowledge',
    means: 'Somebody who had known where someone or something was no longer did.',
    roles: {
      who: { means: 'Who lost track.', kinds: ACTOR },
      whom: { means: 'Whom or what they lost.', kinds: ANYONE },
      what: { means: 'What they no longer knew.', kinds: WORDS },
    },
    oneOf: ['whom', 'what'],
    entails: 'who loses it',
    examples: {
      en: ['By late 2015 the border service had lost track of Hoxha.'],
      fr: ['Fin 2015, le service des frontières avait perdu la trace de Hoxha.'],
    },
  },
  {
    id: 'resurfaced',
    family: 'knowledge',
    means: 'Someone who had been out of sight was seen or heard of again.',
    roles: {
      whom: { means: 'Who was seen again.', kinds: ANYONE, needed: true },
      where: { means: 'Where it happened.', kinds: PLACE },
    },
    entails: 'nothing',
    examples: {
      en: ['Hoxha resurfaced in Bari in the spring of 2016.'],
      fr: ['Hoxha a refait surface à Bari au printemps 2016.'],
    },
  },
] as const satisfies readonly Predicate[];
