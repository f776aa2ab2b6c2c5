/** English words around a count: what ends a noun phrase, which plurals have no s, what a number only labels. */
import type { CountWords } from '../counted-noun.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const COUNTS_EN: CountWords = {
  /** After these the noun phrase is over. */
  stop: set(`
    a an the this that these those his her its their our my your who whom whose which what when where while why how if because since until till
    of in on at by for from to with without within into onto upon over under between among amongst against after before during through across
    behind beyond near off out outside inside around about along like as than per via despite except but nor or so yet then there here
    was were is are be been being am has have had having do does did done will would can could shall should may might must
    not no never also too only just even still already now later ago earlier away again together each both all any more most much many some
    said told says tell tells asked asks say went came took made got gave saw became began left found knew stood ran fell died fled
    he she it they we you i him them us me himself herself themselves whether however such very quite rather and
    mm cm mph kph km/h kv mw hz rpm pm am happened occurred took remained followed belonging working living coming going
  `),
  plurals: set(`
    people men women children police troops personnel staff crew cattle sheep fish aircraft spacecraft watercraft hovercraft
    deer feet teeth mice geese oxen media criteria phenomena clergy gendarmerie folk folks livestock poultry ammunition offspring alumni
    fungi nuclei memoranda addenda referenda kin counsel youth kg km ha dead wounded injured missing euros
  `),
  /** End in s and are no plural, or a plural that says nothing. */
  notPlural: set(`
    was has is this his its as us always perhaps sometimes besides towards across previous various times dozens hundreds thousands millions billions tens scores reasons things ways sides sorts kinds respects
    plainclothes debris axis tennis paris chassis yes less plus thus ours yours theirs hers ones afterwards upwards downwards forwards backwards nowadays overseas indoors outdoors
    whereas unless alas lots does says goes makes takes gives gets comes wants needs means seems remains became
    years months weeks days hours minutes seconds decades centuries nights mornings evenings afternoons weekends fortnights summers winters seasons
    january february march mondays tuesdays wednesdays thursdays fridays saturdays sundays percent
  `),
  /** Between the number and its noun, without being its noun. */
  skip: set(`other more additional further extra new such separate different`),
  /** What became of those counted; belongs to what is counted. */
  states: set(`
    dead killed wounded injured hurt missing drowned arrested detained captured kidnapped abducted displaced homeless unaccounted
    unidentified shot stabbed hospitalised hospitalized evacuated rescued deported executed murdered charged convicted poisoned infected
  `),
  /** What happens to a bare number of people: "nine died". */
  fates: set(`died perished drowned survived escaped fled`),
  adverbs:
    /^(?:seriously|gravely|badly|critically|severely|slightly|lightly|fatally|mortally|feared|presumed|believed|reported)$/,
  /** Verbs whose object can be a bare number. */
  harm: /^(?:kill(?:ed|ing|s)?|wound(?:ed|ing|s)?|injur(?:ed|ing|es)|arrest(?:ed|ing|s)|murder(?:ed|ing)|detain(?:ed|ing)|shot|hurt)$/,
  auxiliary: /^(?:were|was|are|have|had|got)$/,
  /** A group that a number of members makes up: "a group of around ten". */
  group: set(
    `group team crew cell party band gang network squad platoon family delegation panel jury convoy fleet force unit crowd staff total toll number list committee board`,
  ),
  /** Measures and containers: what they hold is named after "of". */
  measure: set(`
    tonnes tons kilos kilograms kg km ha grams grammes litres liters gallons barrels pounds ounces metres meters yards boxes crates cases cartons bags sacks
    packets packages pieces pairs rounds copies sheets sets cans jars bottles drums containers pallets bundles rolls boatloads truckloads lorryloads items acts counts types
    members pages volumes loads blocks batches vials canisters sticks bars hectares acres
  `),
  units: set(
    `tonnes tons kilos kilograms kg grams grammes litres liters gallons barrels pounds metres meters km kilometres kilometers miles yards feet acres hectares knots megawatts volts degrees`,
  ),
  partitive: [
    ['of', 'the'],
    ['of', 'these'],
    ['of', 'those'],
    ['of', 'his'],
    ['of', 'her'],
    ['of', 'their'],
    ['of', 'its'],
    ['of', 'our'],
  ],
  /** A number after these is a name or a place in a list. */
  label: set(`
    chapter section article rule page pages pp p paragraph paragraphs para paras figure table annex appendix exhibit item flight room volume vol part phase
    level step grade class type channel route highway motorway line gate terminal berth dock pier crane ward district building block floor stage platform track lot file form bay camp war
    version box document note footnote question answer resolution amendment law act bill directive decree protocol number no nos unit squadron point points
    hotel flat suite apartment apt cabin locker container hangar warehouse shed hut post mile kilometre sector zone area group category tier schedule clause
    regulation order minute recommendation finding conclusion option model boeing airbus recital verse psalm tape reel frame folder sheet serial
    season episode round heat lane division brigade regiment battalion age aged ages title code item items lines rules articles sections chapters figures
  `),
  scope: [
    ['including'],
    ['excluding'],
    ['not', 'including'],
    ['not', 'counting'],
    ['not', 'including'],
    ['among', 'them'],
    ['most', 'of', 'them'],
    ['all', 'of', 'them'],
    ['of', 'whom'],
    ['of', 'them'],
    ['apart', 'from'],
    ['other', 'than'],
    ['counting'],
  ],
  scopeEnd: /^(?:was|were|is|are|had|have|has|who|which|when|after|before|while|and\/or)$/,
  and: /^(?:and|or|&)$/,
  persons: set(`
    person man woman child boy girl baby soldier officer policeman policewoman guard civilian passenger driver sailor crewman fisherman worker docker miner student pupil teacher
    nurse doctor journalist prisoner detainee migrant refugee tourist protester demonstrator bystander resident villager shepherd farmer pilot attacker gunman militant fighter hostage
  `),
  percent: [['%'], ['percent'], ['per', 'cent'], ['pc'], ['percentage', 'points']],
};
