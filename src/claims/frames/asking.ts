/** Who asked whom for what, and who answered. */
import type { Frame } from '../frame.ts';

const REQUEST = /\b(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|applications?)\b/i;

export const asked: Frame = {
  id: 'asked',
  en: [
    {
      verbs: 'ask',
      subject: 'who',
      object: null,
      objectIs: /\bquestions?$/i,
      pp: { of: 'to', 'about on': 'about' },
    },
    { verbs: 'ask', subject: 'who', object: 'to', inf: 'what', that: 'what', pp: { for: 'what', 'about on': 'about' } },
    { verbs: 'call appeal', subject: 'who', bare: true, pp: { 'on upon to': 'to' }, inf: 'what', wants: ['what'] },
    { verbs: 'urge beg implore press', subject: 'who', object: 'to', inf: 'what', wants: ['what'] },
    {
      verbs: 'request demand seek',
      subject: 'who',
      object: 'what',
      that: 'what',
      pp: { from: 'to', 'about on': 'about' },
      objectIs:
        /\b(?:information|help|assistance|documents?|files?|records?|list|details|advice|copies|copy|access|clarification|permission|meeting|explanation|answer|report|extradition|names?|response|reply|checks?|footage|data|approval|authorisation|comment|statement)\b/i,
    },
    {
      verbs: 'make send submit file lodge issue address put',
      subject: 'who',
      object: null,
      objectIs: /\b(?:requests?|demand|enquiry|inquiry|appeal|application|query|questions?)\b/i,
      objectOf: 'what',
      objectPp: { 'to with': 'to', for: 'what', 'about on concerning': 'about' },
      pp: { 'to with': 'to', for: 'what', 'about on concerning': 'about' },
    },
    // "am writing to inform you" asks for nothing
    {
      verbs: 'write',
      subject: 'who',
      pp: { to: 'to' },
      inf: 'what',
      infIs:
        /^to (?:\p{L}+ly )?(?:ask|request|seek|demand|urge|enquire|inquire|beg|obtain|get|find out|learn|know)\b/iu,
      wants: ['what'],
    },
    // "has received no request from the embassy"
    {
      verbs: 'receive get',
      subject: 'to',
      object: null,
      objectIs: REQUEST,
      objectPp: { from: 'who', for: 'what', 'about on concerning': 'about' },
      pp: { from: 'who', for: 'what', 'about on concerning': 'about' },
      wants: ['who'],
    },
    { verbs: 'question', subject: 'who', object: 'to', pp: { 'on about over': 'about' }, only: 'passive' },
    {
      verbs: 'call',
      subject: 'who',
      bare: true,
      pp: { in: 'to' },
      wants: ['to'],
      kind: { to: 'organisation' },
    },
    { verbs: 'vouloir-savoir', subject: 'who', that: 'what', wants: ['what'] },
    { verbs: 'apply', subject: 'who', pp: { to: 'to', for: 'what' }, wants: ['for', 'what'] },
  ],
  fr: [
    {
      verbs: 'demander réclamer solliciter exiger',
      subject: 'who',
      object: 'what',
      that: 'what',
      inf: 'what',
      pp: { 'à au aux auprès': 'to', 'sur concernant': 'about' },
    },
    { verbs: 'vouloir-savoir', subject: 'who', that: 'what', wants: ['what'] },
    // « a requis trois ans de prison contre Ruiz »
    { verbs: 'requérir', subject: 'who', object: 'what', pp: { contre: 'about' }, wants: ['what'] },
    // « a mis en demeure la société de payer »
    { verbs: 'mettre', subject: 'who', object: 'to', ppIs: { en: /^demeure\b/i }, inf: 'what', kind: { to: 'party' } },
    // « appelle le préfet à libérer Ruiz »
    { verbs: 'appeler exhorter adjurer presser prier', subject: 'who', object: 'to', inf: 'what', wants: ['what'] },
    {
      verbs: 'appeler',
      subject: 'who',
      bare: true,
      ppIs: {
        'à au': /(?<!\p{L})(?:libération|démission|enquête|ouverture|arrêt|fin|retrait|extradition|suspension)\b/iu,
      },
      pp: { 'à au': 'what' },
    },
    { verbs: 'interroger questionner relancer', subject: 'who', object: 'to', pp: { 'sur à au': 'about' } },
    { verbs: 'saisir', subject: 'who', object: 'to', pp: { "d' de du": 'what' }, kind: { to: 'organisation' } },
    {
      verbs: 'recevoir',
      subject: 'to',
      object: null,
      objectIs: /\b(?:demandes?|requêtes?|sollicitations?)\b/i,
      objectPp: { "de du d' des": 'who' },
      pp: { "de du d' des": 'who', 'sur concernant': 'about' },
      objectOf: 'who',
      wants: ['who'],
    },
    {
      verbs: 'adresser envoyer formuler déposer faire présenter',
      subject: 'who',
      object: null,
      objectIs: /\b(?:demandes?|requête|question|questions|sollicitation|réclamation)\b/i,
      objectOf: 'what',
      pp: { 'à au aux auprès': 'to', 'sur concernant': 'about', "d' de": 'what' },
    },
  ],
  nounsEn: [
    {
      nouns: /^(?:request|enquiry|application)s?$/i,
      pp: { to: 'to', for: 'what', about: 'about', from: 'who', by: 'who' },
      wants: ['to', 'who'],
    },
  ],
};

export const answered: Frame = {
  id: 'answered',
  en: [
    { verbs: 'answer', subject: 'who', object: 'to', that: 'what', pp: { to: 'to', 'on about': 'about' } },
    {
      verbs: 'reply respond',
      subject: 'who',
      that: 'what',
      pp: { to: 'to', with: 'what' },
      wantsIfDone: ['to', 'what'],
      kind: { to: 'party' },
    },
    {
      verbs: 'reply respond',
      subject: 'who',
      ppIs: {
        to: /\b(?:requests?|letters?|questions?|calls?|quer(?:y|ies)|appeals?|e-?mails?|messages?|notices?|demands?|summons|invitations?|complaints?|allegations?|charges?|claims?|criticisms?|reports?|inquir(?:y|ies)|enquir(?:y|ies)|subpoenas?|warnings?|it|them|this|that)\b/i,
      },
      that: 'what',
      pp: { to: 'to', with: 'what' },
    },
    { verbs: 'reply respond', subject: 'who', that: 'what', wants: ['what'] },
    {
      verbs: 'have receive get',
      subject: 'to',
      object: null,
      objectIs: /\b(?:answer|reply|response)\b/i,
      objectPp: { from: 'who', to: 'about' },
      pp: { from: 'who', to: 'about' },
    },
    { verbs: 'confirm', subject: 'who', object: 'what', that: 'what', pp: { to: 'to' }, finite: true, only: 'active' },
    {
      verbs: 'give provide offer',
      subject: 'who',
      object: null,
      objectIs: /\b(?:answer|reply|response)\b/i,
      pp: { to: 'to' },
    },
  ],
  fr: [
    { verbs: 'répondre', subject: 'who', that: 'what', object: 'what', pp: { 'à au aux': 'to' } },
    {
      verbs: 'confirmer',
      subject: 'who',
      // a court that confirms a judgment answers nobody
      subjectIs: /^(?!.*\b(?:cour|tribunal|chambre|juges?)\b)/i,
      object: 'what',
      that: 'what',
      inf: 'what',
      pp: { 'à au aux': 'to' },
      wants: ['what', 'to'],
      finite: true,
      only: 'active',
    },
    {
      verbs: 'recevoir obtenir avoir',
      subject: 'to',
      object: null,
      objectIs: /\b(?:réponses?|retours?)\b/i,
      objectOf: 'who',
      pp: { "de du d' des": 'who', 'à au': 'about' },
    },
    { verbs: 'donner', subject: 'who', object: null, objectIs: /\b(?:réponse|suite)\b/i, pp: { 'à au aux': 'to' } },
  ],
};
