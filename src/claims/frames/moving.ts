/** Who travelled, crossed, fled, lived. */
import type { Frame } from '../frame.ts';

const TOWARDS = 'to into towards for';
/** What comes and goes without travelling. */
const NO_THING =
  /^(?!.*\b(?:information|news|word|reports?|letters?|messages?|warnings?|money|funds|data|ideas?|time|threats?|attention|focus|answers?|debate|cop(?:y|ies)|cables?|requests?|inquir(?:y|ies)|documents?|files?|forms?)\b)/i;

/** "went to prison", "came to court" */
const NO_JOURNEY =
  /^(?!(?:prison|jail|trial|court|war|press|bed|work|school|ground|print|air|hospital|custody|power|light|an? end|the polls)$)/i;

export const travelled: Frame = {
  id: 'travelled',
  en: [
    {
      verbs: 'travel go fly drive sail move relocate migrate',
      subject: 'who',
      subjectIs: NO_THING,
      pp: { [TOWARDS]: 'into', from: 'from', with: 'with', via: 'means' },
      ppIs: { [TOWARDS]: NO_JOURNEY },
      wants: ['into', 'from'],
      kind: { into: 'place' },
    },
    {
      verbs: 'return come',
      subject: 'who',
      subjectIs: NO_THING,
      pp: { 'to into': 'into', from: 'from', with: 'with' },
      wants: ['into', 'from'],
      kind: { into: 'place' },
    },
    {
      verbs: 'visit re-visit revisit',
      subject: 'who',
      object: 'into',
      objectIs: /^(?!.*\b(?:group|gang|cell|network|famil(?:y|ies)|friends?)\b)/i,
    },
    { verbs: 'be', subject: 'who', pp: { to: 'into' }, wants: ['into'], kind: { into: 'place' }, perfect: true },
    { verbs: 'leave', subject: 'who', object: 'from', pp: { for: 'into' }, kind: { from: 'place' } },
    { verbs: 'leave', subject: 'who', pp: { for: 'into' }, wants: ['into'], kind: { into: 'place' } },
    {
      verbs: 'arrive land',
      subject: 'who',
      subjectIs: NO_THING,
      ppIs: {
        'in at from':
          /^(?!(?:about|around|approximately|nearly|once|last|first|\d|(?:a|the) (?:conclusion|decision|figure|result|judg|time|moment|end)))/i,
      },
      pp: { 'in at': 'into', from: 'from' },
      wants: ['into', 'from'],
    },
    {
      verbs: 'send dispatch',
      subject: null,
      object: 'who',
      pp: { 'to into': 'into' },
      wants: ['into'],
      kind: { into: 'place' },
    },
    {
      verbs: 'move bring take',
      subject: null,
      object: 'who',
      pp: { 'to into': 'into', from: 'from' },
      wants: ['into'],
      kind: { into: 'place', who: 'person' },
    },
    { verbs: 'move', subject: 'who', pp: { to: 'into', from: 'from' }, wants: ['into'], only: 'active' },
    {
      verbs: 'reach',
      subject: 'who',
      subjectIs: NO_THING,
      object: 'into',
      kind: { into: 'place', who: 'person' },
      only: 'active',
    },
  ],
  fr: [
    { verbs: 'rendre', subject: 'who', only: 'reflexive', pp: { 'à au aux en dans chez': 'into' }, wants: ['into'] },
    {
      verbs: 'aller partir retourner revenir venir rentrer voyager arriver débarquer atterrir envoler',
      subject: 'who',
      pp: { 'à au aux en pour vers': 'into', "de d' du": 'from', avec: 'with' },
      wants: ['into', 'from'],
      kind: { into: 'place' },
    },
    // « est arrivé à Orly »: a capital that no list has
    {
      verbs: 'arriver débarquer atterrir retourner',
      subject: 'who',
      ppIs: { à: /^(?!Noël|Pâques)\p{Lu}\p{Ll}[\p{L}-]+$/u },
      pp: { à: 'into', "de d' du": 'from', avec: 'with' },
    },
    { verbs: 'quitter', subject: 'who', object: 'from', pp: { pour: 'into' }, kind: { from: 'place' } },
    { verbs: 'rejoindre gagner regagner', subject: 'who', object: 'into', kind: { into: 'place' } },
    {
      verbs: 'déménager installer',
      subject: 'who',
      pp: { 'à au en': 'into' },
      wants: ['into'],
      kind: { into: 'place' },
    },
    { verbs: 'visiter', subject: 'who', object: 'into' },
    // « n'a jamais mis les pieds en Turquie »
    {
      verbs: 'mettre remettre',
      subject: 'who',
      object: null,
      objectIs: /^(?:les?|un) pieds?$/i,
      pp: { 'à au aux en dans sur': 'into' },
      wants: ['into'],
    },
    // « s'est présenté au commissariat »
    {
      verbs: 'présenter',
      subject: 'who',
      only: 'reflexive',
      ppIs: {
        'à au aux':
          /(?:^|\s)(?:commissariat|gendarmerie|brigade|poste de (?:police|garde|douane|contrôle)|frontière|guichet|consulat|ambassade|préfecture|tribunal|aéroport|domicile|hôpital|accueil)\b/i,
      },
      pp: { 'à au aux': 'into' },
    },
  ],
};

export const crossed: Frame = {
  id: 'crossed',
  en: [
    {
      verbs: 'cross',
      subject: 'who',
      object: 'into',
      // "crossed the line" crosses none
      objectIs:
        /\b(?:border|frontier|river|sea|strait)\b|\b(?:front|green|armistice|ceasefire|demarcation|county|state|boundary) line/i,
      pp: { into: 'into', from: 'from' },
    },
    { verbs: 'enter', subject: 'who', object: 'into', kind: { into: 'place' } },
    { verbs: 'cross', subject: 'who', pp: { 'into to': 'into', from: 'from' }, wants: ['into'] },
  ],
  fr: [
    {
      verbs: 'franchir traverser passer',
      subject: 'who',
      object: 'into',
      objectIs: /\b(?:frontière|fleuve|détroit|ligne)\b/i,
    },
    { verbs: 'traverser', subject: 'who', object: 'into', kind: { into: 'place' } },
    {
      verbs: 'passer transiter',
      subject: 'who',
      ppIs: { par: /^(?!.*(?<!\p{L})(?:prison|maison|école|centre|services?|bureau)\b)/iu },
      pp: { par: 'into' },
      wants: ['into'],
      kind: { who: 'party', into: 'place' },
    },
    {
      verbs: 'entrer pénétrer',
      subject: 'who',
      pp: { 'en à au dans sur': 'into', "de d'": 'from' },
      wants: ['into'],
      kind: { into: 'place' },
    },
  ],
};

export const fled: Frame = {
  id: 'fled',
  en: [
    { verbs: 'flee', subject: 'who', object: 'from', pp: { 'to into': 'into', from: 'from' } },
    { verbs: 'escape', subject: 'who', pp: { 'to into': 'into', from: 'from' }, wants: ['into', 'from'] },
  ],
  fr: [
    {
      verbs: 'enfuir évader réfugier',
      subject: 'who',
      only: 'reflexive',
      pp: { 'à au en vers': 'into', "de d' du": 'from' },
    },
    { verbs: 'prendre', subject: 'who', object: null, objectIs: /^la fuite$/i, pp: { vers: 'into' } },
    { verbs: 'fuir', subject: 'who', object: 'from', pp: { 'à au en vers': 'into' }, kind: { who: 'party' } },
  ],
};

export const lived: Frame = {
  id: 'lived',
  en: [
    {
      verbs: 'live reside stay settle',
      subject: 'who',
      pp: { 'in at near on': 'where', with: 'with', under: 'as' },
      ppIs: {
        'in at near on':
          /^(?!(?:large|bay|peace|fear|office|power|touch|contact|place|track|course|line|hold|time|alert|duty|message|top|risk|the fight|effect|welfare|(?:an? )?(?:budget|income|pension|allowance|salary|wage|diet))\b)/i,
      },
      wants: ['where'],
    },
    {
      verbs: 'base',
      subject: null,
      object: 'who',
      only: 'passive',
      pp: { 'in at': 'where' },
      without: 'on upon',
      wants: ['where'],
    },
    {
      verbs: 'spend',
      subject: 'who',
      object: null,
      objectIs: /\b(?:time|years?|months?|weeks?|days?)\b/i,
      pp: { in: 'where' },
      wants: ['where'],
      kind: { where: 'place' },
    },
    {
      verbs: 'be',
      subject: 'who',
      // "was head of the union in Bari": so is the union
      bare: true,
      pp: { in: 'where' },
      ppIs: { in: /(?:^|\s)\p{Lu}/u },
      wants: ['where'],
      kind: { where: 'place', who: 'person' },
    },
  ],
  fr: [
    {
      verbs: 'vivre résider séjourner loger demeurer',
      subject: 'who',
      pp: { 'à au en dans chez près': 'where', avec: 'with', sous: 'as' },
      wants: ['where'],
    },
    {
      verbs: 'habiter',
      subject: 'who',
      object: 'where',
      pp: { 'à au en dans chez près': 'where', avec: 'with', sous: 'as' },
      wants: ['where'],
    },
    {
      verbs: 'passer',
      subject: 'who',
      object: null,
      objectIs: /\b(?:temps|ans?|années?|mois|semaines?|jours?)\b/i,
      pp: { 'à au en': 'where' },
      wants: ['where'],
      kind: { where: 'place' },
    },
  ],
};
