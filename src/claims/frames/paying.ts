/** Who paid, handed over, acquired. */
import type { Frame } from '../frame.ts';

const MONEY =
  /[€$£]|\b(?:USD|EUR|GBP|CHF)\b|^[\d.,\s]+$|\b(?:money|funds|euros?|dollars?|pounds?|francs?|roubles?|rubles?|dinars?|dirhams?|rand|kron(?:a|er|or)|lira|shillings?|rupees?|yen|yuan|pesos?|zloty|crowns?|sums?|cash|payments?)\b/i;

const SUM =
  /^(?:(?:some|about|around|nearly|over|at least|up to|more than|another) )?[€$£]?\d[\d.,\s]*(?:(?:thousand|million|billion|euros?|dollars?|pounds?|francs?|rand|roubles?|rubles?|dinars?|dirhams?|kron(?:a|er|or)|lira|shillings?|rupees?|yen|yuan|pesos?|zloty|crowns?)\b|$)/i;

const SOMME =
  /^(?:(?:la|une) (?:petite |coquette )?somme (?:de |d['’])|les )?(?:(?:environ|près de|plus de|quelque|au moins) )?\d[\d.,\s]*(?:(?:mille|millions?|milliards?) )?(?:d['’]|de )?(?:euros?|dollars?|francs?|livres?|dinars?|dirhams?|€)/iu;
const PAIEMENT =
  /^(?:\p{L}+['’ ])?(?:paiements?|versements?|rançon|commissions?|pots?-de-vin|indemnités?|rémunération|salaires?|primes?|loyers?)\b/iu;
const MONNAIE =
  /^[\d\s.,]+$|[€$£]|\b(?:argent|fonds|euros?|dollars?|francs|livres|dirhams?|dinars?|roubles?|sommes?|espèces|versements?)\b/i;
const ARGENT = /^(?:l['’])?(?:argent|fonds|espèces|liquide)\b/iu;

const VIREMENT = /(?<!\p{L})(?:virements?|versements?|paiements?|transferts? de fonds)\b/iu;
const DETTE = /(?<!\p{L})(?:factures?|loyers?|dettes?|honoraires|amendes?|rançon|sommes?|cautions?|frais)\b/iu;

export const paid: Frame = {
  id: 'paid',
  en: [
    // "paid the money", "paid 400 euros to the yard"
    {
      verbs: 'pay repay refund',
      subject: 'who',
      object: 'amount',
      objectIs:
        /^(?:(?:the|this|that|his|her|their|its|any|no|some|more|such|an?) )?(?:full |whole )?(?:money|sums?|amount|cash|bribes?|ransom|deposit|balance|arrears|nothing)$/i,
      pp: { to: 'to', for: 'for' },
    },
    {
      verbs: 'pay repay refund',
      subject: 'who',
      object: 'amount',
      objectIs: SUM,
      pp: { to: 'to', for: 'for' },
    },
    // "pay costs of £48,000"
    {
      verbs: 'pay repay',
      subject: 'who',
      object: 'amount',
      objectIs:
        /^(?:\w+ )?(?:costs|damages|compensation|fines?|ransom|bribes?|commissions?|fees?|wages|salaries)\b.*\d/i,
      pp: { to: 'to', for: 'for' },
    },
    {
      verbs: 'pay repay refund bribe reimburse',
      subject: 'who',
      object: 'to',
      objectIs:
        /^(?!.*\b(?:attention|heed|tribute|homage|price|visits?|respects|service|bills?|rent|taxe?s?|way|dividends?|dues|lip service|cost|costs)$)/i,
      second: 'amount',
      pp: { to: 'to', for: 'for', 'to-the-tune': 'amount' },
    },
    {
      verbs: 'transfer wire send remit lend donate',
      subject: 'who',
      object: 'amount',
      objectIs: MONEY,
      pp: { 'to into': 'to', for: 'for', from: 'who' },
    },
    {
      verbs: 'receive',
      subject: 'to',
      object: 'amount',
      objectIs: MONEY,
      pp: { from: 'who', for: 'for' },
    },
    { verbs: 'finance fund', subject: 'who', object: 'for' },
  ],
  fr: [
    // « a payé 400 euros au chantier »
    {
      verbs: 'payer',
      subject: 'who',
      object: 'amount',
      objectIs: SOMME,
      pp: { 'à au aux': 'to', pour: 'for' },
    },
    // « a versé de l'argent à Ruiz »
    {
      verbs: 'verser virer transférer envoyer remettre donner',
      subject: 'who',
      ppIs: { "de d' du des": ARGENT },
      pp: { "de d' du des": 'amount', 'à au aux': 'to', pour: 'for' },
      only: 'active',
    },
    {
      verbs: 'payer rémunérer',
      subject: 'who',
      object: 'to',
      pp: { 'à au aux': 'to', pour: 'for' },
      kind: { to: 'party' },
    },
    // "a payé la rénovation du chalet"
    {
      verbs: 'payer',
      subject: 'who',
      object: 'for',
      objectIs: /^(?!.*(?:\d|\b(?:prix|factures?|loyers?|impôts?|tarifs?)\b))/i,
      wants: ['who'],
    },
    {
      verbs: 'verser virer transférer envoyer prêter',
      subject: 'who',
      object: 'amount',
      objectIs: MONNAIE,
      pp: { 'à au aux': 'to', pour: 'for' },
    },
    // « n'a reçu aucun paiement de la société »
    {
      verbs: 'recevoir toucher percevoir accepter',
      subject: 'to',
      object: 'amount',
      objectIs: PAIEMENT,
      objectOf: 'who',
      pp: { "de du d'": 'who' },
      kind: { who: 'party' },
    },
    {
      verbs: 'verser virer payer',
      subject: 'who',
      object: 'amount',
      objectIs: PAIEMENT,
      pp: { 'à au aux': 'to', pour: 'for' },
      wants: ['who', 'to'],
    },
    {
      verbs: 'recevoir toucher percevoir',
      subject: 'to',
      object: 'amount',
      objectIs: MONNAIE,
      pp: { "de du d'": 'who' },
    },
    { verbs: 'financer', subject: 'who', object: 'for' },
    // « deux virements ont été effectués par la société au profit de Ruiz »
    {
      verbs: 'effectuer opérer réaliser ordonner encaisser émettre',
      subject: 'who',
      object: 'amount',
      objectIs: VIREMENT,
      pp: { 'à au aux vers': 'to' },
    },
    // « a réglé la facture »
    { verbs: 'régler acquitter honorer', subject: 'who', object: 'for', objectIs: DETTE, pp: { 'à au aux': 'to' } },
  ],
};

export const handed: Frame = {
  id: 'handed',
  en: [
    {
      verbs: 'hand give deliver supply',
      subject: 'who',
      object: 'what',
      pp: { to: 'to' },
      wants: ['to'],
      kind: { to: 'person' },
    },
    // "was handed an envelope by a man"
    {
      verbs: 'hand give',
      subject: 'who',
      object: 'to',
      second: 'what',
      objectIs:
        /^(?!.*\b(?:training|permission|time|chance|leave|access|credit|help|support|advice|notice|priority|treatment|opportunity|reason|explanation|choice|assurances?|guarantees?|sentence|term|role|job|post|task|warning|orders?|instructions?|authority|power|responsibility|right|name)s?$)/i,
      only: 'passive',
      finite: true,
      wants: ['what'],
      kind: { to: 'party' },
    },
    { verbs: 'smuggle transport ship', subject: 'who', object: 'what', pp: { into: 'to', to: 'to', from: 'from' } },
  ],
  fr: [
    {
      verbs: 'remettre livrer fournir',
      subject: 'who',
      object: 'what',
      pp: { 'à au aux': 'to' },
      wants: ['to'],
      kind: { to: 'person' },
    },
    { verbs: 'transporter acheminer', subject: 'who', object: 'what', pp: { 'à au vers en': 'to' } },
  ],
};

export const acquired: Frame = {
  id: 'acquired',
  en: [
    {
      verbs: 'buy purchase acquire rent hire steal',
      subject: 'who',
      object: 'what',
      pp: { from: 'from', for: 'amount' },
    },
  ],
  fr: [
    {
      verbs: 'acheter acquérir louer voler',
      subject: 'who',
      object: 'what',
      pp: { 'à auprès': 'from', pour: 'amount' },
    },
  ],
};
