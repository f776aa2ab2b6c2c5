/** Who was acquitted or cleared, and which cases were dropped. */
import type { Frame } from '../frame.ts';

const CLEARING = /\b(?:non-lieu|relaxe|acquittement)\b/i;
export const cleared: Frame = {
  id: 'cleared',
  en: [
    {
      verbs: 'clear acquit exonerate',
      subject: 'who',
      object: 'whom',
      pp: { 'of on': 'for' },
      kind: { whom: 'person' },
    },
    {
      verbs: 'drop dismiss',
      subject: 'who',
      object: 'for',
      objectIs: /\b(?:charges?|case|proceedings|prosecution)\b/i,
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
      subjectIs: /\b(?:case|trial|proceedings|prosecution)\b/i,
      subjectPp: { against: 'whom' },
    },
    // "quashed the conviction of Ruiz"
    {
      verbs: 'quash overturn annul vacate void',
      subject: 'who',
      object: null,
      objectIs: /\bconvictions?\b/i,
      objectOf: 'whom',
      objectPp: { for: 'for' },
      pp: { for: 'for' },
    },
    {
      verbs: 'set',
      subject: 'who',
      object: null,
      particle: /^aside$/,
      objectIs: /\bconvictions?\b/i,
      objectOf: 'whom',
    },
    {
      verbs: 'find',
      subject: 'who',
      object: 'whom',
      second: null,
      objectIs: /\bnot guilty\b/i,
      objectOf: 'for',
      pp: { of: 'for' },
    },
    { verbs: 'be', subject: 'whom', objectIs: /^(?:innocent|not guilty)\b/i, wants: ['whom'] },
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
    },
    // « l’affaire a été classée sans suite »
    {
      verbs: 'classer',
      subject: 'who',
      object: 'for',
      ppIs: { sans: /\bsuite\b/ },
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
