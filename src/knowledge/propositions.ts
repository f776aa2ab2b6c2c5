/** Claims that say the same share a proposition: same predicate, same who in the same parts, times and words that allow it. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import { type ClaimId, type EntityId, propositionId } from '../domain/ids.ts';
import { compatible, type Moment } from '../domain/moment.ts';
import { type PredicateId, predicate, type RoleName } from '../domain/predicates/index.ts';
import type { Filled, Proposition } from '../domain/proposition.ts';
import { alike, contentWords } from './wording.ts';

/** Who fills a role: the entity that is named, and who is thereby meant as a holder. */
export interface Meant {
  readonly entity?: EntityId;
  readonly holder?: EntityId;
  /** The name by which it is shown, so that no description of the writer's stands for it. */
  readonly name?: string;
}

export type WhoMeant = (claim: Claim, filler: RoleFiller) => Meant;

/** People's word on two claims: they say the same, or they do not. Later ones count. */
export interface GroupingDecision {
  readonly verdict: 'same' | 'different';
  readonly a: string;
  readonly b: string;
}

/** A claim as it is compared. */
interface Said {
  readonly id: ClaimId;
  readonly predicate: PredicateId;
  readonly document: string;
  readonly start: number;
  readonly when?: Moment;
  /** Days that its time spans; the narrowest are placed first. */
  readonly span: number;
  readonly roles: readonly Filled[];
  /** Parts that may be left unsaid, with who is meant; absent where there are none, as in most. */
  readonly optional?: ReadonlyMap<RoleName, string>;
  readonly words: readonly string[];
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

const NO_DATE = 1e9;
const dayCount = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Parts that make the proposition: without the same in them two claims do not say the same. */
const PRINCIPAL: ReadonlySet<RoleName> = new Set<RoleName>(['who', 'whom', 'to', 'with', 'of', 'into', 'about']);

const NONE: readonly never[] = [];

/** A million claims share few names and dates: each is kept once. */
interface Kept {
  filled(role: RoleName, words: string, entity: EntityId | undefined): Filled;
  moment(moment: Moment): Moment;
  document(id: string): string;
}

const KEPT = 100_000;

function kept(): Kept {
  const fillers = new Map<string, Filled>();
  const moments = new Map<string, Moment>();
  let last = '';
  return {
    filled(role, words, entity) {
      if (entity === undefined) return { role, words };
      const key = `${role}|${entity}|${words}`;
      let one = fillers.get(key);
      if (!one) {
        if (fillers.size >= KEPT) fillers.clear();
        one = { role, words, entity };
        fillers.set(key, one);
      }
      return one;
    },
    moment(moment) {
      if (moment.anchor !== undefined || moment.clock !== undefined) return moment;
      const key = `${moment.edtf}|${moment.basis}|${moment.earliest}|${moment.latest}`;
      const one = moments.get(key);
      if (one) return one;
      if (moments.size >= KEPT) moments.clear();
      moments.set(key, moment);
      return moment;
    },
    document(id) {
      if (id !== last) last = id;
      return last;
    },
  };
}

function saidOf(claim: Claim, who: WhoMeant, keep: Kept): readonly [key: string, said: Said] {
  const rules = predicate(claim.predicate)?.roles ?? {};
  const key: string[] = [];
  const optional = new Map<RoleName, string>();
  const words: string[] = [];
  const roles = claim.roles.map((filler): Filled => {
    const { entity, holder, name } = who(claim, filler);
    const id = holder ?? entity;
    const forNames = (rules[filler.role]?.kinds.length ?? 0) > 0;
    if (!forNames && id === undefined) words.push(...contentWords(filler.words));
    else if (PRINCIPAL.has(filler.role)) key.push(`${filler.role}=${id ?? described(filler.words, claim)}`);
    else if (id !== undefined) optional.set(filler.role, id);
    else words.push(...contentWords(filler.words));
    return keep.filled(filler.role, name ?? plainWords(filler), entity);
  });
  const when = 'moment' in claim.when ? keep.moment(claim.when.moment) : undefined;
  const span =
    when?.earliest === undefined || when.latest === undefined ? NO_DATE : dayCount(when.earliest, when.latest);
  const said: Said = {
    id: claim.id,
    predicate: claim.predicate,
    document: keep.document(claim.document),
    start: claim.quotes[0].start,
    ...(when ? { when } : {}),
    span,
    roles,
    ...(optional.size > 0 ? { optional } : {}),
    words: words.length > 0 ? [...new Set(words)].sort() : NONE,
  };
  return [`${claim.predicate}|${key.sort().join('|')}`, said];
}

/** "the group" in one document is not "the group" in another. */
const described = (words: string, claim: Claim): string => `${contentWords(words).join(' ')}@${claim.document}`;

const plainWords = ({ words, standsFor }: RoleFiller): string =>
  (standsFor?.words ?? words)
    .replace(/\s+/gu, ' ')
    .replace(/\b(?:another\s+)?(?:future|would-be|soon-to-be)\s+(?=\p{L})/giu, '')
    .trim();

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

/** Propositions in order of their ids. The order of the claims given does not matter. */
export function groupPropositions(
  claims: Iterable<Claim>,
  who: WhoMeant,
  decisions: readonly GroupingDecision[] = [],
): readonly Proposition[] {
  const buckets = new Map<string, Said | Said[]>();
  const keep = kept();
  for (const claim of claims) {
    const [key, said] = saidOf(claim, who, keep);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, said);
    else if (Array.isArray(bucket)) bucket.push(said);
    else buckets.set(key, [bucket, said]);
  }
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
  const found: Proposition[] = [];
  const add = (group: Group): void => {
    const one = propositionFrom(group);
    if (one) found.push(one);
  };
  // only groups that a person joined to others wait for them
  for (const [key, bucket] of buckets) {
    for (const group of grouped(Array.isArray(bucket) ? bucket : [bucket], apart))
      if (wanted.size > 0 && group.said.some(({ id }) => wanted.has(id))) open.push(group);
      else add(group);
    buckets.delete(key);
  }
  for (const group of judged(open, [...last.values()])) add(group);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
