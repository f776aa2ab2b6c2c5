/** Who belonged to what, joined it, led it, worked for it, was trained or recruited. */
import type { Frame } from '../frame.ts';

export const memberOf: Frame = {
  id: 'member-of',
  en: [
    {
      verbs: 'be become remain',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:members?|part|supporters?|followers?|militants?|activists?|cadres?)\b/i,
      objectOf: 'of',
      wants: ['of'],
      kind: { who: 'party' },
    },
    { verbs: 'belong', subject: 'who', pp: { to: 'of' }, kind: { who: 'party', of: 'organisation' }, wants: ['of'] },
    { verbs: 'include', subject: 'of', object: 'who', kind: { who: 'person', of: 'organisation' }, wants: ['of'] },
    {
      verbs: 'identify describe name',
      subject: null,
      object: 'who',
      pp: { as: 'as' },
      ppIs: { as: /\b(?:member|follower|militant)\b/i },
      objectOf: 'of',
    },
  ],
  fr: [
    {
      verbs: 'être devenir rester',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:membres?|militante?s?|adhérente?s?|partisans?)\b/i,
      objectOf: 'of',
      wants: ['of'],
    },
    {
      verbs: 'appartenir adhérer',
      subject: 'who',
      pp: { 'à au aux': 'of' },
      kind: { who: 'party', of: 'organisation' },
      wants: ['of'],
    },
    { verbs: 'faire', subject: 'who', object: null, objectIs: /^partie\b/i, objectOf: 'of' },
  ],
};

export const joined: Frame = {
  id: 'joined',
  en: [
    { verbs: 'join rejoin', subject: 'who', object: 'into', kind: { into: 'organisation' }, only: 'active' },
    { verbs: 'enlist', subject: 'who', pp: { 'in with': 'into' }, wants: ['into'] },
    { verbs: 'swear pledge', subject: 'who', object: null, objectIs: /\ballegiance\b/i, pp: { to: 'into' } },
  ],
  fr: [
    { verbs: 'rejoindre intégrer', subject: 'who', object: 'into', kind: { into: 'organisation' } },
    { verbs: 'engager', subject: 'who', only: 'reflexive', pp: { 'dans au': 'into' }, wants: ['into'] },
    { verbs: 'prêter', subject: 'who', object: null, objectIs: /\ballégeance\b/i, pp: { 'à au': 'into' } },
  ],
};

const HEADS =
  /\b(?:head|leader|chief|director|chair(?:man|woman|person)?|president|founder|commander|boss|manager|chief executive|ringleader|emir)\b/i;
const OFFICE =
  /\b(?:ports?|ministry|department|directorate|hospital|clinic|school|unit|office|bank|agency|company|firm|team|section|desk|division|brigade|battalion|squad|network|cell|gang|mission|delegation|commission|inquiry|programme|project|union|guild|yard)\b/i;
const CHEFS =
  /\b(?:chef|cheffe|dirigeante?|leader|directeur|directrice|présidente?|fondateur|fondatrice|commandante?|patron|patronne|gérante?|émir|cerveau)\b/i;

export const led: Frame = {
  id: 'led',
  en: [
    {
      verbs: 'lead head run found command',
      subject: 'who',
      object: 'of',
      kind: { of: 'organisation', who: 'party' },
      without: 'to into',
    },
    {
      verbs: 'head lead run command',
      subject: 'who',
      object: 'of',
      objectIs: OFFICE,
      kind: { who: 'party' },
      without: 'to into',
    },
    { verbs: 'chair', subject: 'who', object: 'of' },
    { verbs: 'preside', subject: 'who', pp: { over: 'of' } },
    {
      verbs: 'be become remain',
      subject: 'who',
      objectIs: HEADS,
      objectOf: 'of',
      wants: ['of'],
      kind: { who: 'person' },
    },
  ],
  fr: [
    { verbs: 'diriger commander fonder', subject: 'who', object: 'of', kind: { of: 'organisation' } },
    { verbs: 'présider', subject: 'who', object: 'of' },
    { verbs: 'être devenir rester', subject: 'who', objectIs: CHEFS, objectOf: 'of', wants: ['of'] },
  ],
};

export const workedFor: Frame = {
  id: 'worked-for',
  en: [
    {
      verbs: 'work',
      subject: 'who',
      pp: { 'for at': 'for', as: 'as' },
      ppIs: {
        'for at as':
          /^(?!(?:an? |some |many |several )?(?:long |short )?(?:time|years|months|weeks|days|hours|while|team|unit|pair|couple|group|whole|rule)\b)/i,
      },
      wants: ['for', 'as'],
      without: 'with on',
    },
    { verbs: 'employ hire', subject: 'for', object: 'who', pp: { as: 'as' }, kind: { who: 'person' } },
    {
      verbs: 'serve',
      subject: 'who',
      pp: { as: 'as', 'in with under': 'for' },
      wants: ['as'],
      kind: { who: 'person' },
    },
    {
      verbs: 'appoint nominate elect',
      subject: 'for',
      object: 'who',
      second: 'as',
      pp: { 'as to': 'as' },
      wants: ['as'],
    },
    {
      verbs: 'resign',
      subject: 'who',
      pp: { as: 'as', from: 'for' },
      bare: true,
      phase: 'ended',
      kind: { who: 'person' },
    },
    {
      verbs: 'leave quit',
      subject: 'who',
      object: 'for',
      objectIs:
        /^(?:the|his|her|its|their) (?:\w+ )?(?:company|firm|ministry|department|service|force|army|navy|police|agency|bank|board|council|committee|union|bureau|civil service)$/i,
      only: 'active',
      phase: 'ended',
      kind: { who: 'person' },
    },
    {
      verbs: 'step stand',
      subject: 'who',
      particle: /^down$/,
      pp: { as: 'as', from: 'for' },
      phase: 'ended',
      kind: { who: 'person' },
    },
    {
      verbs: 'dismiss sack fire',
      subject: 'for',
      object: 'who',
      only: 'passive',
      pp: { as: 'as', from: 'for' },
      phase: 'ended',
      kind: { who: 'person' },
    },
    {
      verbs: 'dismiss sack',
      subject: 'for',
      object: 'who',
      pp: { from: 'as' },
      wants: ['as'],
      phase: 'ended',
      kind: { who: 'person' },
    },
    // "dismissed General Ruiz"; "dismissed him as a crank" does not
    {
      verbs: 'dismiss sack fire',
      subject: 'for',
      object: 'who',
      only: 'active',
      without: 'as',
      named: ['who'],
      phase: 'ended',
      kind: { who: 'person' },
    },
    // "was named director", "was named by the press as Ruiz"
    { verbs: 'name', subject: 'for', object: 'who', second: 'as', pp: { to: 'as' }, wants: ['as'], without: 'as' },
  ],
  fr: [
    { verbs: 'travailler', subject: 'who', pp: { 'pour chez à au': 'for', comme: 'as' }, wants: ['for', 'as'] },
    { verbs: 'employer embaucher', subject: 'for', object: 'who', pp: { comme: 'as' } },
    { verbs: 'nommer élire', subject: 'for', object: 'who', second: 'as', pp: { 'à comme': 'as' }, wants: ['as'] },
  ],
};

export const recruited: Frame = {
  id: 'recruited',
  en: [
    { verbs: 'recruit enlist groom', subject: 'who', object: 'whom', pp: { 'for to into': 'for' } },
    { verbs: 'radicalise radicalize', subject: 'who', object: 'whom', pp: { 'in inside within by': 'for' } },
  ],
  fr: [
    { verbs: 'recruter enrôler', subject: 'who', object: 'whom', pp: { pour: 'for' } },
    { verbs: 'radicaliser', subject: 'who', object: 'whom', pp: { 'dans au auprès': 'for' } },
  ],
};

export const trained: Frame = {
  id: 'trained',
  en: [
    {
      verbs: 'train',
      subject: 'who',
      object: 'whom',
      pp: { 'in at': 'where', 'for with': 'for' },
      wants: ['where'],
      kind: { where: 'place' },
    },
    { verbs: 'train', subject: 'who', object: 'whom', pp: { 'in for with': 'for' } },
    {
      verbs: 'take',
      subject: 'whom',
      object: null,
      objectIs: /^part\b/i,
      ppIs: { in: /\btraining\b/i },
      pp: { in: 'for' },
    },
    { verbs: 'receive undergo', subject: 'whom', object: 'for', objectIs: /\btraining\b/i },
  ],
  fr: [
    {
      verbs: 'entraîner former',
      subject: 'who',
      object: 'whom',
      pp: { 'à au en': 'where' },
      kind: { whom: 'party' },
    },
    { verbs: 'suivre recevoir', subject: 'whom', object: 'for', objectIs: /\b(?:entraînement|formation|stage)\b/i },
  ],
};
