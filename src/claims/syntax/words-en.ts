/** English closed-class words. Each list is one tag of tags.ts. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS =
  set(`the a an this that these those my your his her its our their some any no every each either neither both all several many
few much more most another other such certain various numerous half enough fewer less`);
export const PRONOUNS =
  set(`i you he she it we they me him us them himself herself itself themselves myself ourselves yourself one oneself someone somebody anyone anybody
everyone everybody nobody none something anything everything nothing mine yours hers ours theirs others there`);
export const SUBJECT_PRONOUNS = set('i he she we they you it who someone somebody everyone everybody nobody others');
export const RELATIVES = set('who whom which whose where whereby what how why');
export const PREPOSITIONS =
  set(`of in on at by for from with without into onto to over under about against between among amongst during before after since until till
through throughout across along around behind beyond near inside outside within towards toward upon off per via despite like unlike than as except besides
concerning regarding amid amidst below above beneath beside aboard alongside following including excluding pending versus amongst up down out`);
export const SUBORDINATORS = set(
  `because although though while whilst whereas if unless when whenever once lest whether so`,
);
export const COORDINATORS = set('and or but nor yet');
export const BE = set(`am is are was were be been being 's 're 'm`);
export const HAVE = set(`have has had having 've`);
export const DO = set('do does did doing');
export const MODALS = set(`will would shall should can could may might must ought 'll 'd cannot`);
export const NEGATIONS = set(`not n't never`);
export const ADVERBS =
  set(`also already still even just only then now again later earlier soon ever always often sometimes thus therefore however moreover meanwhile instead indeed
perhaps maybe probably possibly apparently allegedly reportedly initially finally eventually ago back away together once twice too very quite rather almost nearly
here elsewhere abroad ahead anyway otherwise nevertheless nonetheless hence yet well far long first afterwards subsequently previously recently repeatedly
simply merely likely aside please thereby therein hardly scarcely barely seldom rarely altogether no-one`);
/** Adjectives in -ly, which are not adverbs. */
export const NOT_ADVERBS = set(
  'early daily weekly monthly yearly friendly deadly family only july italy assembly ally reply supply rally anomaly monopoly bully likely elderly costly lonely ugly holy fly apply rely comply ghastly unlikely',
);
/** Numbers in words that open a noun phrase. */
export const NUMBERS =
  set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands millions first second third fourth fifth sixth seventh eighth ninth tenth`);
/** Words in -ing that name a thing after an article, an adjective or a name: "the shooting", "a fatal bombing". */
export const NOUNS_IN_ING =
  set(`bombing shooting meeting hearing killing training funding financing building planning briefing warning finding filing stabbing recording posting landing crossing
sighting beating sentencing ruling policing housing banking shipping trafficking smuggling laundering hacking fighting bidding booking painting writing reading understanding
spending lending mooring berthing wedding evening morning beginning ending gathering proceeding hiding listening monitoring tapping wiretapping offering opening closing drowning poisoning
feeling saying boarding reporting screening dealing handling pricing tracking vetting rating setting timing voting wording uprising screening offering upbringing bearing dressing questioning`);

/** Words that open a noun phrase or a clause: after a verb they show that it is one. */
export const CLOSED_NEXT =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|him|them|me|us|no|any|some|all|nothing|how|what|whether|why|who|to|it)$/;
