/** Claims that say the same share a proposition: same predicate, same who in the same parts, times and words that allow it. */
import type { Claim } from '../domain/claim.ts';
import { type ClaimId, type DocumentId, type PropositionId, propositionId } from '../domain/ids.ts';
import { compatible, type Moment } from '../domain/moment.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { Proposition } from '../domain/proposition.ts';
import { type ClaimColumns, claimColumns, column, PRINCIPAL, type Said, type WhoMeant } from './claim-columns.ts';
import { alike } from './wording.ts';

/** People's word on two claims: they say the same, they do not, it cannot be told. Later ones count. */
export interface GroupingDecision {
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly a: string;
  readonly b: string;
}

interface Group {
  readonly said: Said[];
  optional: ReadonlyMap<RoleName, string> | undefined;
  readonly words: readonly string[];
  earliest: string | undefined;
  latest: string | undefined;
  dated: boolean;
  byJudgement: boolean;
}

const NONE: readonly never[] = [];

const compareSaid = (a: Said, b: Said): number =>
  a.span - b.span || compare(a.when?.earliest ?? '', b.when?.earliest ?? '') || inText(a, b);

const inText = (a: Said, b: Said): number =>
  compare(a.document, b.document) || a.start - b.start || (a.id < b.id ? -1 : 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fits(said: Said, group: Group): boolean {
  if (said.optional && group.optional)
    for (const [role, id] of said.optional) if ((group.optional.get(role) ?? id) !== id) return false;
  if (!alike(said.words, group.words)) return false;
  if (!said.when || !group.dated) return true;
  const mine: Moment = { ...said.when };
  const theirs: Moment = {
    ...(group.earliest === undefined ? {} : { earliest: group.earliest }),
    ...(group.latest === undefined ? {} : { latest: group.latest }),
    edtf: '',
    basis: 'bounded',
  };
  return compatible(mine, theirs);
}

function join(said: Said, group: Group): void {
  group.said.push(said);
  if (said.optional) group.optional = group.optional ? new Map([...group.optional, ...said.optional]) : said.optional;
  if (!said.when) return;
  const { earliest, latest } = said.when;
  if (earliest !== undefined && (group.earliest === undefined || earliest > group.earliest)) group.earliest = earliest;
  if (latest !== undefined && (group.latest === undefined || latest < group.latest)) group.latest = latest;
  group.dated = true;
}

const begin = (said: Said): Group => {
  const group: Group = {
    said: [],
    optional: undefined,
    words: said.words,
    earliest: undefined,
    latest: undefined,
    dated: false,
    byJudgement: false,
  };
  join(said, group);
  return group;
};

/** So many groups of one bucket are tried for a claim; in a bucket with more, only those that share a rare word. */
const TRIED = 64;

/** Groups of one bucket, findable by their words so that a thousand sayings of one speaker are not compared in pairs. */
function grouped(bucket: readonly Said[], apart: ReadonlyMap<string, ReadonlySet<string>>): readonly Group[] {
  const [first] = bucket;
  if (first && bucket.length === 1) return [begin(first)];
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  const mayJoin = (said: Said, group: Group): boolean => {
    const no = apart.get(said.id);
    return (!no || !group.said.some(({ id }) => no.has(id))) && fits(said, group);
  };
  for (const said of [...bucket].sort(compareSaid)) {
    const near =
      groups.length <= TRIED
        ? groups
        : [...new Set(said.words.flatMap((word) => (byWord.get(word) ?? []).slice(0, TRIED)))].slice(0, TRIED * 4);
    const possible = near.filter((group) => mayJoin(said, group));
    const sole = possible.length === 1 ? possible[0] : possible.find((group) => !group.dated && !said.when);
    if (sole) {
      join(said, sole);
      continue;
    }
    const group = begin(said);
    groups.push(group);
    for (const word of said.words) {
      const list = byWord.get(word);
      if (list) list.push(group);
      else byWord.set(word, [group]);
    }
  }
  return groups;
}

function whenOf(group: Group): Moment | undefined {
  if (group.said.length === 1) return group.said[0]?.when;
  const narrowest = [...group.said].filter(({ when }) => when).sort(compareSaid)[0]?.when;
  if (!narrowest) return undefined;
  const { earliest: _, latest: __, ...rest } = narrowest;
  return {
    ...rest,
    ...(group.earliest === undefined ? {} : { earliest: group.earliest }),
    ...(group.latest === undefined ? {} : { latest: group.latest }),
  };
}

function reasonsOf(group: Group): readonly string[] {
  const [first] = group.said;
  if (group.said.length < 2 || !first) return NONE;
  const who = first.roles.filter(({ role }) => PRINCIPAL.has(role)).map(({ role, words }) => `${role} “${words}”`);
  const times = [...new Set(group.said.flatMap(({ when }) => (when ? [when.edtf] : [])))];
  return [
    `each says “${first.predicate}”${who.length > 0 ? ` with the same ${who.join(', ')}` : ''}`,
    ...(times.length > 1 ? [`their times can be the same: ${times.join(' · ')}`] : []),
    ...(first.words.length > 0 ? ['the other words are mostly the same'] : []),
    ...(group.byJudgement ? ['a person said that they are the same'] : []),
  ];
}

function propositionFrom(group: Group): Proposition | undefined {
  const said = group.said.length === 1 ? group.said : [...group.said].sort(inText);
  const [first] = said;
  if (!first) return undefined;
  const when = whenOf(group);
  return {
    id: propositionId(first.id),
    predicate: first.predicate,
    roles: first.roles,
    ...(when ? { when } : {}),
    claims: said.map(({ id }) => id),
    reasons: reasonsOf(group),
  };
}

/** Joins groups that a person said are the same; a later word on the same pair counts. */
function judged(groups: readonly Group[], decisions: readonly GroupingDecision[]): readonly Group[] {
  const last = new Map(decisions.map((d) => [[d.a, d.b].sort().join('|'), d]));
  const same = [...last.values()].filter(({ verdict }) => verdict === 'same');
  if (same.length === 0) return groups;
  const of = new Map<string, Group>();
  const wanted = new Set(same.flatMap(({ a, b }) => [a, b]));
  for (const group of groups) for (const { id } of group.said) if (wanted.has(id)) of.set(id, group);
  const gone = new Set<Group>();
  for (const { a, b } of same) {
    const [into, from] = [of.get(a), of.get(b)];
    if (!into || !from || into === from) continue;
    for (const said of from.said) {
      join(said, into);
      if (wanted.has(said.id)) of.set(said.id, into);
    }
    into.byJudgement = true;
    gone.add(from);
  }
  return groups.filter((group) => !gone.has(group));
}

/** Claims by the proposition that they share, by numbers: of claims, their place in the order given; of propositions, any. */
export interface Grouping {
  /** Which proposition the claim is about. */
  of(claim: number): number;
  claims(proposition: number): readonly number[];
  idOf(claim: number): ClaimId;
  documentOf(claim: number): DocumentId;
  propositionId(proposition: number): PropositionId;
  /** In order of their ids; each is made when it is come to. */
  propositions(): Generator<Proposition>;
}

/** Which claims each group has, in the order in which they joined it, and the first of them in the text. */
function membership(columns: ClaimColumns) {
  const [starts, members, firsts] = [column(), column(), column()];
  const of = new Int32Array(columns.size());
  const byJudgement = new Set<number>();
  const claims = (proposition: number): readonly number[] => {
    const found: number[] = [];
    const end = proposition + 1 < starts.length() ? starts.at(proposition + 1) : members.length();
    for (let i = starts.at(proposition); i < end; i++) found.push(members.at(i));
    return found;
  };
  return {
    of,
    claims,
    first: firsts.at,
    size: starts.length,
    add(group: Group): void {
      const proposition = starts.push(members.length());
      for (const { n } of group.said) of[members.at(members.push(n))] = proposition;
      const first = group.said.reduce((a, b) => (inText(b, a) < 0 ? b : a));
      firsts.push(first.n);
      if (group.byJudgement) byJudgement.add(proposition);
    },
    group(proposition: number): Group | undefined {
      const [first, ...rest] = claims(proposition).map(columns.said);
      if (!first) return undefined;
      const group = begin(first);
      for (const said of rest) join(said, group);
      group.byJudgement = byJudgement.has(proposition);
      return group;
    },
  };
}

/** Numbers of propositions in the order of their ids: by the document of their first claim, then within it. */
function* inOrderOfIds(columns: ClaimColumns, { size, first }: ReturnType<typeof membership>): Generator<number> {
  const byDocument = new Map<DocumentId, number[]>();
  for (let proposition = 0; proposition < size(); proposition++) {
    const document = columns.documentOf(first(proposition));
    const list = byDocument.get(document);
    if (list) list.push(proposition);
    else byDocument.set(document, [proposition]);
  }
  const documents = [...byDocument.keys()].sort((a, b) => compare(`${a}#`, `${b}#`));
  for (const document of documents) {
    const own = (byDocument.get(document) ?? []).map((proposition) => ({
      proposition,
      id: columns.idOf(first(proposition)),
    }));
    for (const { proposition } of own.sort((a, b) => compare(a.id, b.id))) yield proposition;
  }
}

/** The order of the claims given does not matter. */
export function groupClaims(
  claims: Iterable<Claim>,
  who: WhoMeant,
  decisions: readonly GroupingDecision[] = [],
): Grouping {
  const columns = claimColumns(who);
  for (const claim of claims) columns.add(claim);
  const apart = new Map<string, Set<string>>();
  const last = new Map(decisions.map((d) => [[d.a, d.b].sort().join('|'), d]));
  for (const { verdict, a, b } of last.values())
    if (verdict === 'different')
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        apart.set(x, (apart.get(x) ?? new Set()).add(y));
  const wanted = new Set(
    [...last.values()].filter(({ verdict }) => verdict === 'same').flatMap(({ a, b }) => [a, b] as readonly string[]),
  );
  const open: Group[] = [];
  const found = membership(columns);
  // only groups that a person joined to others wait for them
  for (const bucket of columns.buckets())
    for (const group of grouped(bucket.map(columns.said), apart))
      if (wanted.size > 0 && group.said.some(({ id }) => wanted.has(id))) open.push(group);
      else found.add(group);
  for (const group of judged(open, [...last.values()])) found.add(group);
  return {
    of: (claim) => found.of[claim] ?? 0,
    claims: found.claims,
    idOf: columns.idOf,
    documentOf: columns.documentOf,
    propositionId: (proposition) => propositionId(columns.idOf(found.first(proposition))),
    *propositions() {
      for (const proposition of inOrderOfIds(columns, found)) {
        const group = found.group(proposition);
        const one = group && propositionFrom(group);
        if (one) yield one;
      }
    },
  };
}

/** Propositions in order of their ids. */
export const groupPropositions = (
  claims: Iterable<Claim>,
  who: WhoMeant,
  decisions: readonly GroupingDecision[] = [],
): readonly Proposition[] => [...groupClaims(claims, who, decisions).propositions()];
