/** Works out who held what, since when, over the whole case: after who is who, and only where something it depends on has changed. */
import { createHash } from 'node:crypto';
import { momentOf } from '../domain/calendar.ts';
import type { Entity } from '../domain/entity.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { DocumentId, EntityId, MentionId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Since } from '../domain/knowledge.ts';
import type { Moment } from '../domain/moment.ts';
import {
  type HolderDecisions,
  type LedgerInput,
  ledgerOf,
  type ReadDocument,
  type ToldDate,
  type ToldTimes,
  type WhoIsWho,
} from '../knowledge/index.ts';
import { attributionsOf } from '../store/attributions.ts';
import { claims } from '../store/claims.ts';
import { documentEntries } from '../store/documents.ts';
import { entities } from '../store/entities.ts';
import { factsOf } from '../store/facts.ts';
import { dropOldHolders, replaceHolders } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { replaceKnowledge } from '../store/knowledge.ts';
import { mentionsOf } from '../store/mentions.ts';
import { headingsOf, ordinalOf } from '../store/passages.ts';
import { countPropositions, dropOldPropositions, replacePropositions } from '../store/propositions.ts';
import { mark, markOf, marksOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { ofKind } from './live-judgements.ts';
import { once } from './once.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { versionOf } from './versions.ts';

export interface Known {
  readonly propositions: number;
  readonly holders: number;
  readonly rows: number;
  /** Nothing that it depends on has changed since last time. */
  readonly unchanged: boolean;
}

const WHOLE_CASE = 'case';
const STAGE = 'knowledge';

/** Kinds of judgement that the ledger hangs on; of those on claims, rejections. */
const KINDS = ['identity', 'proposition', 'relation', 'existed', 'group'] as const;

function inputsOf(on: Case): string {
  const hash = createHash('sha256');
  for (const { subject, stage, version, inputs } of marksOf(on, ['facts', 'claims', 'entities', 'records']))
    hash.update(`${subject} ${stage} ${version} ${inputs}\n`);
  const log = judgements(on);
  for (const kind of KINDS) for (const { id } of ofKind(log, kind)) hash.update(`${id}\n`);
  for (const claim of rejectedClaims(log)) hash.update(`rejected ${claim}\n`);
  return hash.digest('hex').slice(0, 32);
}

const during = (edtf: string | undefined): { during?: Moment } => {
  const moment = edtf === undefined ? undefined : momentOf(edtf);
  return moment ? { during: moment } : {};
};

/** What people decided about holders, the latest word on each matter. */
export function holderDecisions(log: readonly Judgement[]): HolderDecisions {
  const relations = new Map(
    ofKind(log, 'relation').map(({ id, decision: d }) => [
      `${d.relation}|${d.a}|${d.b}`,
      { relation: d.relation, a: d.a, b: d.b, holds: d.verdict === 'holds', judgement: id, ...during(d.during) },
    ]),
  );
  const members = new Map(
    ofKind(log, 'group').map(({ id, decision: d }) => [
      `${d.group}|${d.member}`,
      { group: d.group, member: d.member, in: d.verdict === 'in', judgement: id, ...during(d.during) },
    ]),
  );
  const existed = ofKind(log, 'existed').flatMap(({ decision: { holder, during: edtf } }) => {
    const moment = momentOf(edtf);
    return moment ? [{ holder, during: moment }] : [];
  });
  return { relations: [...relations.values()], existed, members: [...members.values()] };
}

/** Kinds of document that are not out for everybody to read, whatever their date. */
const NOT_PUBLIC: ReadonlySet<string> = new Set(['letter', 'mail', 'minutes', 'table', 'record']);

const isPublic = (facts: DocumentFacts | undefined): boolean =>
  facts?.published !== undefined &&
  facts.sealed?.value !== true &&
  !NOT_PUBLIC.has(facts.medium?.value ?? '') &&
  (facts.publisher !== undefined || facts.agency !== undefined || facts.medium?.value === 'article');

/** Documents with their claims, those that people rejected left out. */
export function* readDocuments(on: Case): Generator<ReadDocument> {
  const rejected = rejectedClaims(judgements(on));
  for (const { id } of documentEntries(on)) yield readDocument(on, id, rejected);
}

/** Claims that may be held in memory so that documents need not be read from the file twice. */
const MOST_HELD = 50_000;

/** The documents as often as they are asked for: read once where they are few enough to be held, else anew each time. */
function documentsAgain(on: Case): () => Iterable<ReadDocument> {
  let held: ReadDocument[] | undefined;
  return function* () {
    if (held) {
      yield* held;
      return;
    }
    const read: ReadDocument[] = [];
    let count = 0;
    for (const found of readDocuments(on)) {
      const document = found.told ? { ...found, told: once(found.told) } : found;
      count += document.claims.length;
      if (count <= MOST_HELD) read.push(document);
      else read.length = 0;
      yield document;
    }
    if (count <= MOST_HELD) held = read;
  };
}

/** Since when a paper lay in the files of who kept it: as it was got; a paper that is "as it happened" is as old as its date. */
function keptSince(facts: DocumentFacts): Since {
  const received = facts.received?.value;
  const dated = facts.published?.value;
  if (received !== undefined && received !== 'as it happened') return received;
  if (received === 'as it happened' && dated) return dated;
  return dated?.latest === undefined
    ? { undated: 'nothing says when it came' }
    : { latest: dated.latest, edtf: `../${dated.edtf}`, basis: 'bounded', anchor: 'published' };
}

export function readDocument(on: Case, id: DocumentId, rejected: ReadonlySet<string> = new Set()): ReadDocument {
  const facts = factsOf(on, id);
  const publisher = facts?.publisher?.value ?? facts?.agency?.value;
  return {
    id,
    claims: [...claims(on, { documents: [id] }, 'text')].filter((claim) => !rejected.has(claim.id)),
    attributions: attributionsOf(on, id),
    ...(facts?.published ? { published: facts.published.value } : {}),
    public: isPublic(facts),
    ...(publisher === undefined ? {} : { publisher }),
    told: () => toldTimes(on, id),
    ...(facts?.holder ? { keptBy: { name: facts.holder.value, since: keptSince(facts) } } : {}),
  };
}

const HOUR = /\d{1,2}\s?[:h.]\s?\d{2}|\d\s*[ap]\.?m\b|\d\s*(?:o['’]clock|heures?\b)/iu;

/** Hours and dates as they were spotted, and where the sections begin. */
function toldTimes(on: Case, id: DocumentId): ToldTimes {
  const hours: number[] = [];
  const dates: ToldDate[] = [];
  for (const { value, text, start, end, passage } of mentionsOf(on, id, ['moment'])) {
    if (value?.kind !== 'moment') continue;
    if (HOUR.test(text)) hours.push(ordinalOf(passage));
    else if ('moment' in value && value.moment.basis === 'stated' && !value.moment.edtf.endsWith('?'))
      dates.push({ passage: ordinalOf(passage), start, end, moment: value.moment });
  }
  return { hours, dates, headings: headingsOf(on, id) };
}

/** Who is who, held in memory while the ledger is worked out. */
export function whoIsWho(on: Case): {
  readonly who: WhoIsWho;
  readonly named: (name: string) => EntityId | undefined;
  readonly known: ReadonlyMap<EntityId, Entity>;
} {
  const byMention = new Map<MentionId, EntityId>();
  const byId = new Map<EntityId, Entity>();
  const byName = new Map<string, EntityId>();
  const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const entity of entities(on)) {
    byId.set(entity.id, entity);
    for (const mention of entity.mentions) byMention.set(mention, entity.id);
    for (const name of entity.names) if (!byName.has(folded(name))) byName.set(folded(name), entity.id);
  }
  return {
    who: { entityOf: (mention) => byMention.get(mention), entity: (id) => byId.get(id) },
    named: (name) => byName.get(folded(name)),
    known: byId,
  };
}

export async function know(on: Case, progress: Progress = silent): Promise<Known> {
  const now = { version: versionOf('knowledge'), inputs: inputsOf(on) };
  const before = markOf(on, WHOLE_CASE, STAGE);
  if (before?.version === now.version && before.inputs === now.inputs)
    return { propositions: 0, holders: 0, rows: 0, unchanged: true };
  progress({ doing: 'working out who knew what', done: 0 });
  const log = judgements(on);
  const { who, named } = whoIsWho(on);
  const input: LedgerInput = {
    documents: documentsAgain(on),
    who,
    named,
    holders: holderDecisions(log),
    grouping: ofKind(log, 'proposition').map(({ decision }) => decision),
  };
  const at = new Date().toISOString();
  return written(on, () => {
    const ledger = ledgerOf(input);
    replacePropositions(on, ledger.propositions);
    replaceHolders(on, ledger.holders, ledger.relations);
    const { rows } = replaceKnowledge(on, ledger.knowledge, at);
    dropOldPropositions(on);
    dropOldHolders(on);
    mark(on, WHOLE_CASE, STAGE, now);
    return { propositions: countPropositions(on), holders: ledger.holders.length, rows, unchanged: false };
  });
}
