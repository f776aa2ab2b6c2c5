/** Reads a clause with the frames: which predicate it says, and which words fill which role. */
import type { CueRule } from '../domain/cue-rule.ts';
import type { Language } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import {
  type Predicate,
  type PredicateId,
  predicate as predicateOf,
  type RoleName,
} from '../domain/predicates/index.ts';
import { withActor } from './actors.ts';
import { objectBefore, receiverBefore } from './clitics.ts';
import type { Filled } from './filled.ts';
import type { Cue, Frame, Phase } from './frame.ts';
import { FRAMES } from './frames/index.ts';
import { plainPhrase } from './joined-prepositions.ts';
import { judgedAs } from './judged.ts';
import { isDoer, isManner, joinsOn } from './manner.ts';
import { ownCues } from './own-cues.ts';
import type { ClauseSpans } from './spans.ts';
import { saysNo } from './stance/negation.ts';
import { polarityAbove } from './stance/polarity.ts';
import { possessive, possessor } from './syntax/arguments.ts';
import type { NounPhrase } from './syntax/chunks.ts';
import type { Argument, Clause, Complement } from './syntax/clauses.ts';
import { isBody, isPerson, isPlace } from './syntax/noun-sorts.ts';
import { isWantingToKnow } from './wanting-to-know.ts';

export interface Reading {
  readonly predicate: PredicateId;
  readonly frame: PredicateId;
  readonly roles: readonly Filled[];
  readonly negated: boolean;
  readonly phase?: Phase;
  readonly clause: Clause;
}

/** A capital that is not the phrase's first letter, or a name in quotation marks. */
const TITLE_ALONE = /^(?:Mr|Mrs|Ms|Dr|M|Mme|Me)\.?$/;
const NAMED = /^["“«‘']?\s*\p{Lu}|[\s"“«‘'’-]\p{Lu}/u;
const IS = {
  person: isPerson,
  'known person': (np: NounPhrase): boolean =>
    isPerson(np) && (np.pronoun || np.head.mention !== undefined || np.head.text === np.head.lower),
  organisation: isBody,
  place: isPlace,
  party: (np: NounPhrase): boolean => isPerson(np) || isBody(np),
};
const HOW_TO = /^(?:how|when|where) to\b/i;

type Test = (words: string) => boolean;

interface Compiled {
  readonly frame: Frame;
  readonly cue: Cue;
  readonly objectIs?: Test;
  readonly subjectIs?: Test;
  readonly ppIs: readonly (readonly [ReadonlySet<string>, Test])[];
  readonly pp: ReadonlyMap<string, RoleName | null>;
  readonly negativeObject: boolean;
}

const LETTER = '[\\p{L}\\p{N}_]';
const WORD_EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;
const BEYOND_ASCII = /[^ -~\s]/;

/** Takes `\b` for the edge of a word with accents, too; where there are none, the plain `\b` says the same and is much faster. */
function unicodeWords(re: RegExp): Test {
  const flags = re.flags.includes('u') ? re.flags : `${re.flags}u`;
  const plain = new RegExp(re.source, flags);
  if (!re.source.includes('\\b')) return (words) => plain.test(words);
  let accented: RegExp | undefined;
  return (words) => {
    if (!BEYOND_ASCII.test(words)) return plain.test(words);
    accented ??= new RegExp(re.source.replaceAll('\\b', WORD_EDGE), flags);
    return accented.test(words);
  };
}

function compile(language: Language, frames: readonly Frame[] = FRAMES): Map<string, Compiled[]> {
  const table = new Map<string, Compiled[]>();
  for (const frame of frames) {
    for (const cue of language === 'fr' ? frame.fr : frame.en) {
      const pp = new Map<string, RoleName | null>();
      for (const source of [cue.pp, cue.objectPp])
        for (const [keys, role] of Object.entries(source ?? {}))
          for (const k of keys.split(' ')) if (!pp.has(k)) pp.set(k, role);
      const compiled: Compiled = {
        frame,
        cue,
        pp,
        ...(cue.objectIs ? { objectIs: unicodeWords(cue.objectIs) } : {}),
        ...(cue.subjectIs ? { subjectIs: unicodeWords(cue.subjectIs) } : {}),
        ppIs: Object.entries(cue.ppIs ?? {}).map(([keys, re]) => [new Set(keys.split(' ')), unicodeWords(re)] as const),
        negativeObject: /\^no |\^\(\?:no\||aucun/.test(cue.objectIs?.source ?? ''),
      };
      for (const verb of cue.verbs.split(' ')) {
        const lemma = verb === 'be' && language === 'fr' ? 'être' : verb;
        const list = table.get(lemma);
        if (list) list.push(compiled);
        else table.set(lemma, [compiled]);
      }
    }
  }
  return table;
}

const tables = new Map<Language, Map<string, Compiled[]>>();

/** What the user's own cues read, by verb; nothing where there are none. */
export type OwnCues = ReadonlyMap<string, readonly Compiled[]>;

export function compileOwn(rules: readonly CueRule[], language: Language): OwnCues | undefined {
  const own = ownCues(rules, language);
  return own.length === 0
    ? undefined
    : compile(
        language,
        own.map(({ id, cue }) => ({ id, en: [cue], fr: [cue] })),
      );
}

/** The readings of one clause by the frames: the first frame that fits; the user's own cues come first. */
export function readClause(
  clause: Clause,
  text: string,
  language: Language,
  spans: ClauseSpans,
  own?: OwnCues,
): Reading | undefined {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = compile(language)));
  const lemma = lemmaOf(clause);
  const laid = laidOut(clause, text, language === 'fr');
  for (const list of [own?.get(lemma), table.get(lemma)])
    for (const compiled of list ?? NONE) {
      const found = readingBy(compiled, clause, laid, text, language, spans);
      if (found) return found;
    }
  return undefined;
}

const NONE: readonly Compiled[] = [];

/** "fait savoir que" tells; « souhaite savoir si » asks. */
function lemmaOf(clause: Clause): string {
  const { lemma } = clause.vg;
  const above = clause.governor?.vg.lemma;
  if (lemma === 'savoir' && above === 'faire') return 'faire-savoir';
  return isWantingToKnow(clause) ? 'vouloir-savoir' : lemma;
}

/** A clause's bare phrases and those with a preposition, parted once for all cues that are tried on it. */
interface LaidOut {
  readonly nps: readonly Argument[];
  readonly pps: readonly (Complement & { type: 'pp' })[];
}

function laidOut(clause: Clause, text: string, french: boolean): LaidOut {
  const { complements } = clause;
  const nps: Argument[] = [];
  const pps: (Complement & { type: 'pp' })[] = [];
  for (const c of complements)
    if (c.type === 'np') nps.push(c.arg);
    else if (c.type === 'pp') {
      // "…, according to an officer in Bari": what follows hangs on the source
      if (/^(?:selon|d['’]après|according)$/.test(c.prep)) break;
      pps.push(french ? plainPhrase(c) : c);
    }
  const receiver = receiverBefore(clause, text);
  if (receiver) pps.push({ type: 'pp', prep: 'à', arg: receiver });
  return { nps, pps };
}

const filled = (role: RoleName, arg: Argument): Filled => ({
  role,
  start: arg.start,
  end: arg.end,
  np: arg.np,
  ...mentionOf(arg.np),
});
const filledNp = (role: RoleName, np: NounPhrase): Filled => ({
  role,
  start: np.start,
  end: np.end,
  np,
  ...mentionOf(np),
});

/** The mention a phrase comes down to: its head's, or the only one in it when the head is a description of it ("the agent Ruiz"). */
function mentionOf(np: NounPhrase): { mention: Mention } | Record<string, never> {
  if (np.head.mention) return { mention: np.head.mention };
  const last = np.words.at(-1);
  if (last?.mention) return { mention: last.mention };
  return {};
}

function readingBy(
  compiled: Compiled,
  clause: Clause,
  { nps: after, pps }: LaidOut,
  text: string,
  language: Language,
  spans: ClauseSpans,
): Reading | undefined {
  const { cue, frame } = compiled;
  const vg = clause.vg;
  const before = objectBefore(clause, text, cue.object);
  const nps = before ? [before, ...after] : after;
  if (
    (cue.only === 'active' && vg.passive) ||
    (cue.only === 'passive' && !vg.passive) ||
    (cue.only === 'reflexive' && !vg.reflexive)
  )
    return undefined;
  // a gerund that opens a sentence without a subject is a noun in disguise: "Briefing papers on …"
  if (vg.form === 'gerund' && !clause.subject) return undefined;
  if (cue.finite && vg.form !== 'finite') return undefined;
  if (cue.perfect && (!vg.perfect || vg.modal)) return undefined;
  if (vg.reflexive && cue.only !== 'reflexive' && cue.object && !/^(?:faire|être)$/.test(vg.lemma)) return undefined;
  const words = (a: Span | undefined): string => (a ? text.slice(a.start, a.end) : '');
  if (cue.bare && !vg.passive && nps.some((n) => !/^(?:this|that|it|nothing|more|word|cela|ça)$/i.test(words(n))))
    return undefined;
  if (
    cue.particle &&
    !clause.complements.some(
      (c) =>
        (c.type === 'adv' && cue.particle?.test(c.word.lower)) ||
        (c.type === 'pp' && cue.particle?.test(c.prep)) ||
        (c.type === 'np' && cue.particle?.test(c.arg.np.head.lower)),
    )
  )
    return undefined;

  const agent = vg.passive ? pps.find(isDoer)?.arg : clause.subject;
  const object = vg.passive ? clause.subject : nps[0];
  const second = vg.passive ? nps[0] : nps[1];
  let tested: Argument | undefined;
  if (compiled.objectIs) {
    tested = vg.passive
      ? cue.second !== undefined
        ? nps[0]
        : (clause.subject ?? nps[0])
      : cue.second === null
        ? (nps[1] ?? nps[0])
        : nps[0];
    if (!tested || !compiled.objectIs(words(tested))) return undefined;
  }
  for (const [preps, fits] of compiled.ppIs) {
    const hit = pps.find((p) => preps.has(p.prep) && fits(words(p.arg)));
    if (!hit) return undefined;
    tested ??= hit.arg;
  }
  if (cue.without && pps.some((p) => cue.without?.split(' ').includes(p.prep))) return undefined;
  if (compiled.subjectIs && !(clause.subject && compiled.subjectIs(words(clause.subject)))) return undefined;

  const roles = new Map<RoleName, Filled>();
  const give = (role: RoleName | null | undefined, arg: Argument | undefined): void => {
    if (role && arg && !roles.has(role)) roles.set(role, filled(role, arg));
  };
  give(cue.subject, agent);
  if (cue.object !== undefined) give(cue.object, object);
  if (cue.second) give(cue.second, second);
  if (cue.objectOf && tested) {
    // « le dispositif de surveillance du port »: of the port
    const tests = [compiled.objectIs, ...compiled.ppIs.map(([, fits]) => fits)];
    const of = tested.of.find((x) => !tests.some((fits) => fits?.(text.slice(x.start, x.end))));
    const np = of ?? possessor(tested.np) ?? (cue.his && possessive(tested.np));
    if (np && !roles.has(cue.objectOf))
      roles.set(cue.objectOf, {
        ...filledNp(cue.objectOf, np),
        ...(np === of && tested.and.length === 0 && !goesOn(compiled, clause, np) ? { end: tested.end } : {}),
      });
  }
  if (cue.subjectOf && clause.subject) {
    const { np: whole } = clause.subject;
    const np = clause.subject.of[0] ?? possessor(whole) ?? (cue.his && possessive(whole));
    if (np && !roles.has(cue.subjectOf))
      roles.set(cue.subjectOf, {
        ...filledNp(cue.subjectOf, np),
        ...(np === clause.subject.of[0] && !cue.subjectPp ? { end: clause.subject.end } : {}),
      });
  }
  for (const [keys, role] of Object.entries(cue.subjectPp ?? {}))
    for (const p of clause.between) if (p.type === 'pp' && keys.split(' ').includes(p.prep)) give(role, p.arg);
  // "charges against Ruiz were dropped"
  if (vg.passive)
    for (const [i, p] of clause.between.entries())
      for (const [keys, role] of Object.entries(cue.objectPp ?? {}))
        if (p.type === 'pp' && keys.split(' ').includes(p.prep)) give(role, withOf(p.arg, clause.between[i + 1]));
  for (const p of pps) {
    const role = compiled.pp.get(p.prep);
    if (/^(?:into|to|where)$/.test(role ?? '') && joinsOn(p, language)) continue;
    // « m'a interrogé »: who is the object is not what it is about
    if (p.arg.start === before?.start) continue;
    if (role && (p.arg !== agent || !cue.subject) && !(role === 'to' && isManner(p, language))) give(role, p.arg);
  }
  // "informed of the journey", "the request of the court": what an object's of-phrase says where the cue asks for it
  if (!cue.objectOf && tested === undefined && object?.of[0] && !vg.passive) {
    // « a relaxé Ruiz des faits de vol »: nothing but a charge hangs on a name
    const named = object.np.words.at(-1)?.mention?.kind === 'person';
    const role = compiled.pp.get(language === 'fr' ? 'de' : 'of') ?? (named ? compiled.pp.get('des') : undefined);
    if (role && !roles.has(role) && !(role === 'about' && isPartOf(object, clause))) {
      roles.set(role, filledNp(role, object.of[0]));
      const whole = cue.object ? roles.get(cue.object) : undefined;
      if (cue.object && whole) roles.set(cue.object, { ...whole, end: object.np.end });
    }
  }
  if (cue.that) {
    const that = clause.complements.find((c) => c.type === 'that' || c.type === 'said');
    if (that && (that.type === 'that' || that.type === 'said')) {
      const span =
        that.type === 'said'
          ? that.at
          : spans.that(clause, judgedAs(clause, that.at.start, text)?.start ?? that.at.start);
      // "learned how to use it" is a skill, not a thing known
      if (span.end > span.start && !HOW_TO.test(text.slice(span.start, span.start + 20)))
        roles.set(cue.that, { role: cue.that, start: span.start, end: span.end });
    }
  }
  const gerund = compiled.pp.size > 0 ? spans.gerund(clause) : undefined;
  const does = gerund && compiled.pp.get(gerund.prep);
  // « demande à partir »: nobody is asked
  if (gerund && does && does !== 'to' && !roles.has(does))
    roles.set(does, { role: does, start: gerund.at.start, end: gerund.at.end });
  // "asked them for the list and hopes to get it": the list
  if (cue.inf && !roles.has(cue.inf)) {
    const span = spans.infinitive(clause);
    if (span && (!cue.infIs || cue.infIs.test(text.slice(span.start, span.end))))
      roles.set(cue.inf, { role: cue.inf, start: span.start, end: span.end });
  }
  if (!withActor(frame.id, roles, vg.form === 'finite')) return undefined;
  if (cue.wants && !cue.wants.some((r) => roles.has(r))) return undefined;
  if (
    cue.named &&
    ![...roles.values()].some((r) => cue.named?.includes(r.role) && NAMED.test(words(r)) && !TITLE_ALONE.test(words(r)))
  )
    return undefined;
  for (const [role, kind] of Object.entries(cue.kind ?? {})) {
    const r = roles.get(role as RoleName);
    if (!r && (cue.wants?.includes(role as RoleName) || cue.object === role)) return undefined;
    if (r?.np && !IS[kind](r.np)) return undefined;
  }
  if (
    cue.wantsIfDone &&
    !vg.negated &&
    !cue.wantsIfDone.some((r) => roles.has(r)) &&
    !polarityAbove(clause, text).negated
  )
    return undefined;
  const rules = predicateOf(frame.id);
  if (rules && !complete(rules, roles)) return undefined;
  const { negativeObject } = compiled;
  let negated = saysNo({ clause, cue, negativeObject, tested, agent, object, roles: roles.values() }, text, language);
  const ended = negated && cue.endedIfNegated === true;
  if (ended) negated = false;
  let predicate = frame.id;
  if (vg.noLonger && cue.ifNoLonger) {
    predicate = cue.ifNoLonger;
    negated = false;
    swap(roles, 'about', 'whom');
  } else if (negated && cue.ifNegated) {
    predicate = cue.ifNegated;
    negated = false;
  }
  return {
    predicate,
    frame: frame.id,
    roles: [...roles.values()],
    negated,
    ...(ended ? { phase: 'ended' } : cue.phase ? { phase: cue.phase } : {}),
    clause,
  };
}

/** "a warrant for *the arrest of Ruiz* was issued" */
const withOf = (arg: Argument, next: Complement | undefined): Argument =>
  next?.type === 'pp' && /^(?:of|de|du|des|d')$/.test(next.prep) ? { ...arg, end: next.arg.end } : arg;

/** « a averti la police de Bari que »: whose police, and not of what. */
const isPartOf = ({ of: [np] }: Argument, { complements }: Clause): boolean =>
  np !== undefined && (isPlace(np) || isBody(np) || complements.some((c) => c.type === 'that'));

/** "the conviction of Ruiz *for fraud* was quashed": what follows has a role of its own. */
const goesOn = ({ pp }: Compiled, { between }: Clause, np: NounPhrase): boolean =>
  between.some((p) => p.type === 'pp' && p.arg.start > np.end && pp.has(p.prep));

/** Whether every role that the predicate needs is filled. */
const complete = (rules: Predicate, roles: ReadonlyMap<RoleName, Filled>): boolean =>
  Object.entries(rules.roles).every(([role, rule]) => !rule.needed || roles.has(role as RoleName)) &&
  (!rules.oneOf || rules.oneOf.some((r) => roles.has(r)));

function swap(roles: Map<RoleName, Filled>, from: RoleName, to: RoleName): void {
  const r = roles.get(from);
  if (!r) return;
  roles.delete(from);
  roles.set(to, { ...r, role: to });
}
