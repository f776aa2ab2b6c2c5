/** What claims that say the same are about, findable by claim and by who is meant. */
import type { ClaimId, PropositionId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import type { Filled, Proposition } from '../domain/proposition.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { paged, statement } from './statements.ts';

export interface PropositionRow {
  readonly n: number;
  readonly id: PropositionId;
  readonly predicate: Proposition['predicate'];
  readonly roles: string;
  readonly at: string | null;
  readonly claims: string;
  readonly reasons: string;
}

export const asProposition = (row: Omit<PropositionRow, 'n'>): Proposition => ({
  id: row.id,
  predicate: row.predicate,
  roles: JSON.parse(row.roles) as readonly Filled[],
  ...(row.at === null ? {} : { when: JSON.parse(row.at) as Moment }),
  claims: JSON.parse(row.claims) as readonly ClaimId[],
  reasons: JSON.parse(row.reasons) as readonly string[],
});

const COLUMNS = 'proposition.n, proposition.id, predicate, roles, at, claims, reasons';

const BEGIN = `
  CREATE TEMP TABLE IF NOT EXISTS kept (n INTEGER PRIMARY KEY);
  CREATE TEMP TABLE IF NOT EXISTS reworded (n INTEGER PRIMARY KEY, roles TEXT, at TEXT, claims TEXT, reasons TEXT);
  DELETE FROM temp.kept; DELETE FROM temp.reworded;`;

/**
 * Brings propositions up to date. Those of which no claim is left stay until `dropOldPropositions`, and `reworded` keeps how changed ones were,
 * so that the ledger can say what it said. To be called inside a write.
 */
export function replacePropositions(file: CaseFile, propositions: Iterable<Proposition>): void {
  const { db } = file;
  db.exec(BEGIN);
  const known = statement<Omit<PropositionRow, 'id'>>(
    db,
    'SELECT n, predicate, roles, at, claims, reasons FROM proposition WHERE id = ?',
  );
  const add = statement(
    db,
    'INSERT INTO proposition (id, predicate, roles, at, claims, reasons) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const remember = statement(
    db,
    'INSERT INTO temp.reworded (n, roles, at, claims, reasons) SELECT n, roles, at, claims, reasons FROM proposition WHERE n = ?',
  );
  const change = statement(
    db,
    'UPDATE proposition SET predicate = ?, roles = ?, at = ?, claims = ?, reasons = ? WHERE n = ?',
  );
  const keep = statement(db, 'INSERT OR IGNORE INTO temp.kept (n) VALUES (?)');
  const words = statement(db, 'INSERT OR REPLACE INTO proposition_words (proposition, words) VALUES (?, ?)');
  const folded = folding();
  const empty = countPropositions(file) === 0;
  for (const p of propositions) {
    const at = p.when ? JSON.stringify(p.when) : null;
    const row = [
      p.predicate,
      JSON.stringify(p.roles),
      at,
      JSON.stringify(p.claims),
      JSON.stringify(p.reasons),
    ] as const;
    const before = empty ? undefined : known.get(p.id);
    if (!before) {
      const n = add.run(p.id, ...row).lastInsertRowid;
      words.run(n, p.roles.map((role) => folded(role.words)).join('|'));
      if (!empty) keep.run(n);
      continue;
    }
    keep.run(before.n);
    const was = [before.predicate, before.roles, before.at, before.claims, before.reasons];
    if (row.every((value, i) => value === was[i])) continue;
    remember.run(before.n);
    change.run(...row, before.n);
    words.run(before.n, p.roles.map((role) => folded(role.words)).join('|'));
  }
  if (empty) db.exec('INSERT INTO temp.kept (n) SELECT n FROM proposition');
}

/** Names come again and again. */
function folding(): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    let made = known.get(words);
    if (made === undefined) {
      if (known.size > 20_000) known.clear();
      made = foldedWords(words);
      known.set(words, made);
    }
    return made;
  };
}

/**
 * Takes out propositions that the last replacement left behind, and makes the others findable by claim and by who is meant, in the order in
 * which they are looked up. To be called inside the same write, after the ledger.
 */
export function dropOldPropositions(file: CaseFile): void {
  file.db.exec(`
    DELETE FROM proposition_claim;
    DELETE FROM proposition_entity;
    DELETE FROM proposition WHERE n NOT IN (SELECT n FROM temp.kept);
    INSERT OR REPLACE INTO proposition_claim (claim, proposition)
      SELECT value, proposition.n FROM proposition, json_each(claims) ORDER BY value;
    INSERT OR IGNORE INTO proposition_entity (entity, proposition)
      SELECT value ->> 'entity' AS entity, proposition.n FROM proposition, json_each(roles)
      WHERE entity IS NOT NULL ORDER BY entity, proposition.n;
    DROP TABLE temp.kept;
    DROP TABLE temp.reworded;`);
}

export function* propositions(file: CaseFile): Generator<Proposition> {
  for (const row of paged<PropositionRow>(file.db, `SELECT ${COLUMNS} FROM proposition WHERE n > ? ORDER BY n LIMIT ?`))
    yield asProposition(row);
}

export function propositionOf(file: CaseFile, id: PropositionId): Proposition | undefined {
  const row = statement<PropositionRow>(file.db, `SELECT ${COLUMNS} FROM proposition WHERE id = ?`).get(id);
  return row && asProposition(row);
}

/** The one of this number. */
export function propositionAt(file: CaseFile, n: number): Proposition | undefined {
  const row = statement<PropositionRow>(file.db, `SELECT ${COLUMNS} FROM proposition WHERE n = ?`).get(n);
  return row && asProposition(row);
}

/** So few are looked up one by one; of more, the index of ids is gone through until enough are found. */
const FEW = 1000;

/** Of these numbers the first `many` in order of ids, which stays the same however often the case is worked out. */
export function firstByIds(file: CaseFile, numbers: ReadonlySet<number>, many: number): readonly number[] {
  if (numbers.size <= many) return [...numbers];
  if (numbers.size <= FEW)
    return statement<{ n: number }>(
      file.db,
      'SELECT n FROM proposition WHERE n IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?',
    )
      .all(JSON.stringify([...numbers]), many)
      .map(({ n }) => n);
  const found: number[] = [];
  if (many > 0)
    for (const { n } of statement<{ n: number }>(file.db, 'SELECT n FROM proposition ORDER BY id').iterate()) {
      if (!numbers.has(n)) continue;
      found.push(n);
      if (found.length === many) break;
    }
  return found;
}

/** The proposition that a claim is about. */
export function propositionOfClaim(file: CaseFile, claim: ClaimId): Proposition | undefined {
  const row = statement<PropositionRow>(
    file.db,
    `SELECT ${COLUMNS} FROM proposition WHERE n = (SELECT proposition FROM proposition_claim WHERE claim = ?)`,
  ).get(claim);
  return row && asProposition(row);
}

export const countPropositions = (file: CaseFile): number =>
  statement<{ count: number }>(file.db, 'SELECT count(*) AS count FROM proposition').get()?.count ?? 0;
