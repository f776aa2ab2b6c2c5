/** What voices say, findable by when, who, predicate and stance. */
import type { Stance, Voice } from '../domain/attribution.ts';
import type { Claim, EventTime, Likelihood, RoleFiller } from '../domain/claim.ts';
import { type AttributionId, type ClaimId, type DocumentId, passageId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Quote } from '../domain/quote.ts';
import type { RecordEntry } from '../domain/record.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { ordinalOf } from './passages.ts';
import { statement } from './statements.ts';

/** Which claims: all conditions together. A claim that may lie between `from` and `to` is in; one without any date is not. */
export interface ClaimFilter {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Names of one who is meant: a claim is in where a role or voice has any of them. */
  readonly about?: readonly string[];
  readonly predicates?: readonly string[];
  readonly documents?: readonly DocumentId[];
  readonly stance?: Stance;
  readonly dated?: boolean;
  /** With `from` or `to`: claims without any date are in as well. */
  readonly undatedToo?: boolean;
  /** Left out: claims in which a role or voice has any of these names, of these predicates, of these documents. */
  readonly leaves?: {
    readonly about?: readonly string[];
    readonly predicates?: readonly string[];
    readonly documents?: readonly DocumentId[];
  };
  /** Numbers of claims: only these. */
  readonly among?: readonly number[];
  /** Numbers of claims: not these. */
  readonly without?: readonly number[];
}

interface Row {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly passage: number;
  readonly predicate: Claim['predicate'];
  readonly stance: Stance;
  readonly negated: number;
  readonly prospective: number;
  readonly phase: NonNullable<Claim['phase']> | null;
  readonly at: string;
  readonly roles: string;
  readonly voice: string;
  readonly attribution: AttributionId | null;
  readonly likelihood: string | null;
  readonly quotes: string;
  readonly by: string;
  readonly record: string | null;
}

const COLUMNS = `claim.id, document.id AS document, passage, predicate, stance, negated, prospective, phase, at, roles, voice, attribution,
  likelihood, quotes, by, record`;
const FROM = 'FROM claim JOIN document ON document.n = claim.document';

const asClaim = (row: Row): Claim => ({
  id: row.id,
  document: row.document,
  passage: passageId(row.document, row.passage),
  predicate: row.predicate,
  roles: JSON.parse(row.roles) as readonly RoleFiller[],
  when: JSON.parse(row.at) as EventTime,
  voice: JSON.parse(row.voice) as Voice,
  ...(row.attribution === null ? {} : { attribution: row.attribution }),
  stance: row.stance,
  negated: row.negated === 1,
  ...(row.likelihood === null ? {} : { likelihood: JSON.parse(row.likelihood) as Likelihood }),
  ...(row.prospective === 1 ? { prospective: true } : {}),
  ...(row.phase === null ? {} : { phase: row.phase }),
  quotes: JSON.parse(row.quotes) as readonly [Quote, ...Quote[]],
  by: row.by,
  ...(row.record === null ? {} : { record: JSON.parse(row.record) as RecordEntry }),
});

const namesIn = (claim: Claim): string =>
  [
    ...claim.roles.flatMap((role) => [role.words, role.standsFor?.words ?? '']),
    ...claim.voice.chain.map((link) => link.name),
  ]
    .map(foldedWords)
    .join('|');

const numberOf = (file: CaseFile, document: DocumentId): number | undefined =>
  statement<{ n: number }>(file.db, 'SELECT n FROM document WHERE id = ?').get(document)?.n;

/** Replaces a document's claims. To be called inside a write. */
export function replaceClaims(file: CaseFile, document: DocumentId, claims: readonly Claim[]): void {
  const n = numberOf(file, document);
  statement(file.db, 'DELETE FROM claim WHERE document = ?').run(n);
  insertClaims(file, n, claims);
}

/** Replaces those of a document's claims that one reader made. To be called inside a write. */
export function replaceClaimsBy(file: CaseFile, document: DocumentId, by: string, claims: readonly Claim[]): void {
  const n = numberOf(file, document);
  statement(file.db, 'DELETE FROM claim WHERE document = ? AND by = ?').run(n, by);
  if (n !== undefined) insertClaims(file, n, claims);
}

function insertClaims(file: CaseFile, n: number | undefined, claims: readonly Claim[]): void {
  const insert = statement(
    file.db,
    `INSERT INTO claim (id, document, passage, start, stop, predicate, stance, negated, prospective, phase, earliest, latest, at, roles, voice,
       attribution, likelihood, quotes, by, record, names)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const c of claims) {
    const moment = 'moment' in c.when ? c.when.moment : undefined;
    insert.run(
      c.id,
      n,
      ordinalOf(c.passage),
      c.quotes[0].start,
      c.quotes[0].end,
      c.predicate,
      c.stance,
      c.negated ? 1 : 0,
      c.prospective ? 1 : 0,
      c.phase ?? null,
      moment?.earliest ?? null,
      moment?.latest ?? null,
      JSON.stringify(c.when),
      JSON.stringify(c.roles),
      JSON.stringify(c.voice),
      c.attribution ?? null,
      c.likelihood ? JSON.stringify(c.likelihood) : null,
      JSON.stringify(c.quotes),
      c.by,
      c.record ? JSON.stringify(c.record) : null,
      namesIn(c),
    );
  }
}

const anyOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map(() => '?').join(', ')})`;

export interface Conditions {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Whether the filter asks for nothing but when a claim was, and which: what the table of names in claims has too. */
export const asksForTimesOnly = ({ stance, predicates, documents, about, leaves }: ClaimFilter): boolean =>
  stance === undefined &&
  predicates === undefined &&
  documents === undefined &&
  about === undefined &&
  leaves === undefined;

/** The filter as SQL on the table `claim`, whatever it is joined with; or on the table of names in claims, where it asks for times only. */
export function claimConditions(filter: ClaimFilter, on: 'claim' | 'claim_entity' = 'claim'): Conditions {
  const parts: string[] = ['1'];
  const values: string[] = [];
  const add = (sql: string, ...more: string[]) => {
    parts.push(sql);
    values.push(...more);
  };
  const n = on === 'claim' ? 'claim.n' : 'claim_entity.claim';
  const byDate = filter.from !== undefined || filter.to !== undefined;
  const dated = `coalesce(${on}.earliest, ${on}.latest)`;
  if (filter.dated === true || (byDate && filter.undatedToo !== true)) add(`${dated} IS NOT NULL`);
  if (filter.dated === false) add(`${dated} IS NULL`);
  if (filter.from !== undefined) add(`(${on}.latest IS NULL OR ${on}.latest >= ?)`, filter.from);
  if (filter.to !== undefined) add(`(${on}.earliest IS NULL OR ${on}.earliest <= ?)`, filter.to);
  if (filter.stance !== undefined) add('claim.stance = ?', filter.stance);
  if (filter.predicates) add(anyOf('claim.predicate', filter.predicates), ...filter.predicates);
  if (filter.documents)
    add(`claim.document IN (SELECT n FROM document WHERE ${anyOf('id', filter.documents)})`, ...filter.documents);
  if (filter.about)
    add(`(${filter.about.map(() => 'instr(claim.names, ?)').join(' OR ') || '0'})`, ...filter.about.map(foldedWords));
  const { about = [], predicates = [], documents = [] } = filter.leaves ?? {};
  for (const name of about) add('NOT instr(claim.names, ?)', foldedWords(name));
  if (predicates.length > 0) add(`NOT ${anyOf('claim.predicate', predicates)}`, ...predicates);
  if (documents.length > 0)
    add(`claim.document NOT IN (SELECT n FROM document WHERE ${anyOf('id', documents)})`, ...documents);
  if (filter.among) add(`${n} IN (SELECT value FROM json_each(?))`, JSON.stringify(filter.among));
  if (filter.without && filter.without.length > 0)
    add(`${n} NOT IN (SELECT value FROM json_each(?))`, JSON.stringify(filter.without));
  return { sql: parts.join(' AND '), values };
}

/** Numbers of claims in order of time, undated ones last; or in order of documents and text. `claimAt` has each. */
export function claimNumbers(
  file: CaseFile,
  filter: ClaimFilter = {},
  order: 'time' | 'text' = 'time',
): readonly number[] {
  const { sql, values } = claimConditions(filter);
  const by =
    order === 'time'
      ? 'coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), coalesce(latest, earliest), clock, document, start'
      : // few of many are sorted sooner than all are walked in order
        filter.predicates
        ? '+document, start'
        : 'document, start';
  return file.db
    .prepare<string[], { n: number }>(`SELECT n FROM claim WHERE ${sql} ORDER BY ${by}`)
    .pluck()
    .all(...values) as unknown as readonly number[];
}

/** Ids of the claims that the filter lets through. */
export function claimIds(file: CaseFile, filter: ClaimFilter): readonly string[] {
  const { sql, values } = claimConditions(filter);
  return file.db
    .prepare<string[], string>(`SELECT id FROM claim WHERE ${sql}`)
    .pluck()
    .all(...values) as unknown as readonly string[];
}

export function claimAt(file: CaseFile, n: number): Claim | undefined {
  const row = statement<Row>(file.db, `SELECT ${COLUMNS} ${FROM} WHERE claim.n = ?`).get(n);
  return row && asClaim(row);
}

/** Claims in order of time, undated ones last; or in order of documents and text. */
export function* claims(file: CaseFile, filter: ClaimFilter = {}, order: 'time' | 'text' = 'time'): Generator<Claim> {
  for (const n of claimNumbers(file, filter, order)) {
    const claim = claimAt(file, n);
    if (claim) yield claim;
  }
}

export function claimOf(file: CaseFile, id: string): Claim | undefined {
  const row = statement<Row>(file.db, `SELECT ${COLUMNS} ${FROM} WHERE claim.id = ?`).get(id);
  return row && asClaim(row);
}

/** Claims whose first words stand in a stretch of a document, in text order. */
export const claimsWithin = (
  file: CaseFile,
  { document, start, end }: { readonly document: DocumentId; readonly start: number; readonly end: number },
): readonly Claim[] =>
  statement<Row>(
    file.db,
    `SELECT ${COLUMNS} ${FROM} WHERE claim.document = (SELECT n FROM document WHERE id = ?) AND claim.start >= ?
     AND claim.start < ? ORDER BY claim.start, claim.n`,
  )
    .all(document, start, end)
    .map(asClaim);

/** Claims that are dated to one day, with that day and the first words that carry them. */
export const datedToADay = (
  file: CaseFile,
): Iterable<{ readonly id: ClaimId; readonly day: IsoDate; readonly words: string }> =>
  statement<{ id: ClaimId; day: IsoDate; words: string }>(
    file.db,
    `SELECT id, earliest AS day, quotes ->> '$[0].words' AS words FROM claim WHERE earliest = latest ORDER BY document, start`,
  ).iterate();

/** How many claims the filter lets through. */
export function countClaims(file: CaseFile, filter: ClaimFilter = {}): number {
  const { sql, values } = claimConditions(filter);
  const row = file.db
    .prepare<string[], { count: number }>(`SELECT count(*) AS count FROM claim WHERE ${sql}`)
    .get(...values);
  return row?.count ?? 0;
}

/** Claims that the filter lets through, by predicate, the most told first. */
export function countByPredicate(
  file: CaseFile,
  filter: ClaimFilter = {},
): readonly { predicate: string; count: number }[] {
  const { sql, values } = claimConditions(filter);
  return file.db
    .prepare<string[], { predicate: string; count: number }>(
      `SELECT predicate, count(*) AS count FROM claim WHERE ${sql} GROUP BY predicate ORDER BY count DESC, predicate`,
    )
    .all(...values);
}
