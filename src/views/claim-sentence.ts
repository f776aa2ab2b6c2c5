/** A claim as a short sentence made from its predicate and the words in its roles, so that a table can be read down. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import { predicate } from '../domain/predicates/index.ts';
import type { Tongue } from '../domain/tongue.ts';
import { claimSentenceFr } from './claim-sentence-fr.ts';

/** What stands between subject and object: with somebody who does it, and where only the one it is done to is named. */
const VERBS: Readonly<Record<PredicateId, readonly [active: string, passive: string]>> = {
  told: ['told', 'was told'],
  asked: ['asked', 'was asked'],
  answered: ['answered', 'was answered'],
  knew: ['knew', 'was known'],
  'was-unaware': ['was unaware of', 'was not known'],
  'found-out': ['found out', 'was found out'],
  suspected: ['suspected', 'was suspected'],
  'lost-track': ['lost track of', 'dropped out of sight'],
  resurfaced: ['resurfaced', 'resurfaced'],
  registered: ['registered', 'was registered'],
  watched: ['watched', 'was watched'],
  'looked-for': ['looked for', 'was looked for'],
  located: ['located', 'was located'],
  saw: ['saw', 'was seen'],
  investigated: ['investigated', 'was investigated'],
  searched: ['searched', 'was searched'],
  met: ['met', 'was met'],
  contacted: ['contacted', 'was contacted'],
  paid: ['paid', 'was paid'],
  handed: ['handed', 'was handed'],
  acquired: ['acquired', 'was acquired'],
  travelled: ['travelled', 'travelled'],
  crossed: ['crossed', 'was crossed'],
  fled: ['fled', 'fled'],
  lived: ['lived', 'lived'],
  'member-of': ['was a member', 'was a member'],
  joined: ['joined', 'joined'],
  led: ['led', 'was led'],
  'worked-for': ['worked', 'worked'],
  recruited: ['recruited', 'was recruited'],
  trained: ['trained', 'was trained'],
  'associate-of': ['was linked', 'was linked'],
  'kin-of': ['is kin', 'is kin'],
  'also-known-as': ['is also known', 'is also known'],
  'had-number': ['had the number', 'had the number'],
  threatened: ['threatened', 'was threatened'],
  planned: ['planned', 'was planned'],
  attacked: ['attacked', 'was attacked'],
  killed: ['killed', 'was killed'],
  injured: ['injured', 'was injured'],
  died: ['died', 'died'],
  arrested: ['arrested', 'was arrested'],
  detained: ['detained', 'was detained'],
  questioned: ['questioned', 'was questioned'],
  wanted: ['sought', 'was sought'],
  charged: ['charged', 'was charged'],
  tried: ['tried', 'was tried'],
  convicted: ['convicted', 'was convicted'],
  sentenced: ['sentenced', 'was sentenced'],
  expelled: ['expelled', 'was expelled'],
  released: ['released', 'was released'],
  cleared: ['cleared', 'was cleared'],
  counted: ['counted', 'counted'],
  assessed: ['judged', 'was judged'],
  'raised-alert': ['changed the alert', 'the alert was changed'],
  decided: ['decided', 'was decided'],
  published: ['published', 'was published'],
  stated: ['said', 'was said'],
};

/** The word before a role; roles not named here follow the verb bare. */
const BEFORE: Readonly<Partial<Record<RoleName, string>>> = {
  from: 'from',
  about: 'about',
  where: 'in',
  with: 'with',
  as: 'as',
  of: 'of',
  for: 'for',
  into: 'into',
  means: 'by',
  why: 'because',
};

/** Told and paid take whom it went to bare: "told the customs service". */
const BARE_TO: ReadonlySet<string> = new Set(['told', 'asked', 'answered', 'paid', 'handed']);

/** Roles that their verb takes bare: "led the group", "was unaware of the debts". */
const BARE: ReadonlySet<string> = new Set(['led of', 'was-unaware about', 'had-number as', 'contacted with']);

/** Words that already carry their little word, or speak for themselves: "in Bari", "that the crane was unsafe". */
const CARRIED =
  /^(?:in|at|on|to|into|from|with|about|as|of|for|by|because|near|à|au|aux|en|dans|de|du|des|d['’]|avec|par|pour|sur|chez|vers|comme|sous|depuis)\b/iu;

const wordsOf = (filler: RoleFiller): string => {
  const words = filler.words.replace(/\s+/gu, ' ').trim();
  return filler.standsFor ? `${words} [${filler.standsFor.words}]` : words;
};

const together = (fillers: readonly RoleFiller[]): string => fillers.map(wordsOf).join(', ');

function phrase(id: string, role: RoleName, fillers: readonly RoleFiller[]): string {
  const words = together(fillers);
  const little = role === 'to' && !BARE_TO.has(id) ? 'to' : BEFORE[role];
  return little === undefined || BARE.has(`${id} ${role}`) || CARRIED.test(words) ? words : `${little} ${words}`;
}

const PLURAL =
  /^(?:they|we|these|those|several|many|some|both|ils|elles|nous|les|des|ces|plusieurs|(?:the )?two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|\d+)\b|\b(?:and|et)\b|^(?:the|other)\s+(?:\p{L}+\s+)*\p{L}+[^s'’\s]s\b(?!\s*['’])/iu;

const ABOUT_HOW_MANY =
  /^(?:at (?:least|most)|about|around|nearly|some|more than|over|up to|no fewer than)\s+(?=\p{L}|\d)/iu;

/** "The two men were watched": the verb as the subject's number asks, where its words show it. */
const agreeing = (verb: string, subject: string): string =>
  PLURAL.test(subject.replace(ABOUT_HOW_MANY, '')) ? verb.replace(/^was\b/, 'were').replace(/^is\b/, 'are') : verb;

/** Roles that can be the subject where nobody is said to act, in this order. */
const PATIENTS: readonly RoleName[] = ['whom', 'to', 'what'];

/** A predicate's verb, or the closer one that its roles call for: an act is carried out, who must stay away is banned. */
function verbsOf(id: PredicateId, roles: ReadonlyMap<RoleName, unknown>): readonly [string, string] {
  if (id === 'attacked' && roles.has('what') && !roles.has('whom')) return ['carried out', 'was carried out'];
  if (id === 'sentenced' && roles.has('from') && !roles.has('to')) return ['banned', 'was banned'];
  return VERBS[id] ?? [id, id];
}

/** "The two men were watched by surveillance of the two men": said once. */
const repeats = (fillers: readonly RoleFiller[], subject: string): boolean =>
  subject !== '' && fillers.some(({ words }) => words.includes(subject.replace(/ \[.*\]$/u, '')));

/** "17 dockers": the number with what is counted, once where one holds the other. */
function countSentence(byRole: ReadonlyMap<RoleName, readonly RoleFiller[]>): string {
  const number = together(byRole.get('number') ?? []);
  const what = together(byRole.get('what') ?? []);
  if (what === '' || number.includes(what)) return number;
  return number === '' || what.includes(number) ? what : `${number} ${what}`;
}

/** Between who says something and what: quotation marks and commas that belong to neither. */
const AROUND = /^[\s,:“”"«»–—-]+|[\s,:“”"«»–—-]+$/gu;
/** A verb with a word before it at most; what begins so is none: "according to", "a claim", but not "a dénoncé". */
const VERB =
  /^(?!(?:according|as|an?(?! \p{L}+(?:é|i|u|is|it)$)|the|something|nothing|what|this|that|is|it|of|selon|d['’]après|une?|l[ae]s?|ce|qu[ei]|est|de)(?!\p{L}))\p{L}+(?: \p{L}+)?$/iu;

/** The source's own word where the predicate says no more than that something was said: "condemned", "a dénoncé". */
export function ownWord(claim: Said): string | undefined {
  const [quote] = claim.quotes ?? [];
  const [who, what] = (['who', 'what'] as const).map((role) => claim.roles.find((one) => one.role === role));
  if (claim.predicate !== 'stated' || claim.negated || !quote || !who || !what) return undefined;
  const [from, to] = who.start < what.start ? [who.end, what.start] : [what.end, who.start];
  if (from < quote.start || to <= from || to > quote.end) return undefined;
  const words = quote.words
    .slice(from - quote.start, to - quote.start)
    .replace(AROUND, '')
    .replace(/\s+/gu, ' ');
  return VERB.test(words) ? words : undefined;
}

/** A claim, with its words where they are at hand. */
export type Said = Pick<Claim, 'predicate' | 'roles' | 'negated'> & Partial<Pick<Claim, 'quotes'>>;

/** "customs service → told → the yard …" in words: `the port office told the customs service that …`. */
export function claimSentence(claim: Said, tongue: Tongue = 'en'): string {
  if (tongue === 'fr') return claimSentenceFr(claim, ownWord(claim));
  const byRole = new Map<RoleName, RoleFiller[]>();
  for (const filler of claim.roles) byRole.set(filler.role, [...(byRole.get(filler.role) ?? []), filler]);
  if (claim.predicate === 'counted') return `counted: ${countSentence(byRole)}`;
  if (claim.predicate === 'stated' && !byRole.has('who')) {
    const to = byRole.has('to') ? [`to ${together(byRole.get('to') ?? [])}`] : [];
    return ['it was said', ...to, together(byRole.get('what') ?? [])].join(' ').trim();
  }
  const patient = PATIENTS.find((role) => byRole.has(role));
  const subjectRole = byRole.has('who') ? 'who' : patient;
  const subject = subjectRole === undefined ? '' : together(byRole.get(subjectRole) ?? []);
  const [active, passive] = verbsOf(claim.predicate, byRole);
  const verb = ownWord(claim) ?? agreeing(subjectRole === 'who' ? active : passive, subject);
  const order = Object.keys(predicate(claim.predicate)?.roles ?? {}) as RoleName[];
  const rest = [...byRole]
    .filter(([role, fillers]) => role !== subjectRole && !(role === 'means' && repeats(fillers, subject)))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([role, fillers]) => phrase(claim.predicate, role, fillers));
  return [subject, claim.negated ? `[not] ${verb}` : verb, ...rest].filter((piece) => piece !== '').join(' ');
}
