/** Who met whom, and who got in touch. */
import type { Frame } from '../frame.ts';

const RENCONTRE = /(?<!\p{L})(?:rencontre|entrevue|entretien|réunion|rendez-vous|tête-à-tête)\b/iu;

export const met: Frame = {
  id: 'met',
  en: [
    {
      verbs: 'meet',
      subject: 'who',
      object: 'with',
      objectIs:
        /^(?!.*\b(?:threats?|needs?|demands?|deadlines?|criteria|conditions?|requirements?|targets?|goals?|standards?|challenges?|costs?|definition|obligations?|expectations?|test|schedules?|specifications?|specs?|criterion|quotas?|demand|bills?|rules?|limits?|fate|end|eyes?|objectives?|mandates?|terms)\b)/i,
    },
    { verbs: 'meet', subject: 'who', pp: { with: 'with' }, bare: true, only: 'active' },
    {
      verbs: 'visit re-visit revisit',
      subject: 'who',
      object: 'with',
      objectIs: /\b(?:group|gang|cell|network|famil(?:y|ies)|friends?)\b/i,
    },
    { verbs: 'visit re-visit revisit', subject: 'who', object: 'with', kind: { with: 'known person' } },
    { verbs: 'call drop', subject: 'who', pp: { on: 'with' }, bare: true, wants: ['with'], kind: { with: 'person' } },
    {
      verbs: 'attend',
      subject: 'who',
      object: 'as',
      objectIs:
        /\b(?:meetings?|gathering|dinner|lunch|wedding|funeral|conference|summit|briefing|reception|talks|ceremony|party|seminar|workshop|rally|session)\b/i,
    },
    {
      verbs: 'hold',
      subject: 'who',
      object: null,
      objectIs: /^(?!.*\bof\b).*\b(?:meetings?|talks)\b/i,
      objectPp: { with: 'with' },
      pp: { with: 'with' },
    },
  ],
  fr: [
    { verbs: 'rencontrer', subject: 'who', object: 'with', kind: { with: 'person' }, only: 'active' },
    { verbs: 'réunir retrouver', subject: 'who', only: 'reflexive', pp: { avec: 'with' } },
    { verbs: 'assister', subject: 'who', pp: { 'à au': 'as' } },
    { verbs: 'entretenir', subject: 'who', only: 'reflexive', pp: { avec: 'with' } },
    { verbs: 'déjeuner dîner souper', subject: 'who', pp: { avec: 'with' }, wants: ['with'], kind: { with: 'person' } },
    // « a reçu les familles à l'hôtel de ville »
    // « l'avoir reçu » may be a letter
    {
      verbs: 'recevoir',
      subject: 'who',
      object: 'with',
      kind: { who: 'party', with: 'person' },
      only: 'active',
      finite: true,
    },
    // « la rencontre entre Ruiz et le préfet a eu lieu »
    {
      verbs: 'avoir',
      subject: null,
      subjectIs: RENCONTRE,
      object: null,
      objectIs: /^lieu$/i,
      subjectOf: 'who',
      his: true,
      subjectPp: { entre: 'who', avec: 'with' },
    },
    {
      verbs: 'tenir dérouler',
      subject: null,
      subjectIs: RENCONTRE,
      subjectOf: 'who',
      his: true,
      subjectPp: { entre: 'who', avec: 'with' },
      only: 'reflexive',
    },
    {
      verbs: 'annuler',
      subject: null,
      subjectIs: RENCONTRE,
      subjectOf: 'who',
      his: true,
      subjectPp: { entre: 'who', avec: 'with' },
      only: 'passive',
      negative: true,
    },
  ],
};

export const contacted: Frame = {
  id: 'contacted',
  en: [
    {
      verbs: 'contact telephone phone email e-mail text',
      subject: 'who',
      object: 'with',
      pp: { 'about over': 'about' },
    },
    // "whom we will call “Jeff”" gives a name
    {
      verbs: 'call approach',
      subject: 'who',
      object: 'with',
      objectIs: /^(?!["“«‘])(?!.*\bhead of\b)/,
      kind: { with: 'party' },
      only: 'active',
    },
    { verbs: 'summon', subject: 'who', object: 'with', kind: { with: 'person' } },
    { verbs: 'write', subject: 'who', pp: { to: 'with', 'about on': 'about' }, that: 'what', wants: ['with'] },
    {
      verbs: 'be remain',
      subject: 'who',
      ppIs: { in: /\b(?:contact|touch|communication)\b/i },
      pp: { with: 'with' },
      kind: { with: 'party' },
    },
    { verbs: 'speak talk', subject: 'who', pp: { 'to with': 'with', 'about on': 'about' }, wants: ['with'] },
    {
      verbs: 'make establish have',
      subject: 'who',
      object: null,
      objectIs: /\bcontacts?\b/i,
      objectPp: { with: 'with' },
      pp: { with: 'with' },
    },
  ],
  fr: [
    { verbs: 'contacter joindre', subject: 'who', object: 'with' },
    {
      verbs: 'téléphoner écrire parler',
      subject: 'who',
      pp: { 'à au aux': 'with', "de d' du": 'about' },
      wants: ['with'],
    },
    {
      verbs: 'discuter dialoguer',
      subject: 'who',
      pp: { avec: 'with', 'de sur': 'about' },
      wants: ['with'],
      kind: { with: 'party' },
    },
    // « n'a eu aucun contact avec lui »
    {
      verbs: 'prendre établir nouer avoir garder maintenir',
      subject: 'who',
      object: null,
      objectIs: /^(?:\p{L}+ )?contacts?\b/iu,
      objectPp: { avec: 'with' },
      pp: { avec: 'with' },
      wants: ['with'],
      kind: { with: 'party' },
    },
    { verbs: 'appeler', subject: 'who', object: 'with', kind: { with: 'person' }, only: 'active' },
    {
      verbs: 'être rester entrer',
      subject: 'who',
      ppIs: { en: /\b(?:contact|relation|lien)\b/ },
      pp: { avec: 'with' },
    },
  ],
};
