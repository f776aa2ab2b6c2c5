/** Whom a holder watched, looked for, found, saw. */
import type { Frame } from '../frame.ts';

const WATCH = /\b(?:surveillance|observation|watch|monitoring|wiretaps?|phone taps?|tail)\b/i;
const VEILLE = /\b(?:surveillance|écoutes?|filature|observation)\b/i;

const WATCHERS = /\b(?:agents?|officers?|detectives?|police|surveillance|team|watchers?|investigators?)\b/i;

const KEPT_BY_NOBODY =
  /^(?!.*\b(?:requirement|rule|law|regulation|procedure|protocol|order|instruction|limit|deadline|ceasefire|truce|silence|holiday|custom|principle|practice|standard|condition|treaty|agreement)s?\b)/i;

export const watched: Frame = {
  id: 'watched',
  en: [
    {
      verbs: 'watch monitor shadow bug wiretap',
      subject: 'who',
      object: 'whom',
      pp: { by: 'who', 'because-of': 'why' },
    },
    {
      verbs: 'observe',
      subject: 'who',
      object: 'whom',
      // a rule is observed by who keeps it
      objectIs: KEPT_BY_NOBODY,
      pp: { by: 'who', 'because-of': 'why' },
    },
    { verbs: 'place put keep', subject: 'who', object: 'whom', ppIs: { under: WATCH }, phase: 'began' },
    { verbs: 'be remain', subject: 'whom', ppIs: { under: WATCH } },
    {
      verbs: 'carry conduct undertake mount launch start begin open step order',
      subject: 'who',
      object: 'means',
      objectIs: WATCH,
      objectOf: 'whom',
      objectPp: { 'on of against': 'whom' },
      pp: { out: 'means', 'on against': 'whom' },
    },
    { verbs: 'carry', subject: 'who', ppIs: { out: WATCH }, objectOf: 'whom' },
    {
      verbs: 'stop end lift cease discontinue drop abandon halt suspend withdraw terminate',
      subject: 'who',
      object: 'means',
      objectIs: WATCH,
      objectOf: 'whom',
      objectPp: { on: 'whom' },
      pp: { on: 'whom' },
      phase: 'ended',
    },
    {
      verbs: 'stop end cease lapse expire',
      subject: 'means',
      subjectIs: WATCH,
      subjectOf: 'whom',
      subjectPp: { 'on over sur': 'whom' },
      only: 'active',
      phase: 'ended',
    },
    {
      verbs: 'reduce scale wind',
      subject: 'who',
      object: 'means',
      objectIs: WATCH,
      objectOf: 'whom',
      phase: 'reduced',
    },
    {
      verbs: 'begin start continue resume',
      subject: 'means',
      subjectIs: WATCH,
      subjectOf: 'whom',
      subjectPp: { 'on over sur': 'whom' },
      only: 'active',
      phase: 'began',
    },
    { verbs: 'follow tail', subject: 'who', object: 'whom', kind: { who: 'organisation', whom: 'person' } },
    {
      verbs: 'follow tail trail',
      subject: 'who',
      object: 'whom',
      subjectIs: WATCHERS,
      objectIs: /\b(?:car|van|lorry|truck|taxi|suspects?|courier|m[ae]n|wom[ae]n|him|her|them)$/i,
      only: 'active',
    },
    {
      verbs: 'tap intercept',
      subject: 'who',
      object: 'whom',
      objectIs: /\b(?:phones?|calls?|telephone|lines?|conversations?|mails?)\b/i,
    },
  ],
  fr: [
    { verbs: 'surveiller espionner épier filer pister', subject: 'who', object: 'whom', pp: { par: 'who' } },
    { verbs: 'placer mettre maintenir', subject: 'who', object: 'whom', ppIs: { 'sous sur': VEILLE }, phase: 'began' },
    { verbs: 'être rester', subject: 'whom', ppIs: { 'sous sur': VEILLE } },
    {
      verbs: 'faire',
      subject: 'whom',
      object: null,
      objectIs: /\bobjet d(?:'|’|e )(?:une? )?(?:\S+ )?(?:surveillance|filature|écoutes?)/i,
    },
    {
      verbs: 'lever arrêter interrompre cesser suspendre abandonner',
      subject: 'who',
      object: 'means',
      objectIs: VEILLE,
      objectOf: 'whom',
      objectPp: { 'sur contre': 'whom' },
      phase: 'ended',
    },
    // « les écoutes sur Ruiz ont été maintenues », « n'ont pas été prolongées »
    {
      verbs: 'maintenir prolonger renouveler reconduire poursuivre',
      subject: 'who',
      object: 'means',
      objectIs: VEILLE,
      objectOf: 'whom',
      objectPp: { 'sur contre': 'whom' },
      endedIfNegated: true,
    },
    // « les écoutes visant Ruiz »
    { verbs: 'viser concerner', subject: 'means', subjectIs: VEILLE, object: 'whom', only: 'active' },
    // « a mis fin à la surveillance de Ruiz »
    {
      verbs: 'mettre',
      subject: 'who',
      particle: /^(?:fin|terme)$/,
      ppIs: { 'à au aux': VEILLE },
      pp: { 'à au aux': 'means' },
      objectOf: 'whom',
      phase: 'ended',
    },
    {
      verbs: 'cesser prendre terminer interrompre arrêter',
      subject: 'means',
      subjectIs: VEILLE,
      subjectOf: 'whom',
      subjectPp: { 'on over sur': 'whom' },
      only: 'active',
      phase: 'ended',
    },
    {
      verbs: 'alléger réduire diminuer',
      subject: 'who',
      object: 'means',
      objectIs: VEILLE,
      objectOf: 'whom',
      phase: 'reduced',
    },
    { verbs: 'écouter', subject: 'who', object: 'whom', only: 'passive', kind: { whom: 'person' } },
    { verbs: 'suivre', subject: 'who', object: 'whom', kind: { who: 'organisation', whom: 'person' } },
    {
      verbs: 'suivre',
      subject: 'who',
      subjectIs: /(?<!\p{L})(?:agents?|policiers?|enquêteurs?|gendarmes?|inspecteurs?)\b/iu,
      object: 'whom',
      kind: { whom: 'person' },
    },
  ],
  nounsEn: [{ nouns: /^surveillance$/i, of: 'whom', pp: { on: 'whom', by: 'who' }, wants: ['whom'] }],
  nounsFr: [{ nouns: /^(?:surveillance|filature)$/i, of: 'whom', pp: { par: 'who' }, wants: ['whom'] }],
};

export const lookedFor: Frame = {
  id: 'looked-for',
  en: [
    { verbs: 'look search hunt', subject: 'who', pp: { for: 'whom' }, kind: { whom: 'person' } },
    { verbs: 'seek pursue hunt', subject: 'who', object: 'whom', kind: { whom: 'person' } },
  ],
  fr: [
    { verbs: 'traquer chercher', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    // « le fichier des personnes recherchées » names nobody
    {
      verbs: 'rechercher',
      subject: 'who',
      object: 'whom',
      objectIs: /^(?!(?:les |des )?personnes$)/i,
      kind: { whom: 'person' },
    },
  ],
};

/** Under an attempt or a plan it is a search ("did not try to locate him"): frame-claims.ts turns it. */
export const located: Frame = {
  id: 'located',
  en: [
    { verbs: 'locate', subject: 'who', object: 'whom', only: 'active' },
    // "the centre located at the yard" has its place there
    { verbs: 'locate', subject: 'who', object: 'whom', only: 'passive', kind: { whom: 'person' } },
    { verbs: 'trace', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'find', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    {
      verbs: 'find discover recover',
      subject: 'who',
      object: 'whom',
      objectIs:
        /\b(?:weapons?|rifles?|guns?|pistols?|ammunition|explosives?|bombs?|grenades?|detonators?|drugs?|cocaine|heroin|cannabis|cash|bod(?:y|ies)|remains|corpses?|passports?|laptops?|phones?|knives|knife|belts?)\b/i,
    },
  ],
  fr: [
    {
      verbs: 'localiser repérer retrouver géolocaliser',
      kind: { whom: 'person' },
      subject: 'who',
      object: 'whom',
      pp: { 'à au en dans': 'where' },
    },
  ],
};

export const saw: Frame = {
  id: 'saw',
  en: [
    {
      verbs: 'spot sight glimpse photograph film',
      subject: 'who',
      object: 'whom',
      pp: { with: 'with' },
    },
    { verbs: 'recognise recognize', subject: 'who', object: 'whom', pp: { with: 'with' }, kind: { whom: 'person' } },
    // "Ruiz's presence was flagged at a meeting"
    {
      verbs: 'flag note report record detect',
      subject: 'who',
      object: null,
      objectIs: /['’]s presence$/i,
      objectOf: 'whom',
    },
    // "to see a doctor" is no sighting
    {
      verbs: 'see',
      subject: 'who',
      object: 'whom',
      objectIs:
        /^(?!(?:an?|his|her|their|any|the|your|my) (?:\p{L}+ )?(?:doctor|dentist|lawyer|solicitor|specialist|psychiatrist|physician|therapist|counsellor|priest|consultant)s?$)/iu,
      pp: { with: 'with' },
      kind: { whom: 'person' },
    },
    { verbs: 'observe', subject: 'who', object: 'whom', kind: { whom: 'person' } },
  ],
  fr: [
    {
      verbs: 'apercevoir repérer photographier filmer reconnaître croiser',
      subject: 'who',
      object: 'whom',
      pp: { avec: 'with' },
      kind: { whom: 'person' },
    },
    {
      verbs: 'voir',
      subject: 'who',
      object: 'whom',
      objectIs:
        /^(?!(?:une?|son|sa|leur|le|la|mon|ma|notre) (?:\p{L}+ )?(?:médecin|docteur|docteure|dentiste|avocate?|psychiatre|spécialiste|psychologue|prêtre)$)/iu,
      pp: { avec: 'with' },
      kind: { whom: 'person' },
    },
  ],
};
