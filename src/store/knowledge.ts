/** Who held what since when: what the case says now, and what it said in earlier runs. */
import { type ClaimId, type EntityId, type KnowledgeId, knowledgeId, type PropositionId } from '../domain/ids.ts';
import { isDated, type Knowledge, type Since } from '../domain/knowledge.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { dayNumber } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { asProposition, type PropositionRow } from './propositions.ts';
import { statement, withoutIndexes } from './statements.ts';

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
  readonly holder: EntityId;
  readonly proposition: PropositionId;
  readonly how: string;
  readonly grade: Knowledge['grade'];
  readonly state: Knowledge['state'];
  readonly detail: string;
}

const asEntry = ({ detail, n: _, ...row }: Row): KnowledgeEntry => {
  const more = JSON.parse(detail) as Detail;
  return { id: knowledgeId(row.holder, row.proposition, more.proof[0], row.how), ...row, ...more };
};

const COLUMNS = 'knowledge.n, holder.id AS holder, proposition.id AS proposition, how, grade, state, detail';
const FROM =
  'FROM knowledge JOIN holder ON holder.n = knowledge.holder JOIN proposition ON proposition.n = knowledge.proposition';

/** A row with what it was about and whose it was, in the words of the run that said it: `reworded` and `renamed` have those that this run changed. */
const PAST = `INSERT INTO knowledge_past (id, holder, proposition, row, recorded_at, ended_at)
  SELECT 'held:' || holder.id || '|' || proposition.id || '|' || how || '|' || json_extract(detail, '$.proof[0]'), holder.id, proposition.id,
    json_object('how', how, 'grade', grade, 'state', state, 'detail', json(detail), 'name', coalesce(renamed.name, holder.name),
      'predicate', proposition.predicate, 'roles', json(coalesce(reworded.roles, proposition.roles)),
      'at', json(CASE WHEN reworded.n IS NULL THEN proposition.at ELSE reworded.at END),
      'claims', json(coalesce(reworded.claims, proposition.claims)), 'reasons', json(coalesce(reworded.reasons, proposition.reasons))),
    recorded_at, ?
  ${FROM} LEFT JOIN temp.reworded ON reworded.n = proposition.n LEFT JOIN temp.renamed ON renamed.n = holder.n`;

interface Before {
  readonly n: number;
  readonly how: string;
  readonly state: string;
  readonly detail: string;
}

const actOf = (detail: string): ClaimId => (JSON.parse(detail) as Detail).proof[0];

/**
 * Brings the ledger up to date: a row that is as it was keeps its day of record, one that changed or is gone stays as past. Between
 * `replacePropositions`, `replaceHolders` and the dropping of old ones; inside the same write.
 */
export function replaceKnowledge(file: CaseFile, rows: Iterable<Knowledge>, at: string): { readonly rows: number } {
  const { db } = file;
  const empty = statement(db, 'SELECT 1 FROM knowledge LIMIT 1').get() === undefined;
  const count = empty ? withoutIndexes(db, 'knowledge', () => addAll(file, rows, at)) : updateAll(file, rows, at);
  return { rows: count };
}

/** Adds rows and counts them by holder. */
function adding(file: CaseFile, at: string) {
  const { db } = file;
  const numbers = new Map(
    statement<{ n: number; id: string }>(db, 'SELECT n, id FROM holder')
      .all()
      .map(({ n, id }) => [id, n]),
  );
  const numbered = statement<{ n: number }>(db, 'SELECT n FROM proposition WHERE id = ?');
  const insert = statement(
    db,
    `INSERT INTO knowledge (holder, proposition, earliest, latest, dated, gone_earliest, gone_latest, gone, how, grade, state, detail, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const counts = new Map<number, { rows: number; acts: number }>();
  let last: { readonly id: string; readonly n: number } | undefined;
  return {
    detailOf: ({ since, until, proof, denials, unconfirmed }: Knowledge): string =>
      JSON.stringify({ since, ...(until ? { until } : {}), proof, denials, unconfirmed }),
    holder: (id: EntityId): number => numbers.get(id) ?? 0,
    proposition(id: PropositionId): number {
      if (last?.id !== id) last = { id, n: numbered.get(id)?.n ?? 0 };
      return last.n;
    },
    count(holder: number, how: string): void {
      const known = counts.get(holder) ?? { rows: 0, acts: 0 };
      counts.set(holder, known);
      known.rows++;
      if (how !== 'published') known.acts++;
    },
    insert(holder: number, proposition: number, { since, until, how, grade, state }: Knowledge, detail: string) {
      const when = isDated(since) ? since : undefined;
      return insert.run(
        holder,
        proposition,
        dayNumber(when?.earliest),
        dayNumber(when?.latest),
        when ? 1 : 0,
        dayNumber(until?.earliest),
        dayNumber(until?.latest),
        until ? 1 : 0,
        how,
        grade,
        state,
        detail,
        at,
      ).lastInsertRowid;
    },
    /** Leaves the counts with the holders, and says how many rows there are. */
    counted(): number {
      statement(db, 'UPDATE holder SET rows = 0, acts = 0').run();
      const set = statement(db, 'UPDATE holder SET rows = ?, acts = ? WHERE n = ?');
      let all = 0;
      for (const [n, { rows, acts }] of counts) {
        set.run(rows, acts, n);
        all += rows;
      }
      return all;
    },
  };
}

function addAll(file: CaseFile, rows: Iterable<Knowledge>, at: string): number {
  const to = adding(file, at);
  for (const row of rows) {
    const holder = to.holder(row.holder);
    to.insert(holder, to.proposition(row.proposition), row, to.detailOf(row));
    to.count(holder, row.how);
  }
  return to.counted();
}

function updateAll(file: CaseFile, rows: Iterable<Knowledge>, at: string): number {
  const { db } = file;
  const to = adding(file, at);
  db.exec('CREATE TEMP TABLE IF NOT EXISTS standing (n INTEGER PRIMARY KEY); DELETE FROM temp.standing;');
  const known = statement<Before>(
    db,
    'SELECT n, how, state, detail FROM knowledge INDEXED BY knowledge_as_of WHERE holder = ? AND proposition = ?',
  );
  const stands = statement(db, 'INSERT OR IGNORE INTO temp.standing (n) VALUES (?)');
  const close = statement(db, `${PAST} WHERE knowledge.n = ?`);
  const drop = statement(db, 'DELETE FROM knowledge WHERE n = ?');
  for (const row of rows) {
    const [holder, proposition, detail] = [to.holder(row.holder), to.proposition(row.proposition), to.detailOf(row)];
    to.count(holder, row.how);
    const before = known
      .all(holder, proposition)
      .find((one) => one.how === row.how && (one.detail === detail || actOf(one.detail) === row.proof[0]));
    if (before && before.detail === detail && before.state === row.state) {
      stands.run(before.n);
      continue;
    }
    if (before) {
      close.run(at, before.n);
      drop.run(before.n);
    }
    stands.run(to.insert(holder, proposition, row, detail));
  }
  statement(db, `${PAST} WHERE knowledge.n NOT IN (SELECT n FROM temp.standing)`).run(at);
  statement(db, 'DELETE FROM knowledge WHERE n NOT IN (SELECT n FROM temp.standing)').run();
  return to.counted();
}

/** Rows of these holders on one proposition, in no order. */
export const knowledgeOn = (
  file: CaseFile,
  holders: readonly EntityId[],
  proposition: number,
): readonly KnowledgeEntry[] =>
  statement<Row>(
    file.db,
    `SELECT ${COLUMNS} ${FROM} WHERE knowledge.proposition = ? AND knowledge.holder IN
       (SELECT n FROM holder WHERE id IN (SELECT value FROM json_each(?)))`,
  )
    .all(proposition, JSON.stringify(holders))
    .map(asEntry);

/** Rows of one holder, on one proposition, or both, in the order of the case; each is looked up when it is come to. */
export function* knowledgeOf(
  file: CaseFile,
  { holder, proposition }: { readonly holder?: EntityId; readonly proposition?: PropositionId },
): Generator<KnowledgeEntry> {
  const conditions = [
    ...(holder === undefined ? [] : ['holder = (SELECT n FROM holder WHERE id = @holder)']),
    ...(proposition === undefined ? [] : ['proposition = (SELECT n FROM proposition WHERE id = @proposition)']),
  ];
  const numbers = statement<{ n: number }>(
    file.db,
    `SELECT n FROM knowledge WHERE ${conditions.join(' AND ')} ORDER BY n`,
  ).all({ ...(holder === undefined ? {} : { holder }), ...(proposition === undefined ? {} : { proposition }) });
  const one = statement<Row>(file.db, `SELECT ${COLUMNS} ${FROM} WHERE knowledge.n = ?`);
  for (const { n } of numbers) {
    const row = one.get(n);
    if (row) yield asEntry(row);
  }
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

/** Numbers of the rows that one of these claims proves, what was published left out, by holder. */
export function rowsProvedBy(file: CaseFile, claims: Iterable<string>): ReadonlyMap<EntityId, readonly number[]> {
  const found = new Map<EntityId, number[]>();
  const rows = statement<{ n: number; holder: EntityId }>(
    file.db,
    `SELECT knowledge.n AS n, holder.id AS holder FROM knowledge JOIN holder ON holder.n = knowledge.holder
     WHERE how <> 'published' AND EXISTS
       (SELECT 1 FROM json_each(detail, '$.proof') WHERE value IN (SELECT value FROM json_each(?)))
     ORDER BY knowledge.n`,
  ).all(JSON.stringify([...claims]));
  for (const { n, holder } of rows) {
    const known = found.get(holder);
    if (known) known.push(n);
    else found.set(holder, [n]);
  }
  return found;
}

/** The same of all rows of a holder. */
export const rowsOf = (file: CaseFile, holder: EntityId): readonly number[] =>
  statement<{ n: number }>(
    file.db,
    "SELECT n FROM knowledge WHERE holder = (SELECT n FROM holder WHERE id = ?) AND how <> 'published' ORDER BY n",
  )
    .all(holder)
    .map(({ n }) => n);

export function knowledgeAt(file: CaseFile, n: number): KnowledgeEntry | undefined {
  const row = statement<Row>(file.db, `SELECT ${COLUMNS} ${FROM} WHERE knowledge.n = ?`).get(n);
  return row && asEntry(row);
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

export const countKnowledge = (file: CaseFile): number =>
  statement<{ count: number }>(file.db, 'SELECT count(*) AS count FROM knowledge').get()?.count ?? 0;

/** Of these claims, those whose proposition some of these holders had by the end of a day, or had ever; undated rows count. */
export const claimsHeldBy = (
  file: CaseFile,
  holders: readonly EntityId[],
  claims: readonly string[],
  on?: IsoDate,
): ReadonlySet<string> =>
  new Set(
    statement<{ claim: string }>(
      file.db,
      `SELECT claim FROM proposition_claim WHERE claim IN (SELECT value FROM json_each(@claims)) AND EXISTS (
         SELECT 1 FROM knowledge WHERE knowledge.proposition = proposition_claim.proposition
           AND holder IN (SELECT n FROM holder WHERE id IN (SELECT value FROM json_each(@holders)))
           AND (@on IS NULL OR NOT dated OR earliest IS NULL OR earliest <= @on))`,
    )
      .all({ claims: JSON.stringify(claims), holders: JSON.stringify(holders), on: dayNumber(on) })
      .map(({ claim }) => claim),
  );
