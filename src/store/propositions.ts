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

/** Brings propositions up to date; those of which no claim is left go, with what is held of them. To be called inside a write. */
export function replacePropositions(file: CaseFile, propositions: Iterable<Proposition>): void {
  const { db } = file;
  db.exec('CREATE TEMP TABLE IF NOT EXISTS kept (id TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM kept;');
  statement(db, 'DELETE FROM proposition_claim').run();
  statement(db, 'DELETE FROM proposition_entity').run();
  const add = statement<{ n: number }>(
    db,
    `INSERT INTO proposition (id, predicate, roles, at, claims, reasons, names) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET predicate = excluded.predicate, roles = excluded.roles, at = excluded.at, claims = excluded.claims,
       reasons = excluded.reasons, names = excluded.names RETURNING n`,
  );
  const keep = statement(db, 'INSERT OR IGNORE INTO kept (id) VALUES (?)');
  const ofClaim = statement(db, 'INSERT OR REPLACE INTO proposition_claim (claim, proposition) VALUES (?, ?)');
  const ofEntity = statement(db, 'INSERT OR IGNORE INTO proposition_entity (entity, proposition) VALUES (?, ?)');
  for (const p of propositions) {
    const row = add.get(
      p.id,
      p.predicate,
      JSON.stringify(p.roles),
      p.when ? JSON.stringify(p.when) : null,
      JSON.stringify(p.claims),
      JSON.stringify(p.reasons),
      p.roles.map(({ words }) => foldedWords(words)).join('|'),
    );
    keep.run(p.id);
    for (const claim of p.claims) ofClaim.run(claim, row?.n);
    for (const { entity } of p.roles) if (entity !== undefined) ofEntity.run(entity, row?.n);
  }
}

/** Takes out propositions that the last replacement left behind. To be called inside the same write, after the ledger. */
export function dropOldPropositions(file: CaseFile): void {
  file.db.exec('DELETE FROM proposition WHERE id NOT IN (SELECT id FROM kept); DROP TABLE kept;');
}

export function* propositions(file: CaseFile): Generator<Proposition> {
  for (const row of paged<PropositionRow>(file.db, `SELECT ${COLUMNS} FROM proposition WHERE n > ? ORDER BY n LIMIT ?`))
    yield asProposition(row);
}

export function propositionOf(file: CaseFile, id: PropositionId): Proposition | undefined {
  const row = statement<PropositionRow>(file.db, `SELECT ${COLUMNS} FROM proposition WHERE id = ?`).get(id);
  return row && asProposition(row);
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
