/** Prepared statements, kept for as long as their connection. */
import type { Database, Statement } from 'better-sqlite3';
import type { CaseFile } from './case-file.ts';
import { stillHeld } from './lock.ts';
import { explained } from './trouble.ts';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The statement for this SQL, prepared once a connection. `Row` is what it yields: the SQL is the proof. */
export function statement<Row = unknown>(db: Database, sql: string): Statement<unknown[], Row> {
  let known = prepared.get(db);
  if (!known) {
    known = new Map();
    prepared.set(db, known);
  }
  let found = known.get(sql);
  if (!found) {
    found = db.prepare(sql);
    known.set(sql, found);
  }
  return found as Statement<unknown[], Row>;
}

/** Writes all of it or nothing. Errors: disk-full, case-locked, case-damaged. */
export function written<T>(file: CaseFile, work: () => T): T {
  return explained(file.path, () =>
    file.db
      .transaction(() => {
        stillHeld(file);
        return work();
      })
      .immediate(),
  );
}

/** Fills an empty table, its indexes made once at the end: far cheaper than row by row. To be called inside a write. */
export function withoutIndexes<T>(db: Database, table: string, fill: () => T): T {
  const indexes = statement<{ name: string; sql: string }>(
    db,
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
  ).all(table);
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  const filled = fill();
  for (const { sql } of indexes) db.exec(sql);
  return filled;
}

/**
 * All rows of a query that orders by `n` and takes (…, after, limit) as its last two parameters, some hundreds at a time: memory stays
 * flat, and the case may be written between two pages.
 */
export function* paged<Row extends { readonly n: number }>(
  db: Database,
  sql: string,
  parameters: readonly unknown[] = [],
  size = 500,
): Generator<Row> {
  let after = 0;
  for (;;) {
    const rows = statement<Row>(db, sql).all(...parameters, after, size);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.n;
  }
}
