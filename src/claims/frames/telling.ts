/** Who told whom what. */
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
      inf: 'what',
      second: 'what',
      pp: { 'of about on': 'about', in: null },
      wants: ['to', 'what', 'about'],
    },
    { verbs: 'instruct direct', subject: 'who', object: 'to', inf: 'what', wants: ['what'], kind: { to: 'party' } },
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
    // « n’a pas été porté à la connaissance du tribunal »
    {
      verbs: 'porter',
      subject: 'who',
      object: 'what',
      ppIs: { à: /^(?:la |sa |leur )?connaissance\b/i },
      objectOf: 'to',
      his: true,
    },
    // « j’accuse réception de votre courrier »
    {
      verbs: 'accuser',
      subject: 'to',
      object: null,
      objectIs: /^réception\b/i,
      objectOf: 'what',
      pp: { "de d' du des": 'what' },
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
      verbs: 'transmettre communiquer adresser remettre envoyer renvoyer fournir livrer',
      subject: 'who',
      object: 'what',
      objectIs:
        /\b(?:informations?|renseignements?|liste|rapport|note|message|alerte|avertissement|noms?|signalement|données|mails?|courriels?|courriers?|lettres?|dossiers?|éléments|fiches?|télégrammes?|documents?|pièces?|copies?|preuves?|procès-verba(?:l|ux)|photos?)\b/i,
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
        /\b(?:informations?|renseignements?|alertes?|avertissements?|rapports?|notes?|signalements?|messages?|listes?|courriers?|lettres?|documents?|dossiers?|fiches?|arrêtés?|convocations?|notifications?|pièces?|mails?|courriels?|originaux|copies?)\b/i,
      objectPp: { "de du d' des": 'who', 'sur concernant': 'about' },
      pp: { 'sur concernant': 'about', "de du d' des": 'who' },
    },
    {
      verbs: 'apprendre',
      subject: 'to',
      that: 'what',
      pp: { 'par auprès': 'who' },
      wants: ['who'],
      kind: { who: 'party' },
    },
    {
      verbs: 'partager',
      subject: 'who',
      object: 'what',
      pp: { avec: 'to' },
      objectIs: /\b(?:informations?|renseignements?|données|noms?|liste|éléments|preuves?|documents?|dossier)\b/i,
    },
  ],
};
