/** Who held what since when: what the case says now, and what it said in earlier runs. */
import type { ClaimId, EntityId, KnowledgeId, PropositionId } from '../domain/ids.ts';
import { isDated, type Knowledge, type Since } from '../domain/knowledge.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { CaseFile } from './case-file.ts';
import { asProposition, type PropositionRow } from './propositions.ts';
import { statement } from './statements.ts';

/** A row as it is stored: its voices are those of the claims that prove it. */
export type KnowledgeEntry = Omit<Knowledge, 'voices'>;

interface Detail {
  readonly since: Since;
  readonly until?: Moment;
  readonly proof: readonly [ClaimId, ...ClaimId[]];
  readonly denials: readonly ClaimId[];
  readonly unconfirmed: readonly ClaimId[];
}

interface Row {
  readonly n: number;
  readonly id: KnowledgeId;
  readonly holder: EntityId;
  readonly proposition: PropositionId;
  readonly how: string;
  readonly grade: Knowledge['grade'];
  readonly state: Knowledge['state'];
  readonly detail: string;
}

const asEntry = ({ detail, n: _, ...row }: Row): KnowledgeEntry => ({ ...row, ...(JSON.parse(detail) as Detail) });

const COLUMNS =
  'knowledge.n, knowledge.id, holder.id AS holder, proposition.id AS proposition, how, grade, state, detail';
const FROM =
  'FROM knowledge JOIN holder ON holder.n = knowledge.holder JOIN proposition ON proposition.n = knowledge.proposition';

const PAST = `INSERT INTO knowledge_past (id, holder, proposition, row, recorded_at, ended_at)
  SELECT knowledge.id, holder.id, proposition.id,
    json_object('how', how, 'grade', grade, 'state', state, 'detail', json(detail), 'name', holder.name, 'predicate', predicate,
      'roles', json(roles), 'at', json(at), 'claims', json(claims), 'reasons', json(reasons)), recorded_at, ?`;

/**
 * Brings the ledger up to date: a row that is as it was keeps its day of record, one that changed or is gone stays as past. Holders and
 * propositions must be there. To be called inside a write.
 */
export function replaceKnowledge(file: CaseFile, rows: Iterable<Knowledge>, at: string): { readonly rows: number } {
  const { db } = file;
  db.exec('CREATE TEMP TABLE IF NOT EXISTS standing (n INTEGER PRIMARY KEY); DELETE FROM standing;');
  const known = statement<{ n: number; state: string; detail: string }>(
    db,
    'SELECT n, state, detail FROM knowledge WHERE id = ?',
  );
  const stands = statement(db, 'INSERT OR IGNORE INTO standing (n) VALUES (?)');
  const close = statement(db, `${PAST} ${FROM} WHERE knowledge.n = ?`);
  const drop = statement(db, 'DELETE FROM knowledge WHERE n = ?');
  const add = statement(
    db,
    `INSERT INTO knowledge (id, holder, proposition, earliest, latest, dated, gone_earliest, gone_latest, gone, how, grade, state, detail, recorded_at)
     VALUES (?, (SELECT n FROM holder WHERE id = ?), (SELECT n FROM proposition WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const empty = statement<{ n: number }>(db, 'SELECT n FROM knowledge LIMIT 1').get() === undefined;
  let count = 0;
  for (const { id, holder, proposition, since, until, how, grade, state, proof, denials, unconfirmed } of rows) {
    count++;
    const detail = JSON.stringify({ since, ...(until ? { until } : {}), proof, denials, unconfirmed });
    const before = empty ? undefined : known.get(id);
    if (before && before.detail === detail && before.state === state) {
      stands.run(before.n);
      continue;
    }
    if (before) {
      close.run(at, before.n);
      drop.run(before.n);
    }
    const when = isDated(since) ? since : undefined;
    const made = add.run(
      id,
      holder,
      proposition,
      when?.earliest ?? null,
      when?.latest ?? null,
      when ? 1 : 0,
      until?.earliest ?? null,
      until?.latest ?? null,
      until ? 1 : 0,
      how,
      grade,
      state,
      detail,
      at,
    );
    if (!empty) stands.run(made.lastInsertRowid);
  }
  if (!empty) {
    statement(db, `${PAST} ${FROM} WHERE knowledge.n NOT IN (SELECT n FROM standing)`).run(at);
    statement(db, 'DELETE FROM knowledge WHERE n NOT IN (SELECT n FROM standing)').run();
  }
  return { rows: count };
}

/** Which rows: all conditions together. */
export interface KnowledgeFilter {
  readonly holders?: readonly EntityId[];
  readonly proposition?: PropositionId;
  /** Entities of which some must have a part in it. */
  readonly about?: readonly EntityId[];
  /** Words of which some must stand in its parts; folded by the caller. With `about`: either. */
  readonly words?: readonly string[];
  /** Rows that are certainly of a later day are left out. */
  readonly on?: IsoDate;
  readonly how?: string;
}

/** An expression that keeps the planner on the index that the filter begins with. */
function where(filter: KnowledgeFilter): { readonly sql: string; readonly values: readonly string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  const marks = (list: readonly string[]): string => list.map(() => '?').join(', ');
  if (filter.holders) {
    parts.push(`knowledge.holder IN (SELECT n FROM holder WHERE id IN (${marks(filter.holders)}))`);
    values.push(...filter.holders);
  }
  if (filter.proposition !== undefined) {
    parts.push('knowledge.proposition = (SELECT n FROM proposition WHERE id = ?)');
    values.push(filter.proposition);
  }
  const about: string[] = [];
  if (filter.about && filter.about.length > 0) {
    about.push(
      `knowledge.proposition IN (SELECT proposition FROM proposition_entity WHERE entity IN (${marks(filter.about)}))`,
    );
    values.push(...filter.about);
  }
  if (filter.words && filter.words.length > 0) {
    about.push(`(${filter.words.map(() => 'instr(proposition.names, ?)').join(' OR ')})`);
    values.push(...filter.words);
  }
  if (filter.about || filter.words) parts.push(about.length > 0 ? `(${about.join(' OR ')})` : '0');
  if (filter.on !== undefined) {
    parts.push('(knowledge.earliest IS NULL OR knowledge.earliest <= ?)');
    values.push(filter.on);
  }
  if (filter.how !== undefined) {
    parts.push('how = ?');
    values.push(filter.how);
  }
  return { sql: parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '', values };
}

/** Rows in order of holder, then of the day on which they began to be held, undated ones last. */
export function knowledgeRows(file: CaseFile, filter: KnowledgeFilter = {}, limit?: number): readonly KnowledgeEntry[] {
  const { sql, values } = where(filter);
  return file.db
    .prepare<unknown[], Row>(
      `SELECT ${COLUMNS} ${FROM} ${sql}
       ORDER BY knowledge.holder, coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), latest, knowledge.n
       ${limit === undefined ? '' : 'LIMIT ?'}`,
    )
    .all(...values, ...(limit === undefined ? [] : [limit]))
    .map(asEntry);
}

/** All rows, some hundreds at a time. */
export function* allKnowledge(file: CaseFile): Generator<KnowledgeEntry> {
  let after = 0;
  for (;;) {
    const rows = statement<Row>(
      file.db,
      `SELECT ${COLUMNS} ${FROM} WHERE knowledge.n > ? ORDER BY knowledge.n LIMIT ?`,
    ).all(after, 1000);
    for (const row of rows) yield asEntry(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.n;
  }
}

/** A row as the case had it on a day of record, with what it was about and whose it was. */
export interface RecordedRow {
  readonly row: KnowledgeEntry;
  readonly holderName: string;
  readonly proposition: Proposition;
  readonly recordedAt: string;
  /** When the case stopped saying so; absent where it still does. */
  readonly endedAt?: string;
}

interface PastRow {
  readonly id: KnowledgeId;
  readonly holder: EntityId;
  readonly proposition: PropositionId;
  readonly row: string;
  readonly recordedAt: string;
  readonly endedAt: string;
}

interface Snapshot {
  readonly how: string;
  readonly grade: Knowledge['grade'];
  readonly state: Knowledge['state'];
  readonly detail: Detail;
  readonly name: string;
  readonly predicate: Proposition['predicate'];
  readonly roles: Proposition['roles'];
  readonly at: Moment | null;
  readonly claims: readonly ClaimId[];
  readonly reasons: readonly string[];
}

function fromPast({ id, holder, proposition, row, recordedAt, endedAt }: PastRow): RecordedRow {
  const { how, grade, state, detail, name, predicate, roles, at, claims, reasons } = JSON.parse(row) as Snapshot;
  return {
    row: { id, holder, proposition, how, grade, state, ...detail },
    holderName: name,
    proposition: { id: proposition, predicate, roles, ...(at ? { when: at } : {}), claims, reasons },
    recordedAt,
    endedAt,
  };
}

/** What the case said of these holders at an instant of record time (ISO, UTC): rows that it had by then and had not taken back. */
export function recordedRows(file: CaseFile, holders: readonly EntityId[], asOf: string): readonly RecordedRow[] {
  const marks = holders.map(() => '?').join(', ');
  const live = file.db
    .prepare<unknown[], Row & { name: string; recordedAt: string } & Omit<PropositionRow, 'id' | 'n'>>(
      `SELECT ${COLUMNS}, holder.name, recorded_at AS recordedAt, predicate, roles, at, claims, reasons ${FROM}
       WHERE holder.id IN (${marks}) AND recorded_at <= ? ORDER BY knowledge.n`,
    )
    .all(...holders, asOf)
    .map(({ name, recordedAt, predicate, roles, at, claims, reasons, ...row }) => ({
      row: asEntry(row),
      holderName: name,
      proposition: asProposition({ id: row.proposition, predicate, roles, at, claims, reasons }),
      recordedAt,
    }));
  const past = file.db
    .prepare<unknown[], PastRow>(
      `SELECT id, holder, proposition, row, recorded_at AS recordedAt, ended_at AS endedAt FROM knowledge_past
       WHERE holder IN (${marks}) AND recorded_at <= ? AND ended_at > ? ORDER BY n`,
    )
    .all(...holders, asOf, asOf)
    .map(fromPast);
  return [...live, ...past];
}

/** The propositions of rows, each once. */
export function propositionsOfRows(
  file: CaseFile,
  ids: Iterable<PropositionId>,
): ReadonlyMap<PropositionId, Proposition> {
  const one = statement<PropositionRow>(
    file.db,
    'SELECT n, id, predicate, roles, at, claims, reasons FROM proposition WHERE id = ?',
  );
  const found = new Map<PropositionId, Proposition>();
  for (const id of ids) {
    if (found.has(id)) continue;
    const row = one.get(id);
    if (row) found.set(id, asProposition(row));
  }
  return found;
}

export const countKnowledge = (file: CaseFile): number =>
  statement<{ count: number }>(file.db, 'SELECT count(*) AS count FROM knowledge').get()?.count ?? 0;
