/** All that rules and views may see of a case, gathered from its store. Documents are opened when they are asked about and kept. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimQuery, Evidence } from '../domain/evidence.ts';
import type { ClaimId, DocumentId, EntityId } from '../domain/ids.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { DueRule } from '../domain/request.ts';
import {
  type CountValue,
  contentsOf,
  denialsIn,
  type HoldersIn,
  holdersOf,
  mentionIn,
  pooledLinks,
  type ReadDocument,
  requestsOf,
  seriesOf,
  statusesOf,
  surroundingsOf,
  watchesOf,
} from '../knowledge/index.ts';
import { circlesOf, citingOf, corroborationOf } from '../origins/index.ts';
import { holders, relations } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { allKnowledge, type KnowledgeEntry, knowledgeOf } from '../store/knowledge.ts';
import { mentionsOf } from '../store/mentions.ts';
import { origins } from '../store/origins.ts';
import { originIn } from './corroboration.ts';
import { type InHand, inHand } from './in-hand.ts';
import { holderDecisions } from './know.ts';
import { once } from './once.ts';
import type { Case } from './open-case.ts';
import { propositionsAtHand } from './propositions-at-hand.ts';
import { type SpottedNames, spottedNames } from './spotted-names.ts';
import { liveEdges, publishersIn } from './trace.ts';

/** What is worked out of one document, once it is asked about. */
interface Opened {
  readonly contents: () => ReturnType<typeof contentsOf>;
  readonly denials: () => ReturnType<typeof denialsIn>;
  readonly holders: () => HoldersIn;
  readonly names: () => SpottedNames;
  readonly around: Evidence['around'];
}

export interface EvidenceOptions {
  readonly dueRules?: readonly DueRule[];
  readonly ofInterest?: Evidence['ofInterest'];
  /** Documents and names, where another stage has read them. */
  readonly held?: InHand;
}

export function gatherEvidence(
  at: Case,
  { dueRules = [], ofInterest, held = inHand(at) }: EvidenceOptions = {},
): Evidence {
  const documents = new Map<DocumentId, ReadDocument>();
  for (const document of held.documents('to stay')) documents.set(document.id, document);
  const byId = new Map<ClaimId, Claim>();
  const byPredicate = new Map<string, Claim[]>();
  for (const { claims } of documents.values())
    for (const claim of claims) {
      byId.set(claim.id, claim);
      const list = byPredicate.get(claim.predicate);
      if (list) list.push(claim);
      else byPredicate.set(claim.predicate, [claim]);
    }
  const { who, named, known } = held.everybody();
  const book = holdersOf(who, holderDecisions(judgements(at)), named);
  const opened = new Map<DocumentId, Opened>();
  const open = (id: DocumentId): Opened | undefined => {
    const document = documents.get(id);
    if (!document) return undefined;
    let one = opened.get(id);
    if (!one) {
      one = {
        contents: once(() => contentsOf(document.claims)),
        denials: once(() => denialsIn(document)),
        holders: once(() => book.in(document)),
        names: once(() => spottedNames(mentionsOf(at, id, ['person', 'organisation', 'place', 'count']), who.entityOf)),
        around: aroundIn(document),
      };
      opened.set(id, one);
    }
    return one;
  };
  const filler = (claim: Claim, role: string): EntityId | undefined => {
    for (const one of claim.roles) {
      const mention = one.role === role ? mentionIn(one) : undefined;
      const entity = mention === undefined ? undefined : who.entityOf(mention);
      if (entity !== undefined) return entity;
    }
    return undefined;
  };
  const list = propositionsAtHand(at);
  /** Rows are left in the case: there are more of them than claims, and few questions need all. */
  function* rows(from: Iterable<KnowledgeEntry>): Generator<Knowledge> {
    for (const row of from) yield withVoices(row, byId);
  }
  const people = once(() => new Map(holders(at).map((holder) => [holder.id, holder])));
  const originOf = originIn(at);
  const evidence: Evidence = {
    *claims(query: ClaimQuery = {}) {
      const { predicate, stance, about, role } = query;
      const from = predicate === undefined ? byId.values() : (byPredicate.get(predicate) ?? []);
      for (const claim of from) {
        if (stance !== undefined && claim.stance !== stance) continue;
        if (role && filler(claim, role.name) !== role.entity) continue;
        if (about !== undefined && !claim.roles.some((one) => filler(claim, one.role) === about)) continue;
        yield claim;
      }
    },
    claim: (id) => byId.get(id),
    filler,
    holderIn: (claim, role) =>
      open(claim.document)
        ?.holders()
        .of(claim, role as RoleName)[0],
    namedIn(claim, role) {
      const names = open(claim.document)?.names();
      const found = claim.roles.filter((one) => one.role === role).flatMap((one) => names?.within(one) ?? []);
      return [...new Set(found)];
    },
    contentOf: (claim) => open(claim.document)?.contents().of(claim) ?? [],
    denialsOf: (id) => open(documentOf(id))?.denials().get(id) ?? [],
    ...list,
    knowledge: (query = {}) =>
      rows(query.holder === undefined && query.proposition === undefined ? allKnowledge(at) : knowledgeOf(at, query)),
    requests: once(() => requestsOf(evidence, dueRules)),
    watches: once(() => watchesOf(evidence)),
    series: once(() =>
      seriesOf({
        claims: byId.values(),
        filler,
        nameOf: (id) => who.entity(id)?.name,
        count: counts(open),
        published: (id) => documents.get(id)?.published,
      }),
    ),
    statuses: once(() => statusesOf(evidence)),
    relations: once(() => relations(at)),
    holder: (id) => people().get(id),
    holders: () => people().values(),
    entity: (id) => known.get(id),
    entities: () => known.values(),
    origins: originCount(at),
    corroboration: (claims) => corroborationOf(claims, originOf),
    circularCitations: once(() => circlesOf(citingOf(liveEdges(at)), publishersIn(at))),
    pooledLinks: once(() => [...pooledLinks(evidence)]),
    around: (claim) => ('moment' in claim.when ? undefined : open(claim.document)?.around(claim)),
    published: (id) => documents.get(id)?.published,
    ...(ofInterest ? { ofInterest } : {}),
  };
  return evidence;
}

/** Worked out when it is first asked for. */
function aroundIn({ claims, told }: ReadDocument): Evidence['around'] {
  const found = once(() => told && surroundingsOf(claims, told()));
  return (claim) => found()?.(claim);
}

const documentOf = (claim: ClaimId): DocumentId => claim.slice(0, claim.lastIndexOf('#')) as DocumentId;

const withVoices = (row: KnowledgeEntry, byId: ReadonlyMap<ClaimId, Claim>): Knowledge => ({
  ...row,
  voices: row.proof.flatMap((id) => byId.get(id)?.voice ?? []),
});

/** The number spotted in the words of the claim's number. */
const counts =
  (open: (id: DocumentId) => Opened | undefined) =>
  (claim: Claim): CountValue | undefined => {
    const number = claim.roles.find(({ role }) => role === 'number');
    if (!number) return undefined;
    return open(claim.document)?.names().count(number);
  };

/** Documents of one origin count once; one of which no origin is known counts for itself. */
function originCount(at: Case): Evidence['origins'] {
  const of = once(
    () => new Map(origins(at).flatMap(({ id, documents }) => documents.map((one) => [one, id] as const))),
  );
  return (documents) => new Set([...documents].map((id) => of().get(id) ?? id)).size;
}
