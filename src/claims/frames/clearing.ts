/** Who was acquitted or cleared, and which cases were dropped. */
import type { Frame } from '../frame.ts';

const CASE = /\b(?:case|files?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe|proceedings)\b/i;
const AFFAIRE =
  /(?<!\p{L})(?:affaire|dossier|enquête|instruction|information judiciaire|procédure|plainte|procès|poursuite)s?\b/iu;
const CLEARING = /\b(?:non-lieu|relaxe|acquittement)\b/i;
const CLEARS = /^(?:(?:la|le|une?|sa|son|leur) |l['’])?(?:non-lieu|relaxe|acquittement)\b/i;
export const cleared: Frame = {
  id: 'cleared',
  en: [
    {
      verbs: 'clear acquit exonerate',
      subject: 'who',
      object: 'whom',
      pp: { of: 'for' },
      kind: { whom: 'person' },
    },
    { verbs: 'rule', subject: 'who', object: 'whom', particle: /^out$/, only: 'passive', kind: { whom: 'person' } },
    {
      verbs: 'enter return record direct',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:not guilty verdict|verdicts? of not guilty|acquittals?)\b/i,
    },
    {
      verbs: 'drop dismiss quash',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:charges?|case|proceedings|prosecution|indictments?|complaints?)\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
    },
    {
      verbs: 'stay halt discontinue abandon withdraw',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:charges?|proceedings|prosecution)\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
    },
    // "dropped their investigation into Ruiz"
    {
      verbs: 'drop discontinue abandon',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe)\b/i,
      objectPp: { 'into against of': 'whom' },
      pp: { 'into against': 'whom' },
    },
    // "closed the case against Ruiz for lack of evidence", "without charge"
    {
      verbs: 'close end shelve drop',
      subject: 'who',
      object: 'for',
      objectIs: CASE,
      ppIs: { 'for because-of due-to over on': /\b(?:lack|want|absence|insufficient|insufficiency)\b/i },
      objectPp: { 'against into': 'whom' },
      pp: { 'against into': 'whom' },
    },
    {
      verbs: 'close end shelve conclude',
      subject: 'who',
      object: 'for',
      objectIs: CASE,
      ppIs: { without: /\b(?:charges?|prosecutions?|indictments?)\b/i },
      objectPp: { 'against into': 'whom' },
      pp: { 'against into': 'whom' },
    },
    // "no further action was taken against Ruiz", "offered no evidence against Ruiz"
    {
      verbs: 'take',
      subject: 'who',
      object: null,
      objectIs: /^no (?:further |legal |criminal |disciplinary )*(?:action|proceedings)\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
      wants: ['whom'],
    },
    {
      verbs: 'offer',
      subject: 'who',
      subjectIs: /\b(?:crown|state|prosecut(?:ion|ors?))\b/i,
      object: null,
      objectIs: /^no (?:further )?evidence\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
      kind: { whom: 'party' },
      wants: ['whom'],
    },
    // "threw out the case against Ruiz", "the case was thrown out"
    {
      verbs: 'throw strike',
      subject: 'who',
      only: 'active',
      ppIs: { out: /\b(?:charges?|case|proceedings|prosecution|indictment)\b/i },
      pp: { out: 'for', against: 'whom' },
    },
    {
      verbs: 'throw strike',
      subject: 'who',
      object: 'for',
      particle: /^out$/,
      objectIs: /\b(?:charges?|case|proceedings|prosecution|indictment)\b/i,
      objectPp: { against: 'whom' },
      pp: { against: 'whom' },
    },
    // "the case against Ruiz collapsed"
    {
      verbs: 'collapse',
      subject: 'for',
      subjectIs: /\b(?:case|trial|proceedings|prosecution|charges?)\b/i,
      subjectPp: { against: 'whom' },
    },
    // "quashed the conviction of Ruiz"
    {
      verbs: 'quash overturn reverse annul vacate void',
      subject: 'who',
      object: null,
      objectIs: /\bconvictions?\b/i,
      objectOf: 'whom',
      his: true,
      objectPp: { for: 'for' },
      pp: { for: 'for' },
      wants: ['whom'],
    },
    // "overturned the conviction", of nobody who is named beside it
    {
      verbs: 'quash overturn reverse annul vacate void',
      subject: 'who',
      object: 'for',
      objectIs: /\bconvictions?\b|\bguilty verdicts?\b/i,
    },
    {
      verbs: 'set',
      subject: 'who',
      object: 'for',
      particle: /^aside$/,
      objectIs: /\b(?:convictions?|(?:guilty )?verdicts?)\b/i,
      objectOf: 'whom',
      his: true,
      objectPp: { against: 'whom' },
    },
    {
      verbs: 'find',
      subject: 'who',
      object: 'whom',
      second: null,
      objectIs: /\b(?:not guilty|innocent)\b/i,
      objectOf: 'for',
      pp: { of: 'for' },
    },
    // "won her appeal against conviction"
    {
      verbs: 'win',
      subject: 'whom',
      object: null,
      objectIs: /\bappeal\b/i,
      ppIs: { against: /\bconvictions?\b/i },
    },
    {
      verbs: 'have',
      subject: 'whom',
      object: null,
      objectIs: /^no case\b/i,
      inf: 'for',
      infIs: /^to answer\b/i,
      wants: ['for'],
    },
  ],
  fr: [
    // "de" may hang on whom: « l'homme de Sète »
    { verbs: 'relaxer', subject: 'who', object: 'whom', pp: { "d' du des": 'for' } },
    {
      verbs: 'acquitter innocenter disculper blanchir',
      subject: 'who',
      object: 'whom',
      pp: { 'du des': 'for' },
      kind: { whom: 'person' },
    },
    { verbs: 'laver', subject: 'who', object: 'whom', only: 'passive', pp: { "de d' du des": 'for' }, wants: ['for'] },
    { verbs: 'mettre', subject: 'who', object: 'whom', ppIs: { "de d'": /^cause$/ }, pp: { pour: 'for' } },
    { verbs: 'bénéficier', subject: 'whom', ppIs: { "d' de": CLEARING }, pp: { pour: 'for' } },
    { verbs: 'obtenir', subject: 'whom', object: null, objectIs: CLEARING, pp: { pour: 'for' } },
    {
      verbs: 'prononcer rendre ordonner',
      subject: 'who',
      object: null,
      objectIs: CLEARING,
      pp: { 'pour envers': 'whom' },
      wants: ['whom'],
    },
    // « a confirmé la relaxe de Ruiz », « sa relaxe a été confirmée »
    {
      verbs: 'confirmer',
      subject: 'who',
      object: null,
      objectIs: CLEARS,
      objectOf: 'whom',
      his: true,
      only: 'active',
    },
    { verbs: 'confirmer', subject: 'who', subjectIs: CLEARS, subjectOf: 'whom', his: true, only: 'passive' },
    // « l’enquête a débouché sur un non-lieu », « s’est soldée par une relaxe »
    { verbs: 'déboucher aboutir', subject: 'for', subjectIs: AFFAIRE, ppIs: { 'sur à': CLEARING } },
    {
      verbs: 'solder conclure achever terminer clore',
      subject: 'for',
      subjectIs: AFFAIRE,
      ppIs: { par: CLEARING },
      only: 'reflexive',
    },
    { verbs: 'clôturer clore', object: 'for', objectIs: AFFAIRE, ppIs: { par: CLEARING }, only: 'passive' },
    // « a prononcé un non-lieu en faveur de Ruiz »
    {
      verbs: 'prononcer rendre ordonner',
      subject: 'who',
      particle: /^(?:non-lieu|relaxe|acquittement|ordonnance|jugement|arrêt)$/,
      ppIs: { en: /^faveur\b/i },
      objectOf: 'whom',
    },
    // « l’affaire a été classée sans suite »
    {
      verbs: 'classer',
      subject: 'who',
      object: 'for',
      ppIs: { sans: /\bsuite\b/ },
      objectPp: { contre: 'whom' },
    },
    // « a classé le dossier faute de preuves », « close sans poursuites »
    {
      verbs: 'classer clôturer refermer',
      subject: 'who',
      object: 'for',
      objectIs: AFFAIRE,
      particle: /^faute$/,
      objectPp: { contre: 'whom' },
    },
    {
      verbs: 'classer clôturer refermer',
      subject: 'who',
      object: 'for',
      objectIs: /(?<!\p{L})(?:affaire|dossier|enquête|procédure|plainte)s?\b.*\bfaute d/iu,
      objectPp: { contre: 'whom' },
    },
    {
      verbs: 'être',
      subject: 'for',
      subjectIs: AFFAIRE,
      objectIs: /^close?s?$/i,
      ppIs: { sans: /\b(?:poursuites?|inculpations?|mise en examen)\b/i },
    },
    {
      verbs: 'clôturer refermer',
      subject: 'who',
      object: 'for',
      objectIs: AFFAIRE,
      ppIs: { sans: /\b(?:poursuites?|inculpations?|mise en examen)\b/i },
      objectPp: { contre: 'whom' },
    },
    {
      verbs: 'abandonner lever arrêter',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:poursuites?|charges?|accusations?|procédure)\b/i,
      objectPp: { contre: 'whom' },
    },
    // « a annulé la condamnation de Ruiz »
    {
      verbs: 'annuler infirmer casser invalider',
      subject: 'who',
      object: 'for',
      objectIs: /\bcondamnation\b/i,
      objectOf: 'whom',
      his: true,
    },
    {
      verbs: 'reconnaître déclarer juger',
      subject: 'who',
      object: 'whom',
      second: null,
      objectIs: /\b(?:non[ -]coupables?|innocente?s?)\b/i,
    },
  ],
};
