/** A small case by hand: claims in a line each, and evidence that answers from them. Names are their own ids. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { ClaimQuery, Evidence } from '../domain/evidence.ts';
import type { Holder, Relation } from '../domain/holder.ts';
import {
  type ClaimId,
  type DocumentId,
  type EntityId,
  type PassageId,
  propositionId,
  requestId,
} from '../domain/ids.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Moment } from '../domain/moment.ts';
import type { Citing } from '../domain/origin.ts';
import type { PooledLink } from '../domain/pool.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { Meant, Request } from '../domain/request.ts';
import type { Series } from '../domain/series.ts';
import type { StatusHistory } from '../domain/status.ts';
import type { Watch } from '../domain/watch.ts';

export const day = (edtf: string): Moment => {
  const moment = momentOf(edtf);
  if (!moment) throw new Error(`${edtf} is no date`);
  return moment;
};

export const who = (name: string): Meant => ({ words: name, entity: name as EntityId });

interface Told extends Partial<Pick<Claim, 'stance' | 'negated' | 'prospective' | 'phase' | 'record' | 'likelihood'>> {
  readonly when?: string;
  readonly document?: string;
  /** The one who says it; an article before it hides a name: "a clerk". */
  readonly voice?: string;
  /** Sentence: claims of one sentence share it. */
  readonly sentence?: number;
}

let made = 0;

/** `claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { when: '2015-06' })` */
export function claim(
  predicate: PredicateId,
  roles: Readonly<Partial<Record<RoleName, string>>>,
  told: Told = {},
): Claim {
  const { when, document = 'gazette', voice, sentence, ...rest } = told;
  made++;
  const start = (sentence ?? made) * 1000;
  const id = document as DocumentId;
  const words = Object.values(roles).join(' ');
  return {
    id: `${document}#${predicate}@${start}-${made}.0` as ClaimId,
    document: id,
    passage: `${document}#p1` as PassageId,
    predicate,
    roles: Object.entries(roles).map(([role, text], i) => ({
      role: role as RoleName,
      words: text,
      start: start + i * 10,
      end: start + i * 10 + 9,
    })),
    when: when === undefined ? { undated: 'no time is said' } : { moment: day(when), how: 'said' },
    voice: {
      mode: 'indirect',
      chain: [
        { name: document, kind: 'publication', anonymous: false },
        ...(voice === undefined ? [] : [{ name: voice, kind: 'person' as const, anonymous: /^an? /.test(voice) }]),
      ],
    },
    stance: 'affirmed',
    negated: false,
    quotes: [{ document: id, start, end: start + 900, words }],
    by: 'test',
    ...rest,
  };
}

export const request = (asked: Claim, more: Partial<Request> = {}): Request => {
  const named = (role: RoleName): Meant | undefined => {
    const words = asked.roles.find((one) => one.role === role)?.words;
    return words === undefined ? undefined : who(words);
  };
  const [from, to, about] = [named('who'), named('to'), named('about')];
  return {
    id: requestId(asked.id),
    kind: asked.predicate === 'asked' ? 'request' : 'notice',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    about: about ? [about] : [],
    subject: asked.quotes[0],
    ...('moment' in asked.when ? { when: asked.when.moment } : {}),
    state: 'no answer stated',
    byPress: false,
    asked: asked.id,
    again: [],
    answers: [],
    beyond: [],
    unanswered: [],
    denials: [],
    ...more,
  };
};

export const watch = (kind: Watch['kind'], claims: readonly [Claim, ...Claim[]], more: Partial<Watch> = {}): Watch => {
  const [first, ...rest] = claims;
  const filler = (role: RoleName) => first.roles.find((one) => one.role === role)?.words;
  const [holder, target] = [filler('who'), filler('whom')];
  return {
    kind,
    ...(holder === undefined ? {} : { holder: who(holder) }),
    target: who(target ?? ''),
    ofGroup: false,
    ...('moment' in first.when ? { began: first.when.moment } : {}),
    claims: [first.id, ...rest.map(({ id }) => id)],
    denials: [],
    ...more,
  };
};

/** Who in the tests is a person; others with a capital are bodies, a few are places. */
const PEOPLE = new Set(['Hoxha', 'Novotny', 'Oduya', 'Brandt']);
const PLACES = new Set(['Bari', 'Koper', 'Trieste']);

export interface Parts {
  readonly claims: readonly Claim[];
  readonly requests?: readonly Request[];
  readonly watches?: readonly Watch[];
  readonly series?: readonly Series[];
  readonly statuses?: readonly StatusHistory[];
  readonly knowledge?: readonly Knowledge[];
  readonly relations?: readonly Relation[];
  /** Denied claim → denying claim. */
  readonly denials?: ReadonlyMap<Claim, Claim>;
  /** Claims that say the same. */
  readonly alike?: readonly (readonly Claim[])[];
  readonly published?: Readonly<Record<string, string>>;
  /** Document → origin; others are their own. */
  readonly originOf?: Readonly<Record<string, string>>;
  readonly circles?: readonly (readonly Citing[])[];
  readonly pooled?: readonly PooledLink[];
  /** What is told around claims without a date. */
  readonly around?: ReadonlyMap<Claim, string>;
  readonly ofInterest?: Evidence['ofInterest'];
}

const entityOf = (name: string): Entity => ({
  id: name as EntityId,
  kind: PEOPLE.has(name) ? 'person' : PLACES.has(name) ? 'place' : 'organisation',
  name,
  names: [name],
  mentions: [],
});

const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && words.length < 40;

export function caseOf(parts: Parts): Evidence {
  const { claims, alike = [] } = parts;
  const byId = new Map(claims.map((one) => [one.id, one]));
  const names = new Set(claims.flatMap(({ roles }) => roles.map(({ words }) => words)).filter(isName));
  const holders = [...names].map(
    (name): Holder => ({ id: name as EntityId, name, kind: PEOPLE.has(name) ? 'person' : 'body', names: [name] }),
  );
  const together = new Set(alike.flat());
  const groups = [...alike, ...claims.filter((one) => !together.has(one)).map((one) => [one])];
  const propositions = groups.flatMap(([first, ...rest]): readonly Proposition[] =>
    first
      ? [
          {
            id: propositionId(first.id),
            predicate: first.predicate,
            roles: [],
            ...('moment' in first.when ? { when: first.when.moment } : {}),
            claims: [first.id, ...rest.map(({ id }) => id)],
            reasons: [],
          },
        ]
      : [],
  );
  const byProposition = new Map(propositions.map((one) => [one.id, one]));
  const byClaim = new Map(propositions.flatMap((one) => one.claims.map((id) => [id, one] as const)));
  const filler = (one: Claim, role: string): EntityId | undefined => {
    const words = one.roles.find((r) => r.role === role)?.words;
    return words !== undefined && isName(words) && role !== 'as' && role !== 'amount' ? (words as EntityId) : undefined;
  };
  const denials = new Map([...(parts.denials ?? [])].map(([denied, by]) => [denied.id, by]));
  return {
    *claims({ predicate, stance }: ClaimQuery = {}) {
      for (const one of claims)
        if (one.predicate === (predicate ?? one.predicate) && one.stance === (stance ?? one.stance)) yield one;
    },
    claim: (id) => byId.get(id),
    filler,
    holderIn: filler,
    namedIn: (one, role) => [filler(one, role)].filter((id): id is EntityId => id !== undefined),
    contentOf: () => [],
    denialsOf: (id) => [denials.get(id)].filter((one): one is Claim => one !== undefined),
    propositions: () => propositions,
    proposition: (id) => byProposition.get(id),
    propositionOf: (id) => byClaim.get(id),
    knowledge: ({ holder, proposition } = {}) =>
      (parts.knowledge ?? []).filter(
        (row) => row.holder === (holder ?? row.holder) && row.proposition === (proposition ?? row.proposition),
      ),
    requests: () => parts.requests ?? [],
    watches: () => parts.watches ?? [],
    series: () => parts.series ?? [],
    statuses: () => parts.statuses ?? [],
    relations: () => parts.relations ?? [],
    holder: (id) => holders.find((one) => one.id === id),
    holders: () => holders,
    entity: (id) => (names.has(id) ? entityOf(id) : undefined),
    entities: () => [...names].map(entityOf),
    origins: (documents) => new Set([...documents].map((one) => parts.originOf?.[one] ?? one)).size,
    corroboration: (told) => ({
      voices: new Set(told.map(({ voice }) => voice.chain.at(-1)?.name)).size,
      documents: new Set(told.map(({ document }) => document)).size,
      origins: new Set(told.map(({ document }) => parts.originOf?.[document] ?? document)).size,
    }),
    circularCitations: () => parts.circles ?? [],
    pooledLinks: () => parts.pooled ?? [],
    around: (one) => {
      const edtf = 'moment' in one.when ? undefined : parts.around?.get(one);
      return edtf === undefined ? undefined : { moment: day(edtf), by: 'paragraph' };
    },
    published: (document) => {
      const edtf = parts.published?.[document];
      return edtf === undefined ? undefined : day(edtf);
    },
    ...(parts.ofInterest ? { ofInterest: parts.ofInterest } : {}),
  };
}

/** Strength of what a rule finds, in a word: firm, possible or none. */
export const outcome = (
  rule: { find(evidence: Evidence): Iterable<{ readonly unclear: readonly unknown[] }> },
  parts: Parts,
): string => {
  const [first] = rule.find(caseOf(parts));
  return first === undefined ? 'none' : first.unclear.length === 0 ? 'firm' : 'possible';
};
