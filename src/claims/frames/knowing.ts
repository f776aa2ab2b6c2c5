/** Who knew, found out, suspected, lost sight. */
import type { Frame } from '../frame.ts';

export const knew: Frame = {
  id: 'knew',
  en: [
    {
      verbs: 'know',
      subject: 'who',
      object: 'about',
      that: 'what',
      pp: { 'of about': 'about' },
      wants: ['what', 'about'],
      ifNegated: 'was-unaware',
      ifNoLonger: 'lost-track',
    },
    {
      verbs: 'be',
      subject: 'who',
      objectIs: /^(?:\w+ly )?(?:aware|conscious|informed)\b/i,
      objectOf: 'about',
      that: 'what',
      pp: { of: 'about' },
      ifNegated: 'was-unaware',
    },
    {
      verbs: 'realise realize recognise recognize',
      subject: 'who',
      that: 'what',
      wants: ['what'],
      ifNegated: 'was-unaware',
    },
    {
      verbs: 'have hold',
      subject: 'who',
      object: 'what',
      objectIs:
        /^(?!.*\b(?:trouble|difficulty|problems?|way|access|(?:criminal|police|track|clean|service|medical|prison) records?)\b).*\b(?<!\bof )(?:information|evidence|intelligence|knowledge|proof|records?|file|warning signs?|news|trace|details)(?=$|\s(?:of|on|about|against|from|in|that)\b)/i,
      objectOf: 'about',
      objectPp: { 'on about against': 'about', in: null },
      pp: { 'on about against': 'about' },
      ifNegated: 'was-unaware',
    },
    {
      verbs: 'possess',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:information|evidence|intelligence|knowledge|proof|records?|details)\b/i,
      ifNegated: 'was-unaware',
    },
    { verbs: 'be', subject: 'what', ppIs: { to: /^(?:\w+ )?$/ }, objectIs: /^known$/i, pp: { to: 'who' } },
    { verbs: 'know', subject: 'who', object: 'whom', only: 'passive', pp: { to: 'who', for: 'about' }, wants: ['who'] },
  ],
  fr: [
    {
      verbs: 'savoir',
      subject: 'who',
      object: 'about',
      that: 'what',
      wants: ['what', 'about'],
      ifNegated: 'was-unaware',
      ifNoLonger: 'lost-track',
    },
    // "le port a connu trois grèves" lived through them
    {
      verbs: 'connaître',
      subject: 'who',
      object: 'about',
      objectIs:
        /^(?!.*\b(?:coups? d|crises?|guerres?|grèves?|succès|échecs?|hausses?|baisses?|croissance|difficultés?|retards?|débuts?|périodes?|sort|destin|essor|déclin)\b)/i,
      ifNegated: 'was-unaware',
    },
    {
      verbs: 'être',
      subject: 'who',
      objectIs: /^(?:conscients?|consciente|informés?|au courant)\b/i,
      that: 'what',
      pp: { "de d' du des": 'about' },
      ifNegated: 'was-unaware',
    },
    {
      verbs: 'être',
      subject: 'who',
      ppIs: { au: /courant/ },
      objectOf: 'about',
      pp: { "de d' du des": 'about' },
      that: 'what',
      ifNegated: 'was-unaware',
    },
    { verbs: 'disposer', subject: 'who', pp: { "de d' du des": 'what' }, ifNegated: 'was-unaware' },
    {
      verbs: 'avoir détenir posséder',
      subject: 'who',
      object: 'what',
      objectIs: /\b(?:informations?|preuves?|renseignements?|connaissance|éléments?|trace)\b/i,
      objectOf: 'about',
      ifNegated: 'was-unaware',
    },
  ],
};

export const wasUnaware: Frame = {
  id: 'was-unaware',
  en: [
    {
      verbs: 'be',
      subject: 'who',
      objectIs: /^(?:\w+ly )?(?:unaware|ignorant|oblivious)\b/i,
      objectOf: 'about',
      that: 'what',
      pp: { of: 'about' },
    },
    {
      verbs: 'be',
      subjectIs: /^there$/i,
      subject: null,
      object: 'what',
      objectIs: /^no (?:\w+ )*(?:evidence|signs?|indication|information|proof|trace|record)\b/i,
      objectOf: 'about',
      that: 'what',
    },
    {
      verbs: 'see hear',
      subject: 'who',
      object: 'about',
      negative: true,
      only: 'active',
      wants: ['about'],
      particle: /^(?!x)x$/,
    },
    { verbs: 'lack', subject: 'who', object: 'what', objectIs: /\b(?:information|evidence|intelligence|proof)\b/i },
    {
      verbs: 'have',
      subject: 'who',
      object: 'what',
      objectIs: /^no (?:\w+ )*(?:news|information|idea|knowledge|evidence|record|trace|intelligence|indication)\b/i,
      objectOf: 'about',
      pp: { 'of on about': 'about' },
    },
  ],
  fr: [
    { verbs: 'ignorer', subject: 'who', object: 'about', that: 'what', wants: ['what', 'about'] },
    {
      verbs: 'trouver relever déceler',
      subject: 'who',
      object: 'what',
      objectIs: /^(?:aucune?|nulle?) (?:\w+ )*(?:preuve|trace|indice|signe|élément|lien)/i,
      objectOf: 'about',
    },
    {
      verbs: 'avoir',
      subject: 'who',
      object: 'what',
      objectIs: /^(?:aucune?) (?:\w+ )*(?:nouvelle|information|preuve|trace|connaissance|élément|renseignement)/i,
      objectOf: 'about',
    },
  ],
};

export const foundOut: Frame = {
  id: 'found-out',
  en: [
    {
      verbs: 'discover uncover detect',
      subject: 'who',
      object: 'what',
      that: 'what',
      wants: ['what'],
    },
    // "found no evidence of fraud", "found nothing to suggest that": looked, and found none
    {
      verbs: 'find see uncover discover',
      subject: 'who',
      object: null,
      objectIs: /\b(?:evidence|signs?|trace|indications?|proof)\b/i,
      objectOf: 'what',
      that: 'what',
      inf: 'what',
      pp: { of: 'what' },
      wants: ['what'],
    },
    {
      verbs: 'find see uncover discover',
      subject: 'who',
      object: 'what',
      pp: { 'between with to in by': 'about' },
      objectIs:
        /\b(?:evidence|signs?|trace|indications?|proof|links?|connections?|ties|ground|fault|grounds|irregularit(?:y|ies)|breach(?:es)?)\b/i,
    },
    {
      verbs: 'become',
      subject: 'who',
      objectIs: /^aware\b/i,
      objectOf: 'what',
      pp: { of: 'what' },
      that: 'what',
      wants: ['what'],
      ifNegated: 'was-unaware',
    },
    { verbs: 'learn', subject: 'who', pp: { 'of about': 'what' }, wants: ['what'], ifNegated: 'was-unaware' },
    {
      verbs: 'hear',
      subject: 'who',
      pp: { 'of about': 'what' },
      wants: ['what'],
      ifNegated: 'was-unaware',
      only: 'active',
      bare: true,
      kind: { who: 'party' },
    },
    { verbs: 'learn find determine establish ascertain', subject: 'who', that: 'what', wants: ['what'] },
    { verbs: 'find', subject: 'who', particle: /^out$/, that: 'what', wants: ['what'] },
    {
      verbs: 'identify',
      subject: 'who',
      object: 'about',
      objectIs:
        /^(?!.*\b(?:ways?|areas?|ground|priorities|opportunit(?:y|ies)|options?|steps?|measures?|themes?|points?|needs?|lessons?|challenges?)\b)/i,
      pp: { as: 'what' },
    },
  ],
  fr: [
    { verbs: 'découvrir déceler', subject: 'who', object: 'what', that: 'what', wants: ['what'] },
    { verbs: 'constater apprendre déterminer établir', subject: 'who', that: 'what', wants: ['what'] },
    // « a appris la mort de Ruiz »
    {
      verbs: 'apprendre',
      subject: 'who',
      object: 'what',
      objectIs:
        /(?<!\p{L})(?:présence|existence|mort|décès|disparition|arrestation|libération|départ|arrivée|nouvelle|décision|projet|identité|vérité)\b/iu,
      ifNegated: 'was-unaware',
    },
    { verbs: 'identifier', subject: 'who', object: 'about', pp: { comme: 'what' } },
  ],
};

export const suspected: Frame = {
  id: 'suspected',
  en: [
    { verbs: 'suspect', subject: 'who', object: 'whom', that: 'what', pp: { of: 'of' } },
    { verbs: 'accuse', subject: 'who', object: 'whom', pp: { of: 'of' } },
  ],
  fr: [
    { verbs: 'soupçonner suspecter accuser', subject: 'who', object: 'whom', pp: { "de d'": 'of' }, inf: 'of' },
    {
      verbs: 'porter déposer',
      subject: 'who',
      object: null,
      objectIs: /^(?:une |la |sa |cette )?plainte\b/i,
      objectPp: { contre: 'whom' },
      pp: { contre: 'whom', pour: 'of' },
      wants: ['whom', 'of'],
    },
  ],
};

export const lostTrack: Frame = {
  id: 'lost-track',
  en: [
    {
      verbs: 'lose',
      subject: 'who',
      object: null,
      objectIs: /^(?:all )?(?:track|sight|trace|contact)\b/i,
      objectOf: 'whom',
      pp: { with: 'whom' },
    },
    {
      verbs: 'lose',
      subject: 'who',
      object: 'whom',
      only: 'passive',
      wants: ['who'],
      kind: { whom: 'person', who: 'party' },
    },
    {
      verbs: 'lose',
      subject: 'who',
      object: 'whom',
      objectIs: /^(?:him|her|them|it|the (?:car|van|lorry|truck|suspect|courier|m[ae]n|wom[ae]n))$/i,
      ppIs: {
        'in at among near': /\b(?:traffic|crowds?|streets?|station|market|metro|border|port|harbour|airport|dark)\b/i,
      },
      only: 'active',
    },
    {
      verbs: 'drop fall slip go disappear vanish',
      subject: 'whom',
      ppIs: { 'off from of': /\b(?:radars?|map|view|sight|screens?)\b/i },
      objectOf: 'who',
    },
    { verbs: 'disappear vanish', subject: 'whom', kind: { whom: 'person' } },
    { verbs: 'go', subject: 'whom', objectIs: /^(?:missing|underground)/i },
    { verbs: 'go', subject: 'whom', ppIs: { to: /^ground$/ } },
    {
      verbs: 'evade escape elude',
      subject: 'whom',
      object: null,
      objectIs: /\b(?:surveillance|attention|detection)\b/i,
      objectOf: 'who',
    },
  ],
  fr: [
    { verbs: 'perdre', subject: 'who', object: null, objectIs: /^(?:la |toute |sa )?trace\b/i, objectOf: 'whom' },
    { verbs: 'perdre', subject: 'who', object: 'whom', ppIs: { de: /^vue\b/ } },
    // « est sans nouvelles de Ruiz »
    { verbs: 'être rester demeurer', subject: 'who', ppIs: { sans: /^(?:aucune )?nouvelles?\b/ }, objectOf: 'whom' },
    { verbs: 'disparaître sortir', subject: 'whom', ppIs: { 'des du de': /\b(?:radars?|écrans?)\b/ } },
    { verbs: 'disparaître volatiliser', subject: 'whom', kind: { whom: 'person' } },
    {
      verbs: 'échapper',
      subject: 'whom',
      ppIs: { 'à au aux': /\b(?:surveillance|radars?|vigilance|contrôle)\b/ },
      kind: { whom: 'person' },
    },
  ],
};

export const resurfaced: Frame = {
  id: 'resurfaced',
  en: [
    { verbs: 'resurface reappear re-emerge reemerge', subject: 'whom' },
    { verbs: 'turn', subject: 'whom', particle: /^up$/, kind: { whom: 'person' } },
  ],
  fr: [
    { verbs: 'réapparaître resurgir ressurgir', subject: 'whom' },
    // « n'a plus donné signe de vie »
    {
      verbs: 'donner',
      subject: 'whom',
      object: null,
      objectIs: /^(?:signe|nouvelles)\b/i,
      kind: { whom: 'person' },
      ifNegated: 'lost-track',
    },
    { verbs: 'refaire faire', subject: 'whom', object: null, objectIs: /^(?:sa )?(?:surface|réapparition)$/i },
  ],
};
