/** Who can hold knowledge, and how they hang together. */
import type { Holder, Relation } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import { dayNumber } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { statement } from './statements.ts';

interface Row {
  readonly id: EntityId;
  readonly kind: Holder['kind'];
  readonly name: string;
  readonly names: string;
  readonly existed: string | null;
  readonly within: string | null;
}

const asHolder = (row: Row): Holder => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  names: JSON.parse(row.names) as readonly string[],
  ...(row.existed === null ? {} : { existed: JSON.parse(row.existed) as Moment }),
  ...(row.within === null ? {} : { within: row.within }),
});

const COLUMNS = 'holder.id, holder.kind, holder.name, holder.names, holder.existed, holder.within';

const BEGIN = `
  CREATE TEMP TABLE IF NOT EXISTS standing_holder (n INTEGER PRIMARY KEY);
  CREATE TEMP TABLE IF NOT EXISTS renamed (n INTEGER PRIMARY KEY, name TEXT);
  DELETE FROM temp.standing_holder; DELETE FROM temp.renamed;`;

/**
 * Replaces all relations, and brings holders up to date. Those that nothing speaks of any more stay until `dropOldHolders`, and `renamed` keeps
 * what changed ones were called, so that the ledger can say what it said. To be called inside a write.
 */
export function replaceHolders(file: CaseFile, holders: Iterable<Holder>, relations: Iterable<Relation>): void {
  const { db } = file;
  db.exec(BEGIN);
  const known = statement<{ n: number; name: string }>(db, 'SELECT n, name FROM holder WHERE id = ?');
  const rename = statement(db, 'INSERT OR IGNORE INTO temp.renamed (n, name) VALUES (?, ?)');
  const add = statement<{ n: number }>(
    db,
    `INSERT INTO holder (id, kind, name, names, existed, within, folded) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, names = excluded.names, existed = excluded.existed,
       within = excluded.within, folded = excluded.folded RETURNING n`,
  );
  const stands = statement(db, 'INSERT OR IGNORE INTO temp.standing_holder (n) VALUES (?)');
  for (const h of holders) {
    const before = known.get(h.id);
    if (before && before.name !== h.name) rename.run(before.n, before.name);
    const made = add.get(
      h.id,
      h.kind,
      h.name,
      JSON.stringify(h.names),
      h.existed ? JSON.stringify(h.existed) : null,
      h.within ?? null,
      [h.name, ...h.names].map(foldedWords).join('|'),
    );
    stands.run(made?.n);
  }
  statement(db, 'DELETE FROM relation').run();
  const relate = statement(db, 'INSERT INTO relation (kind, a, b, during, because) VALUES (?, ?, ?, ?, ?)');
  for (const r of relations)
    relate.run(r.kind, r.a, r.b, r.during ? JSON.stringify(r.during) : null, JSON.stringify(r.because));
}

/** Takes out holders that nothing speaks of any more. To be called inside the same write, after the ledger. */
export const dropOldHolders = (file: CaseFile): void => {
  file.db.exec(`
    DELETE FROM holder WHERE n NOT IN (SELECT n FROM temp.standing_holder);
    DROP TABLE temp.standing_holder;
    DROP TABLE temp.renamed;`);
};

export const holders = (file: CaseFile): readonly Holder[] =>
  statement<Row>(file.db, `SELECT ${COLUMNS} FROM holder ORDER BY id`).all().map(asHolder);

/** Those who hold anything but what was published, those who hold most first. */
export const holdersByActs = (file: CaseFile): readonly EntityId[] =>
  statement<{ id: EntityId }>(file.db, 'SELECT id FROM holder WHERE acts > 0 ORDER BY acts DESC, n')
    .all()
    .map(({ id }) => id);

export function holderOf(file: CaseFile, id: EntityId): Holder | undefined {
  const row = statement<Row>(file.db, `SELECT ${COLUMNS} FROM holder WHERE id = ?`).get(id);
  return row && asHolder(row);
}

/** Holders that some text calls so, whatever case and marks; those called exactly so first, then those with most rows. */
export const findHolders = (file: CaseFile, name: string): readonly (Holder & { readonly rows: number })[] =>
  statement<Row & { rows: number; exact: number }>(
    file.db,
    `SELECT ${COLUMNS}, rows,
       holder.id = @name OR instr('|' || folded || '|', '|' || @words || '|') > 0 AS exact
     FROM holder WHERE holder.id = @name OR instr(folded, @words) ORDER BY exact DESC, rows DESC, holder.id`,
  )
    .all({ name, words: name === '' ? '' : foldedWords(name.replace(/^(?:the|la|le|les)\s+|^l['’]/iu, '')) })
    .map(({ exact: _, rows, ...row }) => ({ ...asHolder(row), rows }));

/** How many rows of the ledger each holder had by the end of a day; those without a date count, whoever had none is left out. */
export const rowsBy = (file: CaseFile, on: IsoDate): ReadonlyMap<EntityId, number> =>
  new Map(
    statement<{ id: EntityId; rows: number }>(
      file.db,
      `SELECT holder.id AS id, count(*) AS rows FROM knowledge JOIN holder ON holder.n = knowledge.holder
       WHERE NOT dated OR knowledge.earliest IS NULL OR knowledge.earliest <= ? GROUP BY holder.n`,
    )
      .all(dayNumber(on))
      .map(({ id, rows }) => [id, rows]),
  );

/** Those that the case spoke of at an instant of record time and no longer does, called exactly so. */
export const pastHolders = (
  file: CaseFile,
  name: string,
  asOf: string,
): readonly (Holder & { readonly rows: number })[] =>
  statement<{ id: EntityId; name: string; rows: number }>(
    file.db,
    `SELECT holder AS id, row ->> 'name' AS name, count(*) AS rows FROM knowledge_past
     WHERE recorded_at <= @asOf AND ended_at > @asOf AND (holder = @name OR lower(row ->> 'name') = lower(@name))
       AND holder NOT IN (SELECT id FROM holder)
     GROUP BY holder ORDER BY rows DESC, holder`,
  )
    .all({ name, asOf })
    .map((row) => ({ ...row, kind: 'body', names: [row.name] }));

export const relations = (file: CaseFile): readonly Relation[] =>
  statement<{ kind: Relation['kind']; a: EntityId; b: EntityId; during: string | null; because: string }>(
    file.db,
    'SELECT kind, a, b, during, because FROM relation ORDER BY n',
  )
    .all()
    .map(({ during, because, ...rest }) => ({
      ...rest,
      ...(during === null ? {} : { during: JSON.parse(during) as Moment }),
      because: JSON.parse(because) as Relation['because'],
    }));
