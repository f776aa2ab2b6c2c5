/** The ledger of a case: who held what since when, how, on what proof; one document after the other. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import { type Holder, type Relation, THE_PUBLIC } from '../domain/holder.ts';
import { type ClaimId, type DocumentId, type EntityId, knowledgeId, type PropositionId } from '../domain/ids.ts';
import { isDated, type Knowledge, type KnowledgeState, type Since } from '../domain/knowledge.ts';
import type { Moment } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { column, type Meant } from './claim-columns.ts';
import { denialsIn } from './denials.ts';
import { entailments } from './entailments/index.ts';
import { type HolderDecisions, type HoldersIn, holdersOf } from './holders/index.ts';
import { polarityOf, refusalsIn } from './polarity.ts';
import { type Grouping, type GroupingDecision, groupClaims } from './propositions.ts';
import { sceneOf } from './reading.ts';
import { type Held, mentionIn, type ReadDocument, type WhoIsWho } from './scene.ts';
import { notBefore, saidTime, withEarliest } from './since.ts';

export interface LedgerInput {
  /** In the order of the case; read twice. */
  readonly documents: () => Iterable<ReadDocument>;
  readonly who: WhoIsWho;
  /** The entity of a name, where one has it. */
  readonly named?: (name: string) => EntityId | undefined;
  readonly holders?: HolderDecisions;
  readonly grouping?: readonly GroupingDecision[];
}

export interface Ledger {
  /** Read once, in order of their ids: each is made as it is read, as a million of them are much to hold. */
  readonly propositions: Iterable<Proposition>;
  readonly holders: readonly Holder[];
  readonly relations: readonly Relation[];
  /** Read once, document by document. */
  readonly knowledge: Iterable<Knowledge>;
}

/** Roles whose fillers can come to hold something. */
const HOLDING = ['who', 'to', 'with'] as const;

/** What is noted of every claim in the first reading. */
interface Notes {
  /** Whether anything below is noted of a claim, by its place in the order of the case. */
  readonly any: ReturnType<typeof column>;
  readonly denies: Set<ClaimId>;
  readonly deniedBy: Map<ClaimId, readonly ClaimId[]>;
  readonly unconfirmedBy: Map<ClaimId, readonly ClaimId[]>;
  readonly published: Map<DocumentId, Moment>;
}

/** Who is meant by a role, for telling whether two claims say the same. */
function meant(filler: RoleFiller, claim: Claim, who: WhoIsWho, holders: HoldersIn): Meant {
  const mention = mentionIn(filler);
  const entity = mention === undefined ? undefined : who.entityOf(mention);
  const acts = filler.role === 'who' || filler.role === 'to';
  const of = acts ? holders.of(claim, filler.role) : [];
  const holder = of.length === 1 ? of[0] : undefined;
  const known = entity === undefined ? undefined : who.entity(entity);
  const whole = known !== undefined && (holder === undefined || holder === entity);
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(holder === undefined ? {} : { holder }),
    ...(known && whole && isBare(filler, known.names) ? { name: known.name } : {}),
  };
}

/** The words are the name with nothing added but a description: "another future bomber, Hoxha". Not "Hoxha’s boat". */
const isBare = ({ words, standsFor }: RoleFiller, names: readonly string[]): boolean =>
  standsFor !== undefined || names.some((name) => words.endsWith(name) || words.startsWith(name));

export function ledgerOf(input: LedgerInput): Ledger {
  const { who } = input;
  const holders = holdersOf(who, input.holders, input.named);
  const notes: Notes = {
    any: column(),
    denies: new Set(),
    deniedBy: new Map(),
    unconfirmedBy: new Map(),
    published: new Map(),
  };
  let within: HoldersIn | undefined;
  const first = function* (): Generator<Claim> {
    for (const document of input.documents()) {
      note(document, notes);
      const own = holders.in(document);
      within = own;
      if (document.publisher !== undefined) own.called(document.publisher);
      if (document.keptBy) own.called(document.keptBy.name);
      for (const claim of document.claims) {
        if (claim.record?.holder) own.called(claim.record.holder.name);
        for (const role of HOLDING) own.of(claim, role);
      }
      yield* document.claims;
    }
  };
  const grouping = groupClaims(
    first(),
    (claim, filler) => (within ? meant(filler, claim, who, within) : {}),
    input.grouping,
  );
  const list = holders.list();
  const relations = holders.relations();
  return {
    propositions: grouping.propositions(),
    holders: list,
    relations,
    knowledge: knowledgeIn(input, holders, { grouping, list, relations, notes }),
  };
}

/** What rows need of a proposition: its claims are looked up by its number. */
interface Shared {
  readonly n: number;
  readonly id: PropositionId;
}

function note(document: ReadDocument, notes: Notes): void {
  const denied = denialsIn(document);
  for (const [id, by] of denied)
    notes.deniedBy.set(
      id,
      by.map((one) => one.id),
    );
  for (const [id, by] of refusalsIn(document.claims)) notes.unconfirmedBy.set(id, by);
  for (const claim of document.claims) if (polarityOf(claim) === 'denies') notes.denies.add(claim.id);
  for (const { id } of document.claims)
    notes.any.push(notes.denies.has(id) || notes.deniedBy.has(id) || notes.unconfirmedBy.has(id) ? 1 : 0);
  if (document.public && document.published) notes.published.set(document.id, document.published);
}

interface Known {
  readonly grouping: Grouping;
  readonly list: readonly Holder[];
  readonly relations: readonly Relation[];
  readonly notes: Notes;
}

/** The propositions of one document's claims, which come in the order in which they were grouped. */
type PropositionsIn = (claim: ClaimId) => Shared | undefined;

function propositionsIn(document: ReadDocument, from: number, grouping: Grouping): PropositionsIn {
  const places = new Map(document.claims.map(({ id }, i) => [id, from + i]));
  const known = new Map<number, Shared>();
  return (claim) => {
    const place = places.get(claim);
    if (place === undefined) return undefined;
    const n = grouping.of(place);
    const one = known.get(n) ?? { n, id: grouping.propositionId(n) };
    known.set(n, one);
    return one;
  };
}

function* knowledgeIn(
  { documents }: LedgerInput,
  holders: ReturnType<typeof holdersOf>,
  { grouping, list, relations, notes }: Known,
): Generator<Knowledge> {
  const existence = existing(list, relations);
  const firstPublic = firstIn(notes.published, grouping);
  const standing = standingOf(notes, grouping);
  let read = 0;
  for (const document of documents()) {
    const of = propositionsIn(document, read, grouping);
    read += document.claims.length;
    const seen = new Set<string>();
    const make = maker(document, of, { standing, denied: notes.deniedBy }, existence, seen);
    const { scene, claims } = sceneOf(document, holders.in(document));
    for (const part of entailments)
      for (const claim of claims(part.predicates))
        for (const held of part.entails(claim, scene)) yield* make(claim, held, part.id);
    yield* publication(document, of, firstPublic, scene.called, make);
  }
}

/** Everybody from the day of publication, and the publisher by then. */
function* publication(
  document: ReadDocument,
  of: PropositionsIn,
  firstPublic: (one: Shared) => DocumentId | undefined,
  called: (name: string) => EntityId | undefined,
  make: ReturnType<typeof maker>,
): Generator<Knowledge> {
  const { published, publisher } = document;
  if (!document.public || !published) return;
  const by: Since =
    published.latest === undefined
      ? published
      : { latest: published.latest, edtf: `../${published.edtf}`, basis: 'bounded', anchor: 'published' };
  const house = publisher === undefined ? undefined : called(publisher);
  const done = new Set<PropositionId>();
  for (const claim of document.claims) {
    const one = of(claim.id);
    if (!one || claim.predicate === 'stated' || done.has(one.id)) continue;
    done.add(one.id);
    if (firstPublic(one) === document.id)
      yield* make(
        claim,
        { holder: THE_PUBLIC, what: [claim], since: published, grade: 'held', state: 'held' },
        'published',
      );
    if (house !== undefined)
      yield* make(
        claim,
        { holder: house, what: [claim], since: by, grade: 'demonstrably knew', state: 'held' },
        'published',
      );
  }
}

interface Existence {
  readonly from?: string;
  readonly before?: EntityId;
}

/** From when each holder existed, and out of whom it came. */
function existing(list: readonly Holder[], relations: readonly Relation[]): ReadonlyMap<EntityId, Existence> {
  const out = new Map<EntityId, Existence>();
  for (const { id, existed } of list) if (existed?.earliest !== undefined) out.set(id, { from: existed.earliest });
  for (const { kind, a, b, during } of relations) {
    if (kind !== 'became') continue;
    const from = out.get(b)?.from ?? during?.earliest;
    if (from !== undefined) out.set(b, { from, before: a });
  }
  return out;
}

/** Who held it then: a body that did not exist yet gives way to the one it came out of, or holds it from its first day. */
function inExistence(
  holder: EntityId,
  since: Since,
  existence: ReadonlyMap<EntityId, Existence>,
): { readonly holder: EntityId; readonly since: Since } {
  let at = holder;
  const seen = new Set<EntityId>();
  for (;;) {
    const { from, before } = existence.get(at) ?? {};
    if (from === undefined || !isDated(since) || seen.has(at)) return { holder: at, since };
    seen.add(at);
    if (since.latest !== undefined && since.latest < from && before !== undefined) {
      at = before;
      continue;
    }
    if (since.latest !== undefined && since.latest < from)
      return { holder: at, since: { earliest: from, latest: from, edtf: from, basis: 'bounded' } };
    if (since.earliest === undefined || since.earliest < from) return { holder: at, since: withEarliest(since, from) };
    return { holder: at, since };
  }
}

/** Who denies a proposition, and who refuses to confirm or deny it: worked out once each, as a thousand claims may share one. */
interface Standing {
  readonly denials: readonly ClaimId[];
  readonly unconfirmed: readonly ClaimId[];
}

/** What is said against rows; `denied` where it stands, so that it may be meant of the telling as well as of what was told. */
interface Objections {
  readonly standing: (one: Shared | undefined) => Standing;
  readonly denied: ReadonlyMap<ClaimId, readonly ClaimId[]>;
}

const NOTHING: Standing = { denials: [], unconfirmed: [] };

/** What so few claims share is looked through again rather than kept, of a million propositions. */
const FEW = 4;

function standingOf(
  { any, denies, deniedBy, unconfirmedBy }: Notes,
  grouping: Grouping,
): (one: Shared | undefined) => Standing {
  const known = new Map<number, Standing>();
  return (one) => {
    if (!one) return NOTHING;
    const before = known.get(one.n);
    if (before) return before;
    const claims = grouping.claims(one.n);
    if (claims.every((claim) => any.at(claim) === 0)) {
      if (claims.length > FEW) known.set(one.n, NOTHING);
      return NOTHING;
    }
    const ids = inText(claims, grouping);
    const denials = new Set(ids.filter((id) => denies.has(id)));
    const unconfirmed = new Set<ClaimId>();
    for (const id of ids) {
      for (const by of deniedBy.get(id) ?? []) denials.add(by);
      for (const by of unconfirmedBy.get(id) ?? []) unconfirmed.add(by);
    }
    const made = { denials: [...denials], unconfirmed: [...unconfirmed] };
    known.set(one.n, made);
    return made;
  };
}

/** Ids of claims in the order in which they were read. */
const inText = (claims: readonly number[], grouping: Grouping): readonly ClaimId[] =>
  [...claims].sort((a, b) => a - b).map(grouping.idOf);

/** The document that first made a proposition public, by the last day on which it can have appeared. */
function firstIn(
  published: ReadonlyMap<DocumentId, Moment>,
  grouping: Grouping,
): (one: Shared) => DocumentId | undefined {
  const known = new Map<number, DocumentId | undefined>();
  return ({ n }) => {
    if (known.has(n)) return known.get(n);
    let best: { readonly day: string; readonly id: DocumentId } | undefined;
    const claims = grouping.claims(n);
    for (const claim of claims) {
      const document = grouping.documentOf(claim);
      const day = published.get(document)?.latest;
      if (day !== undefined && (!best || day < best.day || (day === best.day && document < best.id)))
        best = { day, id: document };
    }
    if (claims.length > FEW) known.set(n, best?.id);
    return best?.id;
  };
}

/** Makes rows of what a part says, one for each thing held. */
function maker(
  document: ReadDocument,
  of: PropositionsIn,
  { standing, denied }: Objections,
  existence: ReadonlyMap<EntityId, Existence>,
  seen: Set<string>,
) {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  return function* rows(act: Claim, held: Held, how: string): Generator<Knowledge> {
    const { denials: ofAct, unconfirmed } = standing(of(act.id));
    const denials = ofAct.filter((id) => id !== act.id);
    for (const what of held.what) {
      const one = of(what.id);
      if (!one) continue;
      const negative = held.state === 'did not know' || held.state === 'lost' || held.state === 'sought';
      const dated = negative ? held.since : notBefore(held.since, what === act ? undefined : saidTime(what));
      if (!dated) continue;
      const { holder, since } = inExistence(held.holder, dated, existence);
      const key = `${holder}|${one.id}`;
      if (how === 'said' && seen.has(key)) continue;
      const id = knowledgeId(holder, one.id, act.id, how);
      if (seen.has(id)) continue;
      seen.add(id).add(key);
      const ofWhat = what === act ? [] : standing(one).denials.filter((id) => id !== what.id);
      const state: KnowledgeState =
        held.state === 'held' && (isDisputed(act, denials) || (what !== act && denied.has(what.id)))
          ? 'disputed'
          : held.state;
      const also = (held.also ?? []).map(({ id: one }) => one);
      const proof: readonly [ClaimId, ...ClaimId[]] = what === act ? [act.id, ...also] : [act.id, what.id, ...also];
      yield {
        id,
        holder,
        proposition: one.id,
        since,
        ...(held.until ? { until: held.until } : {}),
        how,
        grade: held.grade,
        state,
        voices: proof.map((claim) => (byId.get(claim) ?? act).voice),
        proof,
        denials: [...new Set([...denials, ...ofWhat])].filter((c) => !proof.includes(c)),
        unconfirmed: [...new Set(unconfirmed)].filter((c) => !proof.includes(c)),
      };
    }
  };
}

const isDisputed = (act: Claim, denials: readonly ClaimId[]): boolean =>
  denials.length > 0 || polarityOf(act) === 'doubts';
