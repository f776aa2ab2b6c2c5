/** What a pool may see of a case, looked up where it is asked for: no pool reads the whole case. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimQuery } from '../domain/evidence.ts';
import type { ClaimId, DocumentId, EntityId } from '../domain/ids.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import {
  denialsIn,
  type HoldersIn,
  holdersOf,
  mentionIn,
  type PoolEvidence,
  type ReadDocument,
} from '../knowledge/index.ts';
import { claimOf, claims } from '../store/claims.ts';
import { entityOfMention, namedEntities } from '../store/entities.ts';
import { holders, relations } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { type KnowledgeEntry, knowledgeOf } from '../store/knowledge.ts';
import { eventOfInterest } from './find.ts';
import { holderDecisions } from './know.ts';
import { once } from './once.ts';
import type { Case } from './open-case.ts';
import { propositionsAtHand } from './propositions-at-hand.ts';
import { readDocument } from './read-document.ts';
import { rejectedClaims } from './rejected-claims.ts';

/** Claims of so many documents, and so many claims by themselves, are remembered. */
const RECENT = 5000;

function remembered<K, V>(look: (key: K) => V): (key: K) => V {
  const recent = new Map<K, V>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined || recent.has(key)) return known as V;
    if (recent.size >= RECENT) recent.clear();
    const found = look(key);
    recent.set(key, found);
    return found;
  };
}

interface Opened {
  readonly read: ReadDocument;
  readonly holders: () => HoldersIn;
  readonly denials: () => ReturnType<typeof denialsIn>;
}

const documentOf = (claim: ClaimId): DocumentId => claim.slice(0, claim.lastIndexOf('#')) as DocumentId;
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function poolAtHand(at: Case): PoolEvidence {
  const log = judgements(at);
  const rejected = rejectedClaims(log);
  const event = eventOfInterest(log);
  const people = once(() => new Map(holders(at).map((one) => [one.id, one])));
  const names = once(() => new Map(namedEntities(at).map((one) => [one.id, one])));
  const byName = once(() => {
    const found = new Map<string, EntityId>();
    for (const { id, names: own } of names().values())
      for (const name of own) if (!found.has(folded(name))) found.set(folded(name), id);
    return found;
  });
  const entity = (id: EntityId) => names().get(id);
  const entityOf = remembered((mention: Parameters<typeof entityOfMention>[1]) => entityOfMention(at, mention));
  const book = once(() => holdersOf({ entityOf, entity }, holderDecisions(log), (name) => byName().get(folded(name))));
  const open = remembered((id: DocumentId): Opened => {
    const read = readDocument(at, id, rejected);
    return { read, holders: once(() => book().in(read)), denials: once(() => denialsIn(read)) };
  });
  const claim = remembered((id: ClaimId): Claim | undefined => (rejected.has(id) ? undefined : claimOf(at, id)));
  const filler = (of: Claim, role: string): EntityId | undefined => {
    for (const one of of.roles) {
      const mention = one.role === role ? mentionIn(one) : undefined;
      const id = mention === undefined ? undefined : entityOf(mention);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const withVoices = (row: KnowledgeEntry) => ({ ...row, voices: row.proof.flatMap((id) => claim(id)?.voice ?? []) });
  return {
    *claims({ predicate, stance }: ClaimQuery = {}) {
      const filter = {
        ...(predicate === undefined ? {} : { predicates: [predicate] }),
        ...(stance === undefined ? {} : { stance }),
      };
      for (const one of claims(at, filter, 'text')) if (!rejected.has(one.id)) yield one;
    },
    claim,
    filler,
    // the claim as its document has it: what stands before it counts
    holderIn(of, role) {
      const { read, holders: inIt } = open(of.document);
      const own = read.claims.find(({ id }) => id === of.id) ?? of;
      return inIt().of(own, role as RoleName)[0];
    },
    denialsOf: (id) => open(documentOf(id)).denials().get(id) ?? [],
    ...propositionsAtHand(at, 0),
    *knowledge(query = {}) {
      for (const row of knowledgeOf(at, query)) yield withVoices(row);
    },
    relations: once(() => relations(at)),
    holder: (id) => people().get(id),
    holders: () => people().values(),
    entity,
    ...(event ? { ofInterest: event } : {}),
  };
}
