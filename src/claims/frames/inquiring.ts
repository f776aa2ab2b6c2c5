/** Who inquires into whom, and what was searched. */
import type { Frame } from '../frame.ts';

const INQUIRY = /\b(?:inquiry|inquiries|investigations?|probe|enquiry)\b/i;
const ENQUETE = /(?<!\p{L})(?:enquête|information judiciaire|instruction)\b/iu;

export const investigated: Frame = {
  id: 'investigated',
  en: [
    { verbs: 'investigate probe', subject: 'who', object: 'whom', pp: { for: 'for', over: 'for' } },
    {
      verbs: 'open launch begin start initiate',
      subject: 'who',
      object: null,
      objectIs: INQUIRY,
      objectPp: { 'into against': 'whom' },
      pp: { 'into against': 'whom' },
    },
    {
      verbs: 'close conclude end complete drop abandon halt shelve discontinue',
      subject: 'who',
      object: null,
      objectIs: INQUIRY,
      objectPp: { 'into against': 'whom' },
      pp: { 'into against': 'whom' },
      phase: 'ended',
    },
    { verbs: 'target', subject: 'who', object: 'whom', only: 'passive', wants: ['who'] },
  ],
  fr: [
    { verbs: 'enquêter', subject: 'who', pp: { sur: 'whom' } },
    {
      verbs: 'ouvrir diligenter',
      subject: 'who',
      object: null,
      objectIs: ENQUETE,
      pp: { 'sur contre': 'whom', pour: 'for' },
      wants: ['whom'],
    },
    // « ouvert une enquête pour homicide »
    { verbs: 'ouvrir diligenter', subject: 'who', object: null, objectIs: ENQUETE, pp: { pour: 'whom' } },
    { verbs: 'viser', subject: 'who', object: 'whom', only: 'passive', wants: ['who'] },
  ],
};

const REGISTER = /\b(?:registers?|registry|databases?|watchlists?|watch-lists?|files|records|archives|logs|index)$/i;
const FICHIER = /\b(?:fichiers?|registres?|bases? de données|archives|listes?)\b/i;

export const searched: Frame = {
  id: 'searched',
  en: [
    { verbs: 'search raid ransack', subject: 'who', object: 'whom' },
    { verbs: 'check consult', subject: 'who', object: 'whom', objectIs: REGISTER },
  ],
  fr: [
    { verbs: 'consulter vérifier interroger', subject: 'who', object: 'whom', objectIs: FICHIER },
    { verbs: 'perquisitionner fouiller', subject: 'who', object: 'whom', pp: { 'chez à au dans': 'whom' } },
    {
      verbs: 'mener effectuer conduire',
      subject: 'who',
      object: null,
      objectIs: /\bperquisitions?\b/i,
      pp: { 'chez à au dans': 'whom' },
    },
  ],
};
