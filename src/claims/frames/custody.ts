/** Arrest, detention, search for a person, expulsion, release. */
import type { Frame } from '../frame.ts';

const POLICE =
  /\b(?:police|officers?|authorities|army|soldiers?|troops|forces|guards?|gendarmes|constables?|sheriff|custody|detectives|agents?)\b/i;

export const arrested: Frame = {
  id: 'arrested',
  en: [
    // "on suspicion of theft", "in connection with the theft"
    {
      verbs: 'arrest rearrest re-arrest apprehend detain',
      subject: 'who',
      object: 'whom',
      ppIs: { on: /^(?:suspicion|charges?|a charge|allegations)\b/i },
      pp: { of: 'for', on: 'for' },
    },
    {
      verbs: 'arrest rearrest re-arrest apprehend',
      subject: 'who',
      object: 'whom',
      ppIs: { in: /^(?:direct )?connection\b/i },
      pp: { with: 'for' },
    },
    { verbs: 'arrest rearrest re-arrest apprehend nab', subject: 'who', object: 'whom', pp: { 'for over': 'for' } },
    { verbs: 'capture recapture', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'pick', subject: 'who', object: 'whom', particle: /^up$/, ppIs: { by: POLICE }, kind: { whom: 'person' } },
    {
      verbs: 'pick',
      subject: 'who',
      object: 'whom',
      particle: /^up$/,
      subjectIs: POLICE,
      only: 'active',
      kind: { whom: 'person' },
    },
    { verbs: 'take', subject: 'who', object: 'whom', ppIs: { into: /\bcustody\b/i } },
    // who surrenders is taken
    { verbs: 'surrender', subject: 'whom', pp: { to: 'who' }, ppIs: { to: POLICE }, bare: true, only: 'active' },
    {
      verbs: 'give turn hand',
      subject: 'whom',
      object: null,
      objectIs: /^(?:him|her|them)sel(?:f|ves)$/i,
      particle: /^(?:up|in|over)$/,
      pp: { to: 'who' },
      kind: { whom: 'person' },
    },
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
    { verbs: 'abduct kidnap', subject: 'who', object: 'whom', pp: { from: 'where' } },
    // "was taken from his shop by men in uniform"
    {
      verbs: 'take seize snatch',
      subject: 'who',
      object: 'whom',
      only: 'passive',
      pp: { from: 'where' },
      wants: ['who'],
      ppIs: {
        from: /^(?:his|her|their|an?|the) (?:\w+ )?(?:homes?|houses?|shops?|flats?|apartments?|cars?|beds?|cells?|offices?|fields?|farms?|streets?|school|church|mosque|village|bus|taxi)\b/i,
      },
      kind: { whom: 'person', who: 'party' },
    },
    {
      verbs: 'take',
      subject: 'who',
      object: 'whom',
      particle: /^away$/,
      kind: { whom: 'person', who: 'party' },
    },
    { verbs: 'detain imprison jail incarcerate intern', subject: 'who', object: 'whom', pp: { for: 'for' } },
    { verbs: 'hold keep place put remand', subject: 'who', object: 'whom', ppIs: { 'in into under': CUSTODY } },
    { verbs: 'hold keep', subject: 'who', object: 'whom', ppIs: { without: /\b(?:charges?|trial)\b/i } },
    { verbs: 'be remain', subject: 'whom', ppIs: { 'in under': CUSTODY } },
    { verbs: 'remand', subject: 'who', object: 'whom' },
  ],
  fr: [
    {
      verbs: 'incarcérer emprisonner écrouer détenir',
      subject: 'who',
      object: 'whom',
      pp: { pour: 'for' },
      kind: { whom: 'person' },
    },
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
      kind: { whom: 'person' },
    },
    { verbs: 'être', subject: 'whom', ppIs: { sous: MANDAT } },
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
      // an officer is posted elsewhere
      objectIs:
        /^(?!.*\b(?:officers?|captain|colonel|major|lieutenant|sergeant|constable|inspector|commissioner|general|judge|magistrate|prosecutor|prefect|teacher|priest|staff|employees?|workers?|officials?|clerks?)\b)/i,
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
      verbs: 'expulser extrader refouler',
      subject: 'who',
      object: 'whom',
      pp: { "de d' du": 'from', 'vers à au en': 'into' },
      kind: { whom: 'person' },
    },
    // « reconduit en prison », « transféré au service des mineurs » go to no other country
    {
      verbs: 'reconduire transférer',
      subject: 'who',
      object: 'whom',
      pp: { "de d' du": 'from', 'vers à au en': 'into' },
      ppIs: {
        'vers à au en':
          /^(?!.*\b(?:prison|détention|cellule|maison d['’]arrêt|hôpital|service|commissariat|centre|établissement|tribunal|école|siège|bureau|unité)\b)/i,
      },
      kind: { whom: 'person' },
    },
  ],
};

export const released: Frame = {
  id: 'released',
  en: [
    { verbs: 'release free', subject: 'who', object: 'whom', pp: { from: 'from' }, kind: { whom: 'person' } },
    { verbs: 'bail', subject: 'who', object: 'whom', only: 'passive', kind: { whom: 'person' } },
    { verbs: 'leave', subject: 'whom', object: null, objectIs: /^(?:prison|jail|custody)$/i },
    { verbs: 'walk go', subject: 'whom', particle: /^free$/, kind: { whom: 'person' } },
    { verbs: 'set', subject: 'who', object: 'whom', objectIs: /\bfree$/i, second: null },
  ],
  fr: [
    { verbs: 'libérer relâcher élargir', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'remettre', subject: 'who', object: 'whom', ppIs: { en: /\bliberté\b/ } },
    {
      verbs: 'laisser',
      subject: 'who',
      object: 'whom',
      particle: /^libres?$/,
      only: 'passive',
      kind: { whom: 'person' },
    },
    { verbs: 'sortir ressortir repartir', subject: 'whom', particle: /^libres?$/, kind: { whom: 'person' } },
    { verbs: 'sortir', subject: 'whom', ppIs: { "de d'": /\b(?:prison|détention|garde à vue)\b/ } },
  ],
  nounsEn: [{ nouns: /^release$/i, of: 'whom', pp: { from: 'from' }, wants: ['whom'] }],
  nounsFr: [{ nouns: /^(?:libération|remise en liberté)$/i, of: 'whom', wants: ['whom'] }],
};
