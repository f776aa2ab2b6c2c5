/** States as holders: their names, the adjectives of their bodies, and the capitals that stand for their governments, in English and French. */

/** ISO 3166 code; names; adjectives as they stand before or after a body; capitals. */
type State = readonly [code: string, names: string, adjectives: string, capitals: string];

/** Of bodies only: what people are is never looked at. */
const STATES: readonly State[] = [
  ['AF', 'afghanistan', 'afghan afghane afghans afghanes', 'kabul kaboul'],
  ['AL', 'albania|albanie', 'albanian albanais albanaise albanaises', 'tirana'],
  ['DZ', 'algeria|algérie', 'algerian algérien algérienne algériens algériennes', 'algiers alger'],
  ['AR', 'argentina|argentine', 'argentine argentinian argentin argentins argentines', 'buenos-aires'],
  ['AU', 'australia|australie', 'australian australien australienne australiens australiennes', 'canberra'],
  ['AT', 'austria|autriche', 'austrian autrichien autrichienne autrichiens autrichiennes', 'vienna vienne'],
  ['BE', 'belgium|belgique', 'belgian belge belges', 'brussels bruxelles'],
  ['BA', 'bosnia|bosnie', 'bosnian bosnien bosniens bosnienne bosniennes', 'sarajevo'],
  ['BR', 'brazil|brésil', 'brazilian brésilien brésilienne brésiliens brésiliennes', 'brasilia'],
  ['BG', 'bulgaria|bulgarie', 'bulgarian bulgare bulgares', 'sofia'],
  ['BF', 'burkina faso', 'burkinabe burkinabè', 'ouagadougou'],
  ['CM', 'cameroon|cameroun', 'cameroonian camerounais camerounaise camerounaises', 'yaoundé'],
  ['CA', 'canada', 'canadian canadien canadienne canadiens canadiennes', 'ottawa'],
  ['CN', 'china|chine', 'chinese chinois chinoise chinoises', 'beijing pékin'],
  ['CO', 'colombia|colombie', 'colombian colombien colombienne colombiens', 'bogota bogotá'],
  ['HR', 'croatia|croatie', 'croatian croate croates', 'zagreb'],
  ['CY', 'cyprus|chypre', 'cypriot chypriote chypriotes', 'nicosia nicosie'],
  ['CZ', 'czech republic|czechia|république tchèque|tchéquie', 'czech tchèque tchèques', 'prague'],
  ['DK', 'denmark|danemark', 'danish danois danoise danoises', 'copenhagen copenhague'],
  ['EG', 'egypt|égypte', 'egyptian égyptien égyptienne égyptiens égyptiennes', 'cairo'],
  ['FI', 'finland|finlande', 'finnish finlandais finlandaise finlandaises', 'helsinki'],
  ['FR', 'france', 'french français française françaises', 'paris'],
  ['DE', 'germany|allemagne', 'german allemand allemande allemands allemandes', 'berlin'],
  ['GR', 'greece|grèce', 'greek grec grecque grecs grecques', 'athens athènes'],
  ['HU', 'hungary|hongrie', 'hungarian hongrois hongroise hongroises', 'budapest'],
  ['IN', 'india|inde', 'indian indien indienne indiens indiennes', 'new-delhi'],
  ['IQ', 'iraq|irak', 'iraqi irakien irakienne irakiens irakiennes', 'baghdad bagdad'],
  ['IR', 'iran', 'iranian iranien iranienne iraniens iraniennes', 'tehran téhéran'],
  ['IE', 'ireland|irlande', 'irish irlandais irlandaise irlandaises', 'dublin'],
  ['IL', 'israel|israël', 'israeli israélien israélienne israéliens israéliennes', ''],
  ['IT', 'italy|italie', 'italian italien italienne italiens italiennes', 'rome'],
  ['CI', 'ivory coast|côte d’ivoire', 'ivorian ivoirien ivoirienne ivoiriens ivoiriennes', 'abidjan'],
  ['JP', 'japan|japon', 'japanese japonais japonaise japonaises', 'tokyo'],
  ['JO', 'jordan|jordanie', 'jordanian jordanien jordanienne jordaniens jordaniennes', 'amman'],
  ['KE', 'kenya', 'kenyan kényan kényane kényans', 'nairobi'],
  ['LB', 'lebanon|liban', 'lebanese libanais libanaise libanaises', 'beirut beyrouth'],
  ['LY', 'libya|libye', 'libyan libyen libyenne libyens libyennes', 'tripoli'],
  ['LU', 'luxembourg', 'luxembourgish luxembourgeois luxembourgeoise', ''],
  ['ML', 'mali', 'malian malien malienne maliens maliennes', 'bamako'],
  ['MT', 'malta|malte', 'maltese maltais maltaise maltaises', 'valletta'],
  ['MX', 'mexico|mexique', 'mexican mexicain mexicaine mexicains mexicaines', ''],
  ['MA', 'morocco|maroc', 'moroccan marocain marocaine marocains marocaines', 'rabat'],
  ['NL', 'netherlands|pays-bas', 'dutch néerlandais néerlandaise néerlandaises', 'hague'],
  ['NE', 'niger', 'nigerien nigérien nigérienne', 'niamey'],
  ['NG', 'nigeria', 'nigerian nigérian nigériane nigérians', 'abuja'],
  ['NO', 'norway|norvège', 'norwegian norvégien norvégienne norvégiens norvégiennes', 'oslo'],
  ['PK', 'pakistan', 'pakistani pakistanais pakistanaise pakistanaises', 'islamabad'],
  ['PL', 'poland|pologne', 'polish polonais polonaise polonaises', 'warsaw varsovie'],
  ['PT', 'portugal', 'portuguese portugais portugaise portugaises', 'lisbon lisbonne'],
  ['QA', 'qatar', 'qatari qatarie qataris', 'doha'],
  ['RO', 'romania|roumanie', 'romanian roumain roumaine roumains roumaines', 'bucharest bucarest'],
  ['RU', 'russia|russie', 'russian russe russes', 'moscow moscou'],
  ['SA', 'saudi arabia|arabie saoudite', 'saudi saoudien saoudienne saoudiens saoudiennes', 'riyadh riyad'],
  ['SN', 'senegal|sénégal', 'senegalese sénégalais sénégalaise sénégalaises', 'dakar'],
  ['RS', 'serbia|serbie', 'serbian serbe serbes', 'belgrade'],
  ['SK', 'slovakia|slovaquie', 'slovak slovaque slovaques', 'bratislava'],
  ['SI', 'slovenia|slovénie', 'slovenian slovène slovènes', 'ljubljana'],
  ['ZA', 'south africa|afrique du sud', 'sud-africain sud-africaine', 'pretoria'],
  ['ES', 'spain|espagne', 'spanish espagnol espagnole espagnols espagnoles', 'madrid'],
  ['SD', 'sudan|soudan', 'sudanese soudanais soudanaise soudanaises', 'khartoum'],
  ['SE', 'sweden|suède', 'swedish suédois suédoise suédoises', 'stockholm'],
  ['CH', 'switzerland|suisse', 'swiss suisse suisses', 'bern berne'],
  ['SY', 'syria|syrie', 'syrian syrien syrienne syriens syriennes', 'damascus damas'],
  ['TN', 'tunisia|tunisie', 'tunisian tunisien tunisienne tunisiens tunisiennes', 'tunis'],
  ['TR', 'turkey|turquie', 'turkish turc turque turcs turques', 'ankara'],
  ['UA', 'ukraine', 'ukrainian ukrainien ukrainienne ukrainiens ukrainiennes', 'kiev kyiv'],
  ['AE', 'united arab emirates|émirats arabes unis', 'emirati émirati émiratis', 'abu-dhabi'],
  [
    'GB',
    'united kingdom|britain|great britain|uk|royaume-uni|grande-bretagne',
    'british britannique britanniques',
    'london londres',
  ],
  [
    'US',
    'united states|usa|united states of america|états-unis',
    'american américain américaine américains américaines us u.s.',
    'washington',
  ],
  ['YE', 'yemen|yémen', 'yemeni yéménite yéménites', 'sanaa'],
];

const NAMES = new Map(STATES.flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));
const ADJECTIVES = new Map(STATES.flatMap(([code, , words]) => words.split(' ').map((word) => [word, code] as const)));
const CAPITALS = new Map(
  STATES.flatMap(([code, , , words]) => words.split(' ').map((word) => [word.replace('-', ' '), code] as const)),
);
const ENGLISH = new Map(
  STATES.map(([code, names]) => [
    code,
    (names.split('|')[0] ?? code).replace(/(^|\s)(?!of\b)\p{L}/gu, (letter) => letter.toUpperCase()),
  ]),
);

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/gu, '’')
    .replace(/^(?:the|la|le|les|l’)\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The state of that name: "the Netherlands", "Turquie". */
export const stateNamed = (words: string): string | undefined => NAMES.get(plain(words));

/** The state whose capital has that name: a government is often called by its seat. */
export const stateOfCapital = (words: string): string | undefined => CAPITALS.get(plain(words));

/** The state that the words of a body's description point to: "the Turkish authorities", "services allemands", "French Ministry". */
export function stateInWords(words: string): string | undefined {
  for (const word of words.toLowerCase().match(/u\.s\.|[\p{L}-]+/gu) ?? []) {
    if (word === 'us' && !/\bUS\b/.test(words)) continue;
    const code = ADJECTIVES.get(word);
    if (code !== undefined) return code;
  }
  return undefined;
}

const ADJECTIVE = new Map(
  STATES.map(([code, , words]) => [
    code,
    (words.split(' ')[0] ?? '').replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  ]),
);

/** "French", for a body's name. */
export const stateAdjective = (code: string): string => ADJECTIVE.get(code) ?? stateName(code);

/** The state's English name. */
export const stateName = (code: string): string => ENGLISH.get(code) ?? code;
