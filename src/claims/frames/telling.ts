/** Who told, asked and answered whom. */
import type { Frame } from '../frame.ts';

export const told: Frame = {
  id: 'told',
  en: [
    // "the plan was briefed to the prefect"
    {
      verbs: 'brief present',
      subject: 'who',
      object: 'about',
      pp: { to: 'to' },
      wants: ['to'],
      kind: { to: 'party' },
    },
    { verbs: 'disclose', subject: 'who', object: 'what', that: 'what', pp: { to: 'to' }, wants: ['what'] },
    {
      verbs: 'tell inform notify warn alert brief advise tip',
      subject: 'who',
      object: 'to',
      that: 'what',
      second: 'what',
      pp: { 'of about on': 'about', in: null },
      wants: ['to', 'what', 'about'],
    },
    {
      // "reported to the director": whom somebody answers to, unless it is said what was reported
      verbs: 'report',
      subject: 'who',
      object: 'what',
      that: 'what',
      pp: { to: 'to', 'on about': 'about' },
      wants: ['what', 'about'],
      only: 'active',
    },
    {
      verbs: 'pass hand send transmit forward convey communicate relay',
      subject: 'who',
      object: 'what',
      objectIs:
        /\b(?:information|intelligence|details?|lists?|reports?|messages?|warnings?|tip|names?|files?|notes?|memos?|memorandum|data|alerts?|word|letters?|dossier|evidence|cables?|signals?|documents?|photographs?|orders?|instructions?|drafts?|cop(?:y|ies)|minutes|complaints?|concerns?|submissions?|recommendations?|findings|any of (?:it|them)|none of (?:it|them))(?=$|\s(?:of|on|about|concerning|from|to|that|with)\b)/i,
      objectPp: { 'about on concerning of': 'about' },
      pp: { 'to with': 'to', 'about on concerning': 'about' },
    },
    // "raised her concerns with the director"
    {
      verbs: 'raise take flag',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:concerns?|issues?|matters?|complaints?|questions?|objections?|doubts?|case)\b/i,
      pp: { 'with to': 'to' },
      wants: ['to'],
      kind: { to: 'party' },
    },
    // "passed on the warning to the police"
    {
      verbs: 'pass send hand forward',
      subject: 'who',
      ppIs: {
        on: /\b(?:information|intelligence|details?|lists?|reports?|messages?|warnings?|tips?|names?|files?|notes?|memos?|data|alerts?|word|letters?|evidence)\b/i,
      },
      pp: { on: 'what', to: 'to' },
      only: 'active',
    },
    // "did not pass it on to the police"
    {
      verbs: 'pass send hand forward',
      subject: 'who',
      object: 'what',
      objectIs: /^(?:it|them|this|these)$/i,
      particle: /^on$/,
      pp: { to: 'to' },
    },
    {
      verbs: 'share exchange',
      subject: 'who',
      object: 'what',
      pp: { with: 'to' },
      objectIs:
        /\b(?:information|intelligence|details|data|names?|list|findings|evidence|documents?|files?|memos?|notes?|reports?|letters?|warnings?|messages?)\b/i,
    },
    {
      verbs: 'give provide supply',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:information|intelligence|details|warnings?|alerts?|tip-off|notice|names|briefing)\b/i,
      objectPp: { 'about on': 'about' },
      pp: { to: 'to' },
    },
    {
      verbs: 'receive get obtain',
      subject: 'to',
      without: 'to',
      object: 'what',
      objectIs:
        /\b(?:information|intelligence|warnings?|reports?|tip|tip-off|alerts?|notices?|word|details|messages?|lists?|letters?|memos?|notes?|cables?|e-?mails?|files?|documents?)\b/i,
      objectOf: 'about',
      objectPp: { 'about on concerning': 'about', from: 'who' },
      pp: { from: 'who', 'about on concerning': 'about' },
    },
    {
      verbs: 'issue',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:warning|alert|notice|advisory)\b/i,
      objectPp: { 'about on': 'about', to: 'to' },
      pp: { to: 'to', 'about on': 'about' },
    },
    {
      verbs: 'hear learn',
      bare: true,
      subject: 'to',
      pp: { from: 'who', 'of about': 'about' },
      that: 'what',
      wants: ['who'],
      kind: { who: 'party' },
    },
  ],
  fr: [
    {
      verbs: 'faire-savoir',
      subject: 'who',
      that: 'what',
      pp: { 'à au aux': 'to' },
      wants: ['what'],
    },
    {
      verbs: 'informer avertir prévenir alerter aviser',
      subject: 'who',
      object: 'to',
      that: 'what',
      pp: { "de d' du des sur": 'about' },
      wants: ['to', 'what', 'about'],
    },
    // « je vous confirme que »
    {
      verbs: 'confirmer',
      subject: 'who',
      subjectIs: /^(?:je|j['’]|nous|on)$/i,
      that: 'what',
      pp: { 'à au aux': 'to' },
      wants: ['what'],
      finite: true,
      only: 'active',
    },
    {
      verbs: 'transmettre communiquer adresser remettre envoyer fournir livrer',
      subject: 'who',
      object: 'what',
      objectIs:
        /\b(?:informations?|renseignements?|liste|rapport|note|message|alerte|avertissement|noms?|signalement|données|courriers?|lettres?|dossiers?|éléments|fiches?|télégrammes?|documents?|pièces?|copies?|preuves?|procès-verba(?:l|ux)|photos?)\b/i,
      objectPp: { 'sur concernant': 'about' },
      pp: { 'à au aux': 'to', 'sur concernant': 'about' },
    },
    {
      verbs: 'donner',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:alerte|avertissements?|renseignements?|informations?|signalement|préavis)\b/i,
      objectPp: { 'sur concernant': 'about' },
      pp: { 'à au aux': 'to', 'sur concernant': 'about' },
    },
    {
      verbs: 'signaler',
      subject: 'who',
      object: 'what',
      that: 'what',
      pp: { 'à au aux': 'to' },
      kind: { to: 'party' },
    },
    // « n'en a rien dit au maire », « ne l'a pas dit au juge »; what is said is read as said
    {
      verbs: 'dire',
      subject: 'who',
      that: 'what',
      pp: { 'à au aux': 'to' },
      wants: ['to'],
      wantsIfDone: ['about'],
      kind: { to: 'party' },
    },
    // « n'a rien reçu du ministère »
    {
      verbs: 'recevoir',
      subject: 'to',
      pp: { "de d' du des": 'who' },
      bare: true,
      finite: true,
      only: 'active',
      wantsIfDone: ['about'],
      kind: { who: 'party' },
    },
    // « a signalé son passage à Brno »: Brno is told nothing
    { verbs: 'signaler', subject: 'who', object: 'what', that: 'what' },
    {
      verbs: 'recevoir obtenir',
      subject: 'to',
      object: 'what',
      objectIs:
        /\b(?:informations?|renseignements?|alertes?|avertissements?|rapports?|notes?|signalements?|messages?|listes?|courriers?|lettres?|documents?|dossiers?|fiches?)\b/i,
      objectPp: { "de du d' des": 'who', 'sur concernant': 'about' },
      pp: { 'sur concernant': 'about', "de du d' des": 'who' },
    },
    { verbs: 'apprendre', subject: 'to', that: 'what', pp: { 'par auprès': 'who' }, wants: ['who'] },
    {
      verbs: 'partager',
      subject: 'who',
      object: 'what',
      pp: { avec: 'to' },
      objectIs: /\b(?:informations?|renseignements?|données|noms?|liste|éléments|preuves?|documents?|dossier)\b/i,
    },
  ],
};

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
      verbs: 'demander réclamer solliciter',
      subject: 'who',
      object: 'what',
      that: 'what',
      inf: 'what',
      pp: { 'à au aux auprès': 'to', 'sur concernant': 'about' },
    },
    { verbs: 'vouloir-savoir', subject: 'who', that: 'what', wants: ['what'] },
    // « a requis trois ans de prison contre Ruiz »
    { verbs: 'requérir', subject: 'who', object: 'what', pp: { contre: 'about' }, wants: ['what'] },
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
      objectIs: /\bréponses?\b/i,
      pp: { "de du d' des": 'who', 'à au': 'about' },
    },
    { verbs: 'donner', subject: 'who', object: null, objectIs: /\b(?:réponse|suite)\b/i, pp: { 'à au aux': 'to' } },
  ],
};
