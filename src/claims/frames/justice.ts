/** Arrest to release. */
import type { Frame } from '../frame.ts';

export const arrested: Frame = {
  id: 'arrested',
  en: [
    { verbs: 'arrest rearrest re-arrest apprehend nab', subject: 'who', object: 'whom', pp: { 'for over': 'for' } },
    { verbs: 'capture', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'take', subject: 'who', object: 'whom', ppIs: { into: /\bcustody\b/i } },
  ],
  fr: [
    { verbs: 'interpeller appréhender', subject: 'who', object: 'whom', pp: { pour: 'for' } },
    { verbs: 'arrêter capturer', subject: 'who', object: 'whom', pp: { pour: 'for' }, kind: { whom: 'person' } },
  ],
  nounsEn: [{ nouns: /^arrests?$/i, of: 'whom', pp: { by: 'who', in: 'where' }, wants: ['whom'] }],
  nounsFr: [{ nouns: /^(?:arrestation|interpellation)s?$/i, of: 'whom', pp: { par: 'who' }, wants: ['whom'] }],
};

const CUSTODY = /\b(?:custody|detention|arrest|prison|jail|remand)\b/i;

const PRISON =
  /\b(?:prison|maison d['’]arrêt|détention|pénitentiaire|rétention|pénitencier|quartier d['’]isolement)\b/i;

export const detained: Frame = {
  id: 'detained',
  en: [
    { verbs: 'detain imprison jail incarcerate intern', subject: 'who', object: 'whom', pp: { for: 'for' } },
    { verbs: 'hold keep place put remand', subject: 'who', object: 'whom', ppIs: { 'in into under': CUSTODY } },
    { verbs: 'hold keep', subject: 'who', object: 'whom', ppIs: { without: /\b(?:charges?|trial)\b/i } },
    { verbs: 'be remain', subject: 'whom', ppIs: { 'in under': CUSTODY } },
    { verbs: 'remand', subject: 'who', object: 'whom' },
  ],
  fr: [
    { verbs: 'incarcérer emprisonner écrouer détenir', subject: 'who', object: 'whom', pp: { pour: 'for' } },
    {
      verbs: 'placer mettre maintenir',
      subject: 'who',
      object: 'whom',
      ppIs: { 'en sous': /\b(?:garde|détention|rétention|écrou|prison)\b/ },
    },
    { verbs: 'passer', subject: 'whom', ppIs: { en: /^(?:détention|prison|garde à vue|rétention|isolement)\b/i } },
    {
      verbs: 'prendre retenir garder',
      subject: 'who',
      object: 'whom',
      ppIs: { en: /^otages?$/i },
      kind: { whom: 'person' },
    },
    { verbs: 'séquestrer', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'assigner', subject: 'who', object: 'whom', ppIs: { à: /\brésidence\b/i }, kind: { whom: 'person' } },
    { verbs: 'être rester demeurer', subject: 'whom', ppIs: { en: /^(?:détention|prison|garde à vue|rétention)\b/i } },
    // from one prison to another
    {
      verbs: 'transférer conduire ramener',
      subject: 'who',
      object: 'whom',
      ppIs: { 'à au vers dans': PRISON },
      pp: { 'à au vers dans': 'where' },
    },
  ],
};

export const questioned: Frame = {
  id: 'questioned',
  en: [
    {
      verbs: 'question interrogate interview',
      subject: 'who',
      object: 'whom',
      pp: { 'about over on': 'about' },
      kind: { whom: 'person' },
    },
  ],
  fr: [
    {
      verbs: 'interroger entendre auditionner',
      subject: 'who',
      object: 'whom',
      pp: { sur: 'about' },
      kind: { whom: 'person' },
    },
  ],
};

const WARRANT = /\b(?:warrant|red notice|wanted notice|search notice)\b/i;
const MANDAT = /\b(?:mandat|avis de recherche|notice rouge)\b/i;

export const wanted: Frame = {
  id: 'wanted',
  en: [
    { verbs: 'make', subject: 'who', object: 'whom', second: 'for', objectIs: WARRANT, only: 'passive' },
    { verbs: 'be', subject: 'whom', objectIs: WARRANT },
    {
      verbs: 'issue',
      subject: 'who',
      object: null,
      objectIs: WARRANT,
      objectPp: { 'for against': 'whom' },
      pp: { 'for against': 'whom' },
    },
    { verbs: 'want', subject: 'who', object: 'whom', only: 'passive', pp: { for: 'for', by: 'who' } },
  ],
  fr: [
    { verbs: 'faire', subject: 'whom', objectIs: MANDAT, object: null },
    {
      verbs: 'émettre délivrer lancer décerner',
      subject: 'who',
      object: null,
      objectIs: MANDAT,
      pp: { contre: 'whom', pour: 'for' },
    },
    // « visé par un mandat d’arrêt »
    { verbs: 'viser', subject: null, object: 'whom', only: 'passive', ppIs: { par: MANDAT }, pp: { pour: 'for' } },
    // « le fichier des personnes recherchées » names nobody
    {
      verbs: 'rechercher',
      subject: 'who',
      object: 'whom',
      objectIs: /^(?!(?:les |des )?personnes$)/i,
      only: 'passive',
      pp: { pour: 'for' },
    },
    { verbs: 'être', subject: 'whom', ppIs: { sous: MANDAT } },
  ],
};

export const charged: Frame = {
  id: 'charged',
  en: [
    {
      verbs: 'charge',
      subject: 'who',
      object: 'whom',
      pp: { 'with over': 'for' },
      wants: ['for'],
      kind: { whom: 'person' },
    },
    { verbs: 'charge', subject: 'who', object: 'whom', only: 'passive', kind: { whom: 'person' } },
    { verbs: 'indict', subject: 'who', object: 'whom', pp: { 'for on over': 'for' }, kind: { whom: 'party' } },
    {
      verbs: 'place put',
      subject: 'who',
      object: 'whom',
      ppIs: { under: /\b(?:investigation)\b/i },
      pp: { 'for over': 'for' },
    },
    { verbs: 'prosecute', subject: 'who', object: 'whom', pp: { 'for over': 'for' }, kind: { whom: 'party' } },
    // "prosecutors decided not to charge Ruiz"
    {
      verbs: 'charge',
      subject: 'who',
      subjectIs: /\b(?:police|prosecut(?:ion|ors?)|crown|magistrates?|judges?|authorities|detectives|jury)\b/i,
      object: 'whom',
      named: ['whom'],
      kind: { whom: 'person' },
    },
    {
      verbs: 'bring press file lay prefer lodge',
      subject: 'who',
      object: null,
      objectIs: /\bcharges?\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
      wants: ['whom'],
    },
    // "the charges against Ruiz were not pursued"
    {
      verbs: 'pursue',
      subject: 'who',
      object: null,
      objectIs: /\b(?:charges?|prosecution)\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
      wants: ['whom'],
      ifNegated: 'cleared',
    },
    {
      verbs: 'await',
      subject: 'whom',
      object: null,
      objectIs: /^(?:(?:his|her|their|a) )?trial\b/i,
      pp: { 'for on over': 'for' },
      kind: { whom: 'person' },
    },
  ],
  fr: [
    { verbs: 'inculper poursuivre', kind: { whom: 'person' }, subject: 'who', object: 'whom', pp: { pour: 'for' } },
    { verbs: 'mettre', subject: 'who', object: 'whom', ppIs: { en: /\bexamen\b/ }, pp: { pour: 'for' } },
    {
      verbs: 'être',
      subject: 'whom',
      ppIs: { en: /^attente d(?:e |['’]un )(?:jugement|procès)/ },
      pp: { pour: 'for' },
    },
    {
      verbs: 'engager intenter',
      subject: 'who',
      object: null,
      objectIs: /\b(?:poursuites?|procès)\b/i,
      objectPp: { 'contre à': 'whom' },
      pp: { 'contre à': 'whom' },
      wants: ['whom'],
    },
  ],
};

export const tried: Frame = {
  id: 'tried',
  en: [
    { verbs: 'stand face', subject: 'whom', object: null, objectIs: /\btrial\b/i, pp: { 'for over': 'for' } },
    { verbs: 'try', subject: 'who', object: 'whom', only: 'passive', pp: { for: 'for' }, kind: { whom: 'person' } },
    { verbs: 'go', subject: 'whom', ppIs: { on: /\btrial\b/i } },
  ],
  fr: [
    { verbs: 'juger', subject: 'who', object: 'whom', pp: { pour: 'for' }, kind: { whom: 'person' } },
    { verbs: 'comparaître', subject: 'whom', pp: { devant: 'who', pour: 'for' } },
  ],
  nounsEn: [{ nouns: /^trial$/i, of: 'whom', wants: ['whom'] }],
  nounsFr: [{ nouns: /^procès$/i, of: 'whom', wants: ['whom'] }],
};

export const convicted: Frame = {
  id: 'convicted',
  en: [
    { verbs: 'convict', subject: 'who', object: 'whom', pp: { 'of for': 'for' } },
    {
      verbs: 'find',
      subject: 'who',
      object: 'whom',
      second: null,
      objectIs: /(?<!\bnot )\bguilty\b/i,
      objectOf: 'for',
      pp: { of: 'for' },
    },
  ],
  fr: [
    {
      verbs: 'reconnaître déclarer',
      subject: 'who',
      object: 'whom',
      objectIs: /\bcoupables?\b/i,
      second: null,
      objectOf: 'for',
      pp: { "de d'": 'for' },
    },
  ],
  nounsEn: [{ nouns: /^convictions?$/i, of: 'whom', pp: { for: 'for' }, wants: ['whom'] }],
};

export const sentenced: Frame = {
  id: 'sentenced',
  en: [
    { verbs: 'sentence', subject: 'who', object: 'whom', pp: { to: 'to', for: 'for', in: 'where' } },
    {
      verbs: 'give hand',
      subject: 'who',
      object: 'whom',
      second: 'to',
      objectIs: /\b(?:sentences?|prison|jail|terms?|fines?)\b/i,
      only: 'passive',
      pp: { for: 'for', down: null },
    },
    { verbs: 'ban fine bar', subject: 'who', object: 'whom', pp: { from: 'from' }, kind: { whom: 'party' } },
    { verbs: 'receive get', subject: 'whom', object: 'to', objectIs: /\b(?:sentence|prison term|jail term)\b/i },
  ],
  fr: [
    {
      verbs: 'condamner',
      subject: 'who',
      object: 'whom',
      pp: { 'à au aux': 'to', pour: 'for' },
      inf: 'to',
      wants: ['to'],
      kind: { whom: 'party' },
    },
    { verbs: 'condamner', object: 'whom', pp: { par: 'who', pour: 'for' }, only: 'passive', kind: { whom: 'party' } },
    // « le syndicat a condamné le ministère » is only said
    {
      verbs: 'condamner',
      subject: 'who',
      subjectIs:
        /(?<!\p{L})(?:cour|tribunal|tribunaux|justice|juges?|jurés?|jury|magistrats?|chambre|conseil|arrêts?|jugement|verdict|peine)\b/iu,
      object: 'whom',
      pp: { pour: 'for' },
      kind: { whom: 'party' },
    },
    { verbs: 'écoper', subject: 'whom', pp: { "de d'": 'to' } },
    {
      verbs: 'interdire',
      subject: 'who',
      object: 'whom',
      pp: { "de d'": 'to' },
      only: 'passive',
      kind: { whom: 'person' },
    },
  ],
};

export const expelled: Frame = {
  id: 'expelled',
  en: [
    {
      verbs: 'expel deport extradite repatriate',
      subject: 'who',
      object: 'whom',
      pp: { from: 'from', 'to into': 'into' },
      kind: { whom: 'person' },
    },
    // to another country; who is transferred to a prison or a camp stays in it
    {
      verbs: 'transfer',
      subject: 'who',
      object: 'whom',
      pp: { from: 'from', 'to into': 'into' },
      ppIs: {
        'to into':
          /^(?!.*\b(?:camps?|prisons?|jails?|hospitals?|centres?|centers?|units?|wards?|courts?|police|custody|offices?|departments?|stations?|schools?|facility|facilities|base|cells?)\b)/i,
      },
      kind: { whom: 'person' },
    },
    {
      verbs: 'hand',
      subject: 'who',
      object: 'whom',
      particle: /^over$/,
      pp: { to: 'into', from: 'from' },
      kind: { whom: 'person' },
      wants: ['into'],
    },
  ],
  fr: [
    {
      verbs: 'expulser extrader refouler reconduire transférer',
      subject: 'who',
      object: 'whom',
      pp: { "de d' du": 'from', 'vers à au en': 'into' },
      kind: { whom: 'person' },
    },
  ],
};

export const released: Frame = {
  id: 'released',
  en: [
    { verbs: 'release free', subject: 'who', object: 'whom', pp: { from: 'from' }, kind: { whom: 'person' } },
    { verbs: 'leave', subject: 'whom', object: null, objectIs: /^(?:prison|jail|custody)$/i },
    { verbs: 'walk go', subject: 'whom', particle: /^free$/, kind: { whom: 'person' } },
    { verbs: 'set', subject: 'who', object: 'whom', objectIs: /\bfree$/i, second: null },
  ],
  fr: [
    { verbs: 'libérer relâcher élargir', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'remettre', subject: 'who', object: 'whom', ppIs: { en: /\bliberté\b/ } },
    { verbs: 'sortir ressortir repartir', subject: 'whom', particle: /^libres?$/, kind: { whom: 'person' } },
    { verbs: 'sortir', subject: 'whom', ppIs: { "de d'": /\b(?:prison|détention|garde à vue)\b/ } },
  ],
  nounsEn: [{ nouns: /^release$/i, of: 'whom', pp: { from: 'from' }, wants: ['whom'] }],
  nounsFr: [{ nouns: /^(?:libération|remise en liberté)$/i, of: 'whom', wants: ['whom'] }],
};
