/** All questions asked of invented cases that grow to a million claims. */
import type { Claim } from '../src/domain/claim.ts';
import type { Entity } from '../src/domain/entity.ts';
import type { ClaimQuery, Evidence } from '../src/domain/evidence.ts';
import type { Holder } from '../src/domain/holder.ts';
import { type ClaimId, type DocumentId, type EntityId, type PassageId, propositionId } from '../src/domain/ids.ts';
import type { PredicateId, RoleName } from '../src/domain/predicates/index.ts';
import type { Proposition } from '../src/domain/proposition.ts';
import type { Request } from '../src/domain/request.ts';
import type { Watch } from '../src/domain/watch.ts';
import { findingsOf } from '../src/findings/index.ts';
import { requestsOf } from '../src/knowledge/requests.ts';
import { watchesOf } from '../src/knowledge/watches.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { costOf } from './measuring/cost.ts';
import { drawn } from './measuring/drawn.ts';

/** As often as in the press texts read so far, more or less. */
const PREDICATES: readonly PredicateId[] = [
  'stated',
  'stated',
  'counted',
  'told',
  'told',
  'asked',
  'answered',
  'knew',
  'was-unaware',
  'watched',
  'saw',
  'looked-for',
  'lost-track',
  'resurfaced',
  'registered',
  'travelled',
  'attacked',
  'killed',
  'died',
  'arrested',
  'released',
  'member-of',
  'paid',
  'also-known-as',
];
const HOLDERS = 200;
const PEOPLE = 10_000;
const IN_A_DOCUMENT = 100;

const pad = (n: number): string => String(n).padStart(2, '0');

export function invented(count: number): Evidence {
  const random = drawn(count);
  const pick = (n: number): number => Math.floor(n * random());
  const byPredicate = new Map<PredicateId, Claim[]>();
  const byId = new Map<ClaimId, Claim>();
  const holder = (i: number): string => `Body ${i}`;
  const person = (): string => `Person ${Math.floor(PEOPLE * random() ** 2)}`;
  for (let i = 0; i < count; i++) {
    const predicate = PREDICATES[pick(PREDICATES.length)] ?? 'stated';
    const document = `d${Math.floor(i / IN_A_DOCUMENT)}` as DocumentId;
    const start = (i % IN_A_DOCUMENT) * 300;
    const acts = [
      'told',
      'asked',
      'answered',
      'knew',
      'was-unaware',
      'watched',
      'saw',
      'looked-for',
      'lost-track',
      'registered',
      'arrested',
    ].includes(predicate);
    const roles: readonly (readonly [RoleName, string])[] = [
      ['who', acts ? holder(pick(HOLDERS)) : person()],
      ...(['told', 'asked', 'answered'].includes(predicate) ? ([['to', holder(pick(HOLDERS))]] as const) : []),
      [acts && ['told', 'asked', 'answered', 'knew', 'was-unaware'].includes(predicate) ? 'about' : 'whom', person()],
      ...(predicate === 'also-known-as' ? ([['as', `Alias ${pick(900)}`]] as const) : []),
    ];
    const dayOf = `${2006 + pick(10)}-${pad(1 + pick(12))}-${pad(1 + pick(28))}`;
    const claim: Claim = {
      id: `${document}#${predicate}@${start}-${i}.0` as ClaimId,
      document,
      passage: `${document}#p${Math.floor(start / 1500)}` as PassageId,
      predicate,
      roles: roles.map(([role, words], n) => ({ role, words, start: start + n * 20, end: start + n * 20 + 19 })),
      when:
        random() < 0.3
          ? { moment: { earliest: dayOf, latest: dayOf, edtf: dayOf, basis: 'stated' }, how: 'said' }
          : { undated: 'no time is said' },
      voice: {
        mode: 'indirect',
        chain: [
          { name: `Paper ${pick(50)}`, kind: 'publication', anonymous: false },
          ...(random() < 0.3 ? [{ name: person(), kind: 'person' as const, anonymous: random() < 0.2 }] : []),
        ],
      },
      stance: 'affirmed',
      negated: random() < 0.08,
      ...(random() < 0.03 ? { prospective: true } : {}),
      quotes: [{ document, start, end: start + 200, words: roles.map(([, words]) => words).join(' ') }],
      by: 'bench',
    };
    byId.set(claim.id, claim);
    const list = byPredicate.get(predicate);
    if (list) list.push(claim);
    else byPredicate.set(predicate, [claim]);
  }
  const propositions = new Map<string, { claims: ClaimId[]; of: Proposition }>();
  const of = new Map<ClaimId, Proposition>();
  for (const claim of byId.values()) {
    const key = `${claim.predicate}|${claim.roles.map(({ words }) => words).join('|')}`;
    let known = propositions.get(key);
    if (!known) {
      const claims: ClaimId[] = [];
      known = {
        claims,
        of: { id: propositionId(claim.id), predicate: claim.predicate, roles: [], claims, reasons: [] },
      };
      propositions.set(key, known);
    }
    known.claims.push(claim.id);
    of.set(claim.id, known.of);
  }
  const kindOf = (id: string): Entity['kind'] => (id.startsWith('Body') ? 'organisation' : 'person');
  const entity = (id: EntityId): Entity => ({ id, kind: kindOf(id), name: id, names: [id], mentions: [] });
  const holders = new Map(
    Array.from({ length: HOLDERS }, (_, i): [EntityId, Holder] => [
      holder(i) as EntityId,
      { id: holder(i) as EntityId, name: holder(i), kind: 'body', names: [holder(i)] },
    ]),
  );
  const filler = (claim: Claim, role: string): EntityId | undefined =>
    claim.roles.find((one) => one.role === role)?.words as EntityId | undefined;
  let [requests, watches]: [readonly Request[] | undefined, readonly Watch[] | undefined] = [undefined, undefined];
  const evidence: Evidence = {
    *claims({ predicate }: ClaimQuery = {}) {
      yield* predicate === undefined ? byId.values() : (byPredicate.get(predicate) ?? []);
    },
    claim: (id) => byId.get(id),
    filler,
    holderIn: (claim, role) => (holders.has(filler(claim, role) ?? ('' as EntityId)) ? filler(claim, role) : undefined),
    namedIn: (claim, role) => [filler(claim, role)].filter((id) => id !== undefined),
    contentOf: () => [],
    denialsOf: () => [],
    propositions: () => [...propositions.values()].map((one) => one.of),
    proposition: () => undefined,
    propositionOf: (id) => of.get(id),
    knowledge: () => [],
    requests: () => (requests ??= requestsOf(evidence)),
    watches: () => (watches ??= watchesOf(evidence)),
    series: () => [],
    statuses: () => [],
    relations: () => [],
    holder: (id) => holders.get(id),
    holders: () => holders.values(),
    entity,
    entities: () => [],
    origins: (documents) => new Set(documents).size,
    corroboration: () => ({ origins: 1, documents: 1, unsure: 0, confirmed: false, reason: '' }) as never,
    circularCitations: () => [],
    pooledLinks: () => [],
    around: () => undefined,
    published: () => ({ earliest: '2012-01-01', latest: '2012-01-01', edtf: '2012-01-01', basis: 'stated' }),
    ofInterest: {
      name: 'the event',
      when: { earliest: '2015-11-13', latest: '2015-11-13', edtf: '2015-11-13', basis: 'stated' },
    },
  };
  return evidence;
}

export const findings: Measurement = {
  id: 'findings',
  asks: 'How long does it take to ask all questions of a case?',
  async measure() {
    const figures: Figure[] = [];
    for (const claims of [10_000, 100_000, 1_000_000]) {
      const evidence = invented(claims);
      let found = 0;
      const { cpu } = await costOf(() => {
        found = findingsOf(evidence).length;
      });
      figures.push({
        what: `${claims.toLocaleString('en')} claims`,
        value: cpu,
        unit: 'CPU s',
        ...(claims === 1_000_000 ? { target: 60 } : {}),
        note: `${found.toLocaleString('en')} findings`,
      });
    }
    return [{ title: 'All rules, request ledger and watches too; 10,000 people, 200 holders', figures }];
  },
};
