/** Charge, trial, verdict, sentence. */
import type { Frame } from '../frame.ts';

const COURT =
  /(?<!\p{L})(?:cour|tribunal|tribunaux|justice|juges?|jurés?|jury|magistrats?|chambre|conseil|arrêts?|jugement|verdict|peine)\b/iu;

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
    // « aucune charge n’a été retenue contre Ruiz »
    {
      verbs: 'retenir',
      subject: 'who',
      object: null,
      objectIs: /(?<!\p{L})(?:charges?|griefs?|infractions?|accusations?|chefs? d)/iu,
      objectPp: { contre: 'whom' },
      pp: { contre: 'whom' },
      ifNegated: 'cleared',
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
    {
      verbs: 'appear',
      subject: 'whom',
      ppIs: { 'before in at': /\b(?:courts?|tribunals?|judges?|magistrates?|assizes)\b/i },
      pp: { before: 'who', 'on for over': 'for' },
      kind: { whom: 'party' },
    },
  ],
  fr: [
    { verbs: 'juger', subject: 'who', object: 'whom', pp: { pour: 'for' }, only: 'passive', kind: { whom: 'person' } },
    // « le maire juge l’accusation absurde » tries nobody
    {
      verbs: 'juger rejuger',
      subject: 'who',
      subjectIs: COURT,
      object: 'whom',
      pp: { pour: 'for' },
      kind: { whom: 'person' },
    },
    {
      verbs: 'rejuger',
      subject: 'who',
      object: 'whom',
      pp: { pour: 'for' },
      only: 'passive',
      kind: { whom: 'person' },
    },
    // « le procès de Ruiz s’est ouvert »
    {
      verbs: 'ouvrir tenir',
      subject: null,
      subjectIs: /^(?:le |son |leur )?procès\b/i,
      subjectOf: 'whom',
      his: true,
      only: 'reflexive',
    },
    {
      verbs: 'avoir',
      subject: null,
      subjectIs: /^(?:le |son |leur )?procès\b/i,
      objectIs: /^lieu$/i,
      object: null,
      subjectOf: 'whom',
      his: true,
    },
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
    { verbs: 'fine', subject: 'who', object: 'whom', second: 'to', pp: { 'for over': 'for' }, kind: { whom: 'party' } },
    { verbs: 'ban bar', subject: 'who', object: 'whom', pp: { from: 'from' }, kind: { whom: 'party' } },
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
      subjectIs: COURT,
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
