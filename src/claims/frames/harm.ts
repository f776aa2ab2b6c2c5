/** Who threatened, planned, attacked, killed, hurt; who died. */
import type { Frame } from '../frame.ts';

const THREATS = /\bthreats\b|\bdeath threat\b/i;
const MENACES = /\bmenaces\b/i;

export const threatened: Frame = {
  id: 'threatened',
  en: [
    { verbs: 'threaten intimidate', subject: 'who', object: 'whom', pp: { with: 'what' }, inf: 'what' },
    {
      verbs: 'receive get',
      subject: 'whom',
      object: null,
      objectIs: THREATS,
      objectPp: { from: 'who' },
      pp: { from: 'who' },
    },
    {
      verbs: 'make issue send utter',
      subject: 'who',
      object: null,
      objectIs: THREATS,
      objectPp: { 'against to': 'whom' },
      pp: { 'against to': 'whom' },
      wants: ['whom'],
    },
    { verbs: 'be', subject: 'whom', objectIs: /\b(?:target|subject|victim|object) of [^,;]{0,20}\bthreats\b/i },
  ],
  fr: [
    { verbs: 'menacer intimider', subject: 'who', object: 'whom', pp: { "de d'": 'what' } },
    { verbs: 'recevoir', subject: 'whom', object: null, objectIs: MENACES },
    { verbs: 'être', subject: 'whom', objectIs: /^(?:la )?(?:cible|victime|objet) de menaces\b/i },
    {
      verbs: 'proférer adresser',
      subject: 'who',
      object: null,
      objectIs: MENACES,
      pp: { 'à contre envers': 'whom' },
      wants: ['whom'],
    },
  ],
};

const ACT =
  /\b(?:attacks?|bombing|plot|robber(?:y|ies)|murder|assault|assassination|coup|operations?|strikes?|raid|escape|kidnapping)\b/i;
const ACTE = /\b(?:attentats?|attaques?|braquages?|vols?|meurtre|assassinat|coup|opérations?|enlèvement|évasion)\b/i;

export const planned: Frame = {
  id: 'planned',
  en: [
    {
      verbs: 'plan prepare plot organise organize order orchestrate mastermind',
      subject: 'who',
      object: 'what',
      objectIs: ACT,
    },
    { verbs: 'mastermind orchestrate', subject: 'who', object: 'what' },
    { verbs: 'plan plot conspire', subject: 'who', inf: 'what', wants: ['what'] },
  ],
  fr: [
    {
      verbs: 'préparer planifier organiser commanditer orchestrer fomenter projeter',
      subject: 'who',
      object: 'what',
      objectIs: ACTE,
    },
    { verbs: 'projeter', subject: 'who', inf: 'what', wants: ['what'] },
  ],
};

const STICKS =
  /\b(?:sticks?|batons?|cables?|belts?|clubs?|rifles?|butts?|rods?|bars?|fists?|truncheons?|hammers?|whips?|pipes?)\b/i;
const HANDS =
  /\b(?:guards?|police(?:m[ae]n)?|officers?|soldiers?|warders?|jailers?|gunm[ae]n|militia(?:m[ae]n)?|fighters?|gang|mob|thugs?|attackers?|m[ae]n|crowd|captors?|kidnappers?|interrogators?|husband|father|mother|parents)(?=$| of\b)/i;
const MAINS =
  /(?<!\p{L})(?:gardiens?|gardes?|polici(?:ers?|ères?)|police|agents?|soldats?|militaires?|miliciens?|hommes?|geôliers?|surveillants?|ravisseurs?|mari|père|mère|parents|foule|inconnus?)\b/iu;

export const attacked: Frame = {
  id: 'attacked',
  en: [
    { verbs: 'attack bomb assault raid storm shell ambush', subject: 'who', object: 'whom' },
    { verbs: 'stab torture rape molest', subject: 'who', object: 'whom' },
    { verbs: 'punch kick slap', subject: 'who', object: 'whom', kind: { whom: 'known person' } },
    // who was struck by a car was hurt
    {
      verbs: 'hit strike',
      subject: 'who',
      object: 'whom',
      only: 'active',
      perfect: true,
      kind: { who: 'person', whom: 'known person' },
    },
    { verbs: 'set', subject: 'who', object: null, objectIs: /^fire$/i, pp: { to: 'whom' }, only: 'active' },
    {
      verbs: 'shoot abuse whip flog',
      subject: 'who',
      object: 'whom',
      kind: { whom: 'known person' },
    },
    // "Porto beat Braga", "beat her in the final": only where hands or sticks are named, or nothing but the blows
    { verbs: 'beat', subject: 'who', object: 'whom', particle: /^up$/, kind: { whom: 'known person' } },
    { verbs: 'beat', subject: 'who', object: 'whom', ppIs: { with: STICKS }, kind: { whom: 'known person' } },
    { verbs: 'beat', subject: 'who', object: 'whom', subjectIs: HANDS, only: 'active', kind: { whom: 'known person' } },
    { verbs: 'beat', subject: 'who', object: 'whom', ppIs: { by: HANDS }, kind: { whom: 'known person' } },
    {
      verbs: 'beat',
      subject: 'who',
      object: 'whom',
      only: 'passive',
      without: 'by in at on to into',
      kind: { whom: 'known person' },
    },
    {
      verbs: 'carry commit',
      subject: 'who',
      object: null,
      objectIs: ACT,
      objectPp: { 'on against in at': 'whom' },
      pp: { out: null, 'on against': 'whom' },
    },
    { verbs: 'carry', subject: 'who', ppIs: { out: ACT }, objectOf: 'whom', pp: { out: 'what', 'on against': 'whom' } },
  ],
  fr: [
    { verbs: 'enlever kidnapper', subject: 'who', object: 'whom', kind: { whom: 'known person' } },
    { verbs: 'attaquer agresser bombarder', subject: 'who', object: 'whom' },
    { verbs: 'poignarder torturer tabasser molester fouetter', subject: 'who', object: 'whom' },
    {
      verbs: 'violer frapper',
      subject: 'who',
      object: 'whom',
      kind: { whom: 'known person' },
    },
    // « Porto a battu Braga »
    { verbs: 'battre', subject: 'who', object: 'whom', ppIs: { par: MAINS }, kind: { whom: 'known person' } },
    { verbs: 'rouer', subject: 'who', object: 'whom', ppIs: { de: /^coups\b/ } },
    { verbs: 'passer', subject: 'who', object: 'whom', ppIs: { à: /^tabac\b/ } },
    { verbs: 'commettre perpétrer mener', subject: 'who', object: 'whom', objectIs: ACTE },
    // « ont tiré sur la foule », « ont ouvert le feu sur Ruiz »
    {
      verbs: 'tirer',
      subject: 'who',
      pp: { sur: 'whom' },
      bare: true,
      wants: ['whom'],
      kind: { who: 'party', whom: 'party' },
    },
    {
      verbs: 'ouvrir',
      subject: 'who',
      object: null,
      objectIs: /^le feu$/i,
      pp: { sur: 'whom' },
      wants: ['whom'],
      kind: { whom: 'party' },
    },
  ],
  nounsEn: [
    {
      nouns: /^(?:attacks?|bombing|shooting|massacre|assault)$/i,
      pp: { 'on against at in': 'whom', by: 'who' },
      wants: ['whom'],
    },
  ],
  nounsFr: [
    {
      nouns: /^(?:attentats?|attaques?|fusillade|massacre)$/i,
      pp: { 'contre à': 'whom', 'de du': 'whom' },
      wants: ['whom'],
    },
  ],
};

export const killed: Frame = {
  id: 'killed',
  en: [
    { verbs: 'kill murder assassinate', subject: 'who', object: 'whom' },
    { verbs: 'execute', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    { verbs: 'leave', subject: 'who', object: 'whom', objectIs: /\b(?:dead|killed)$/i },
    { verbs: 'claim', subject: 'who', object: 'whom', objectIs: /\blives$/i },
    { verbs: 'shoot', subject: 'who', object: 'whom', particle: /^dead$/ },
    {
      verbs: 'stab beat batter burn strangle shoot',
      subject: 'who',
      object: 'whom',
      ppIs: { to: /^death$/i },
      kind: { whom: 'person' },
    },
  ],
  fr: [
    { verbs: 'tuer assassiner égorger étrangler', subject: 'who', object: 'whom' },
    { verbs: 'abattre exécuter', subject: 'who', object: 'whom', kind: { whom: 'person' } },
    {
      verbs: 'faire',
      subject: 'who',
      object: 'whom',
      objectIs: /^(?!état\b|mention\b|part\b).*\b(?:morts?|victimes?)\b/i,
    },
    {
      verbs: 'causer provoquer entraîner',
      subject: 'who',
      object: null,
      objectIs: /^la mort (?:de |d['’]|du |des )/i,
      objectOf: 'whom',
    },
    { verbs: 'coûter', subject: 'who', object: null, objectIs: /\bla vie\b/i, pp: { 'à au aux': 'whom' } },
  ],
};

export const injured: Frame = {
  id: 'injured',
  en: [
    { verbs: 'injure wound', subject: 'who', object: 'whom' },
    { verbs: 'leave', subject: 'who', object: 'whom', objectIs: /\b(?:injured|wounded)$/i },
  ],
  fr: [
    { verbs: 'blesser', subject: 'who', object: 'whom' },
    { verbs: 'toucher', subject: 'who', object: 'whom', ppIs: { par: /\bballes?\b/ }, kind: { whom: 'person' } },
    { verbs: 'faire', subject: 'who', object: 'whom', objectIs: /^(?!état\b|mention\b|part\b).*\bblessés?\b/i },
  ],
};

/** What is said to die without ever having lived: "the proposal died". */
const MORTAL =
  /^(?!.*\b(?:proposals?|plans?|ideas?|hopes?|bills?|projects?|debates?|interest|fires?|engines?|winds?|sounds?|rumou?rs?|stor(?:y|ies)|cases?|initiatives?|negotiations|talks|protests?)$)/i;

export const died: Frame = {
  id: 'died',
  en: [
    { verbs: 'die perish drown', subject: 'who', pp: { of: 'why', from: 'why' }, subjectIs: MORTAL },
    { verbs: 'be', subject: 'who', objectIs: /^dead$/i },
    { verbs: 'lose', subject: 'who', object: null, objectIs: /\b(?:his|her|their) li(?:fe|ves)$/i },
  ],
  fr: [
    { verbs: 'mourir décéder périr', subject: 'who', pp: { "de d'": 'why' } },
    { verbs: 'trouver', subject: 'who', object: null, objectIs: /^la mort$/i },
    {
      verbs: 'retrouver trouver découvrir repêcher',
      subject: null,
      subjectIs: /^(?:le |son |leur |les |leurs )?(?:corps|cadavres?|dépouilles?)\b/i,
      subjectOf: 'who',
      his: true,
      only: 'passive',
      wants: ['who'],
    },
    {
      verbs: 'retrouver trouver découvrir',
      object: 'who',
      second: null,
      objectIs: /^(?:morte?s?|noyée?s?|pendue?s?|sans vie)\b/i,
      only: 'passive',
    },
  ],
  nounsEn: [{ nouns: /^deaths?$/i, of: 'who', wants: ['who'] }],
  nounsFr: [{ nouns: /^(?:mort|décès)$/i, of: 'who', wants: ['who'] }],
};
