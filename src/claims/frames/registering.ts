/** Whom a holder put on a list, a file or a register. */
import type { Frame } from '../frame.ts';

const FICHE =
  /^(?:(?:la|une|cette|sa|son|le|l['’]) ?)?(?:fiche(?! de (?:poste|paie|salaire|lecture))|signalement|inscription au fichier)\b/iu;

export const registered: Frame = {
  id: 'registered',
  en: [
    {
      verbs: 'flag register blacklist',
      subject: 'who',
      object: 'whom',
      objectIs: /^(?!.*['’]s presence$)/i,
      pp: { 'as on under': 'as' },
    },
    { verbs: 'list', subject: 'who', object: 'whom', pp: { 'as on under': 'as' }, kind: { whom: 'party' } },
    {
      verbs: 'put place add enter',
      subject: 'who',
      object: 'whom',
      ppIs: {
        'on to in into':
          /\b(?:list|register|file|database|watchlist|watch-list|index|blacklist|record|system|no-fly)\b/i,
      },
      pp: { 'on to in into': 'as' },
    },
    {
      verbs: 'make',
      subject: 'who',
      object: 'whom',
      second: 'as',
      objectIs: /\b(?:subject|target|object) of (?:an? )?(?:.{0,20})?(?:file|alert|notice|flag|record|marker|note)\b/i,
      only: 'passive',
    },
    {
      verbs: 'be',
      subject: 'whom',
      objectIs: /\b(?:subject|target|object) of (?:an? )?(?:.{0,20})?(?:file|alert|notice|flag|record|marker)\b/i,
      object: 'as',
    },
    {
      verbs: 'be appear figure feature',
      subject: 'whom',
      ppIs: { 'on in': /\b(?:lists?|registers?|watchlists?|databases?|files|records)\b/i },
      pp: { 'on in': 'as' },
    },
    {
      verbs: 'remove delete strike take drop',
      subject: 'who',
      object: 'whom',
      ppIs: { 'from off': /\b(?:list|register|watchlist|database|index|blacklist)\b/i },
      pp: { 'from off': 'as' },
      phase: 'ended',
    },
    {
      verbs: 'open create',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:file|dossier|record)\b/i,
      objectPp: { on: 'whom' },
      pp: { on: 'whom' },
      wants: ['whom'],
    },
    {
      verbs: 'classify categorise designate',
      subject: 'who',
      object: 'whom',
      pp: { as: 'as' },
      ppIs: { as: /^(?!.*\b(?:priorit(?:y|ies)|goal|objective|focus|aim)\b)/i },
      wants: ['as'],
      kind: { whom: 'party' },
    },
    {
      verbs: 'know',
      subject: 'who',
      object: 'whom',
      only: 'passive',
      pp: { to: 'who', 'as for': 'as' },
      wants: ['who'],
    },
  ],
  fr: [
    {
      verbs: 'ficher inscrire répertorier référencer immatriculer',
      subject: 'who',
      object: 'whom',
      pp: { 'comme au sur dans à': 'as' },
    },
    {
      verbs: 'faire',
      subject: 'whom',
      object: 'as',
      objectIs: /\bobjet d(?:'|’|e )(?:une? )?(?:fiche|signalement|notice|note|inscription)/i,
    },
    // « sa fiche n'a pas été renouvelée »
    {
      verbs: 'renouveler reconduire prolonger',
      subject: 'who',
      object: 'as',
      objectIs: FICHE,
      objectOf: 'whom',
      his: true,
      endedIfNegated: true,
    },
    {
      verbs: 'supprimer désactiver clôturer effacer lever annuler',
      subject: 'who',
      object: 'as',
      objectIs: FICHE,
      objectOf: 'whom',
      his: true,
      phase: 'ended',
    },
    { verbs: 'signaler', subject: 'who', object: 'whom', pp: { 'comme pour': 'as' }, kind: { whom: 'person' } },
    {
      verbs: 'ouvrir',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:fiche|dossier)\b/i,
      objectPp: { sur: 'whom' },
      pp: { sur: 'whom' },
      wants: ['whom'],
    },
    {
      verbs: 'figurer apparaître',
      subject: 'whom',
      ppIs: { 'à au sur dans': /\b(?:fichiers?|listes?|registres?|base)\b/ },
      pp: { 'à au sur dans': 'as' },
    },
    { verbs: 'classer', subject: 'who', object: 'whom', pp: { comme: 'as' }, wants: ['as'] },
    {
      verbs: 'connaître',
      subject: 'who',
      object: 'whom',
      only: 'passive',
      pp: { "de d' du des par": 'who', pour: 'as' },
      wants: ['who'],
      kind: { who: 'organisation' },
    },
  ],
};
