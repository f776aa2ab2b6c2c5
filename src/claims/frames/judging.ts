/** What was judged, decided, published, alerted. */
import type { Frame } from '../frame.ts';

export const assessed: Frame = {
  id: 'assessed',
  en: [
    {
      verbs: 'fear expect predict forecast foresee anticipate',
      subject: 'who',
      that: 'what',
      inf: 'what',
      wants: ['what'],
      only: 'active',
    },
    {
      verbs: 'fear expect predict forecast foresee anticipate',
      subject: 'who',
      object: 'what',
      // "are missing and feared dead": they fear nothing
      objectIs: /^(?!(?:dead|drowned|lost|missing|killed)\b)/i,
      only: 'active',
    },
    { verbs: 'believe think consider assess estimate judge', subject: 'who', that: 'what', wants: ['what'] },
    { verbs: 'conclude', subject: 'who', that: 'what', wants: ['what'] },
  ],
  fr: [
    {
      verbs: 'craindre redouter prévoir',
      subject: 'who',
      that: 'what',
      object: 'what',
      wants: ['what'],
      only: 'active',
    },
    { verbs: 'croire penser estimer juger considérer évaluer douter', subject: 'who', that: 'what', wants: ['what'] },
    { verbs: 'conclure', subject: 'who', that: 'what', wants: ['what'] },
  ],
};

const ALERT = /\b(?:alert|alarm|warning level|threat level|state of emergency)\b/i;
const ALERTE = /\b(?:alerte|alarme|état d'urgence|état d’urgence|niveau d'alerte|vigilance)\b/i;

export const raisedAlert: Frame = {
  id: 'raised-alert',
  en: [
    {
      verbs: 'raise lower declare activate lift issue',
      subject: 'who',
      object: 'what',
      objectIs: ALERT,
      pp: { to: 'as' },
    },
    { verbs: 'be', subject: 'where', ppIs: { on: ALERT }, pp: { on: 'what' } },
    // "no such warning was given", by or to nobody who is named
    {
      verbs: 'give issue raise sound send',
      object: 'what',
      objectIs: /\b(?:warnings?|alerts?|alarms?)$/i,
      only: 'passive',
      without: 'to by',
    },
  ],
  fr: [
    {
      verbs: 'relever lever déclencher décréter activer abaisser lancer',
      subject: 'who',
      object: 'what',
      objectIs: ALERTE,
    },
    {
      verbs: 'donner lancer émettre diffuser',
      object: 'what',
      objectIs: /\b(?:avertissements?|alertes?|mises? en garde)$/i,
      only: 'passive',
      without: 'à au aux par',
    },
    { verbs: 'être placer', subject: 'where', object: 'where', ppIs: { 'en sous': ALERTE }, pp: { 'en sous': 'what' } },
  ],
};

export const decided: Frame = {
  id: 'decided',
  en: [
    { verbs: 'decide', subject: 'who', inf: 'what', that: 'what', wants: ['what'] },
    // "agreed that the yard was unsafe" is an opinion
    { verbs: 'agree', subject: 'who', inf: 'what', wants: ['what'] },
    { verbs: 'refuse decline', subject: 'who', inf: 'what', wants: ['what'], negative: true },
    // "ordered the firm to pay": what it has to do
    { verbs: 'order authorise authorize', subject: 'who', object: null, inf: 'what', that: 'what', wants: ['what'] },
    { verbs: 'order authorise authorize approve ban', subject: 'who', object: 'what', inf: 'what', wants: ['what'] },
    { verbs: 'allow', subject: 'who', object: 'whom', inf: 'what', wants: ['what'], kind: { who: 'party' } },
  ],
  fr: [
    { verbs: 'décider accepter', subject: 'who', inf: 'what', that: 'what', wants: ['what'] },
    {
      verbs: 'confirmer infirmer casser annuler réformer suspendre',
      subject: 'who',
      object: 'what',
      objectIs:
        /\b(?:jugement|arrêts?|arrêtés?|décrets?|permis|condamnation|ordonnance|décision|peine|verdict|relaxe|non-lieu)\b/i,
    },
    // « ce qu’il a refusé de faire » does not say what
    {
      verbs: 'refuser interdire',
      subject: 'who',
      inf: 'what',
      infIs: /^(?!(?:le )?faire$)/i,
      wants: ['what'],
      negative: true,
    },
    // « a interdit la manifestation », « a rejeté la demande »
    { verbs: 'interdire', subject: 'who', object: 'what', wants: ['what'], negative: true },
    {
      verbs: 'rejeter refuser',
      subject: 'who',
      object: 'what',
      objectIs:
        /(?<!\p{L})(?:demandes?|requêtes?|recours|pourvois?|appel|réclamation|extradition|libération|autorisation|permis|visa|asile|proposition|offre)(?!\p{L})/iu,
      negative: true,
    },
    {
      verbs: 'ordonner autoriser approuver valider entériner adopter',
      subject: 'who',
      object: 'what',
      inf: 'what',
      wants: ['what'],
    },
  ],
};

export const published: Frame = {
  id: 'published',
  en: [
    { verbs: 'publish broadcast print air', subject: 'who', object: 'what' },
    {
      verbs: 'reveal announce',
      subject: 'who',
      subjectIs:
        /^(?!it$)(?!.*\b(?:anal[yi]s[ei]s|inspections?|examinations?|descriptions?|efforts?|schemes?|tests?|search|x-rays?)$)/i,
      object: 'what',
      that: 'what',
      pp: { to: 'to' },
      wants: ['what'],
    },
  ],
  fr: [
    { verbs: 'publier diffuser', subject: 'who', object: 'what' },
    { verbs: 'révéler divulguer annoncer dévoiler', subject: 'who', object: 'what', that: 'what', wants: ['what'] },
  ],
};
