/** Claims as they are compared, in columns of numbers: a million of them in little memory. Each is known by its place in the order of the case. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import { type ClaimId, claimId, type DocumentId, type EntityId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import { type PredicateId, predicate, type RoleName } from '../domain/predicates/index.ts';
import type { Filled } from '../domain/proposition.ts';
import { contentWords } from './wording.ts';

/** Who fills a role: the entity that is named, and who is thereby meant as a holder. */
export interface Meant {
  readonly entity?: EntityId;
  readonly holder?: EntityId;
  /** The name by which it is shown, so that no description of the writer's stands for it. */
  readonly name?: string;
}

export type WhoMeant = (claim: Claim, filler: RoleFiller) => Meant;

/** A claim as it is compared. */
export interface Said {
  /** Its place in the order of the case. */
  readonly n: number;
  readonly id: ClaimId;
  readonly predicate: PredicateId;
  readonly document: DocumentId;
  readonly start: number;
  readonly when?: Moment;
  /** Days that its time spans; the narrowest are placed first. */
  readonly span: number;
  readonly roles: readonly Filled[];
  /** Parts that may be left unsaid, with who is meant; absent where there are none, as in most. */
  readonly optional?: ReadonlyMap<RoleName, string>;
  readonly words: readonly string[];
}

/** Parts that make the proposition: without the same in them two claims do not say the same. */
export const PRINCIPAL: ReadonlySet<RoleName> = new Set<RoleName>(['who', 'whom', 'to', 'with', 'of', 'into', 'about']);

const NONE: readonly never[] = [];
const NO_DATE = 1e9;
const dayCount = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Numbers that grow in number. */
export function column() {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push(value: number): number {
      if (length === values.length) {
        const more = new Int32Array(2 * length);
        more.set(values);
        values = more;
      }
      values[length] = value;
      return length++;
    },
    at: (i: number): number => values[i] ?? 0,
    set(i: number, value: number): void {
      values[i] = value;
    },
    length: (): number => length,
  };
}

/** Each of what comes again and again is kept once, under a number. */
function numbering<T>(keyOf: (one: T) => string) {
  const known = new Map<string, number>();
  const all: T[] = [];
  return {
    of(one: T): number {
      const key = keyOf(one);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, all.length);
      return all.push(one) - 1;
    },
    /** Without looking whether it is known. */
    add: (one: T): number => all.push(one) - 1,
    at: (i: number): T | undefined => all[i],
    all: (): readonly T[] => all,
  };
}

/** Claims whose principal parts are the same, by the numbers of these parts. */
function buckets() {
  const parts = column();
  const starts = column();
  const heads = column();
  const tails = column();
  const next = column();
  let table = new Int32Array(1 << 12).fill(-1);
  const hashOf = (given: readonly number[]): number => {
    let hash = 0x811c9dc5;
    for (const part of given) hash = Math.imul(hash ^ part, 0x01000193) ^ (hash >>> 15);
    return hash >>> 0;
  };
  const own = (bucket: number): readonly number[] => {
    const found: number[] = [];
    const end = bucket + 1 < starts.length() ? starts.at(bucket + 1) : parts.length();
    for (let i = starts.at(bucket); i < end; i++) found.push(parts.at(i));
    return found;
  };
  const same = (bucket: number, given: readonly number[]): boolean => {
    const start = starts.at(bucket);
    const end = bucket + 1 < starts.length() ? starts.at(bucket + 1) : parts.length();
    return end - start === given.length && given.every((part, i) => parts.at(start + i) === part);
  };
  const placeOf = (given: readonly number[]): number => {
    let place = hashOf(given) & (table.length - 1);
    for (;;) {
      const bucket = table[place] ?? -1;
      if (bucket < 0 || same(bucket, given)) return place;
      place = (place + 1) & (table.length - 1);
    }
  };
  const grow = (): void => {
    table = new Int32Array(2 * table.length).fill(-1);
    for (let bucket = 0; bucket < starts.length(); bucket++) {
      let place = hashOf(own(bucket)) & (table.length - 1);
      while ((table[place] ?? -1) >= 0) place = (place + 1) & (table.length - 1);
      table[place] = bucket;
    }
  };
  return {
    /** Claims come in order: the n-th call is for the n-th. */
    put(given: readonly number[]): void {
      const n = next.push(-1);
      const place = placeOf(given);
      const known = table[place] ?? -1;
      if (known >= 0) {
        next.set(tails.at(known), n);
        tails.set(known, n);
        return;
      }
      table[place] = starts.push(parts.length());
      for (const part of given) parts.push(part);
      heads.push(n);
      tails.push(n);
      if (2 * starts.length() > table.length) grow();
    },
    *each(): Generator<readonly number[]> {
      for (let bucket = 0; bucket < heads.length(); bucket++) {
        const found: number[] = [];
        for (let n = heads.at(bucket); n >= 0; n = next.at(n)) found.push(n);
        yield found;
      }
    },
  };
}

/** "the group" in one document is not "the group" in another. */
const described = (words: string, claim: Claim): string => `${contentWords(words).join(' ')}@${claim.document}`;

const plainWords = ({ words, standsFor }: RoleFiller): string =>
  (standsFor?.words ?? words)
    .replace(/\s+/gu, ' ')
    .replace(/\b(?:another\s+)?(?:future|would-be|soon-to-be)\s+(?=\p{L})/giu, '')
    .trim();

export interface ClaimColumns {
  add(claim: Claim): void;
  readonly size: () => number;
  said(n: number): Said;
  idOf(n: number): ClaimId;
  documentOf(n: number): DocumentId;
  /** Claims that may say the same. */
  buckets(): Iterable<readonly number[]>;
}

export function claimColumns(who: WhoMeant): ClaimColumns {
  const documents = numbering<DocumentId>((id) => id);
  const predicates = numbering<PredicateId>((id) => id);
  const parts = numbering<string>((part) => part);
  const words = numbering<string>((word) => word);
  const fillers = numbering<Filled>(({ role, entity, words }) => `${role}|${entity}|${words}`);
  const moments = numbering<Moment>((m) => `${m.edtf}|${m.basis}|${m.earliest}|${m.latest}`);
  const [document, act, start, end, ordinal] = [column(), column(), column(), column(), column()];
  const [when, rolesFrom, roles] = [column(), column(), column()];
  const wordsOf: (readonly string[])[] = [];
  const optionalOf = new Map<number, ReadonlyMap<RoleName, string>>();
  /** Ids that are made in another way than most. */
  const otherIds = new Map<number, ClaimId>();
  const same = buckets();
  const idOf = (n: number): ClaimId =>
    otherIds.get(n) ??
    claimId(
      documents.at(document.at(n)) ?? ('' as DocumentId),
      predicates.at(act.at(n)) ?? '',
      start.at(n),
      end.at(n),
      ordinal.at(n),
    );
  const documentOf = (n: number): DocumentId => documents.at(document.at(n)) ?? ('' as DocumentId);
  const numberOf = (moment: Moment): number =>
    moment.anchor === undefined && moment.clock === undefined ? moments.of(moment) : moments.add(moment);

  function add(claim: Claim): void {
    const rules = predicate(claim.predicate)?.roles ?? {};
    const n = document.push(documents.of(claim.document));
    const key: number[] = [];
    const optional = new Map<RoleName, string>();
    const said: string[] = [];
    rolesFrom.push(roles.length());
    for (const filler of claim.roles) {
      const { entity, holder, name } = who(claim, filler);
      const id = holder ?? entity;
      const forNames = (rules[filler.role]?.kinds.length ?? 0) > 0;
      if (!forNames && id === undefined) said.push(...contentWords(filler.words));
      else if (PRINCIPAL.has(filler.role)) key.push(parts.of(`${filler.role}=${id ?? described(filler.words, claim)}`));
      else if (id !== undefined) optional.set(filler.role, id);
      else said.push(...contentWords(filler.words));
      const filled = { role: filler.role, words: name ?? plainWords(filler) };
      roles.push(entity === undefined ? fillers.add(filled) : fillers.of({ ...filled, entity }));
    }
    const [quote] = claim.quotes;
    act.push(predicates.of(claim.predicate));
    start.push(quote.start);
    end.push(quote.end);
    ordinal.push(Number(/\.(\d+)$/u.exec(claim.id)?.[1] ?? 0));
    when.push('moment' in claim.when ? numberOf(claim.when.moment) : -1);
    wordsOf.push(said.length > 0 ? [...new Set(said)].sort().map((word) => words.at(words.of(word)) ?? word) : NONE);
    if (optional.size > 0) optionalOf.set(n, optional);
    if (idOf(n) !== claim.id) otherIds.set(n, claim.id);
    same.put([act.at(n), ...key.sort((a, b) => a - b)]);
  }

  function saidOf(n: number): Said {
    const moment = when.at(n) < 0 ? undefined : moments.at(when.at(n));
    const optional = optionalOf.get(n);
    const filled: Filled[] = [];
    const last = n + 1 < rolesFrom.length() ? rolesFrom.at(n + 1) : roles.length();
    for (let i = rolesFrom.at(n); i < last; i++) {
      const one = fillers.at(roles.at(i));
      if (one) filled.push(one);
    }
    return {
      n,
      id: idOf(n),
      predicate: predicates.at(act.at(n)) ?? ('' as PredicateId),
      document: documentOf(n),
      start: start.at(n),
      ...(moment ? { when: moment } : {}),
      span:
        moment?.earliest === undefined || moment.latest === undefined
          ? NO_DATE
          : dayCount(moment.earliest, moment.latest),
      roles: filled,
      ...(optional ? { optional } : {}),
      words: wordsOf[n] ?? NONE,
    };
  }
  return { add, size: document.length, said: saidOf, idOf, documentOf, buckets: same.each };
}
