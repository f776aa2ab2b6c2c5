/** Who can hold knowledge, and how they hang together. */
import type { Holder, Relation } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
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

/** Replaces all relations, and brings holders up to date; those that nothing speaks of any more go. To be called inside a write. */
export function replaceHolders(file: CaseFile, holders: Iterable<Holder>, relations: Iterable<Relation>): void {
  const add = statement(
    file.db,
    `INSERT INTO holder (id, kind, name, names, existed, within, folded) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, names = excluded.names, existed = excluded.existed,
       within = excluded.within, folded = excluded.folded`,
  );
  const kept = new Set<string>();
  for (const h of holders) {
    kept.add(h.id);
    add.run(
      h.id,
      h.kind,
      h.name,
      JSON.stringify(h.names),
      h.existed ? JSON.stringify(h.existed) : null,
      h.within ?? null,
      [h.name, ...h.names].map(foldedWords).join('|'),
    );
  }
  const drop = statement(file.db, 'DELETE FROM holder WHERE id = ?');
  for (const { id } of statement<{ id: string }>(file.db, 'SELECT id FROM holder').all())
    if (!kept.has(id)) drop.run(id);
  statement(file.db, 'DELETE FROM relation').run();
  const relate = statement(file.db, 'INSERT INTO relation (kind, a, b, during, because) VALUES (?, ?, ?, ?, ?)');
  for (const r of relations)
    relate.run(r.kind, r.a, r.b, r.during ? JSON.stringify(r.during) : null, JSON.stringify(r.because));
}

export const holders = (file: CaseFile): readonly Holder[] =>
  statement<Row>(file.db, `SELECT ${COLUMNS} FROM holder ORDER BY id`).all().map(asHolder);

export function holderOf(file: CaseFile, id: EntityId): Holder | undefined {
  const row = statement<Row>(file.db, `SELECT ${COLUMNS} FROM holder WHERE id = ?`).get(id);
  return row && asHolder(row);
}

/** Holders that some text calls so, whatever case and marks; those called exactly so first, then those with most rows. */
export const findHolders = (file: CaseFile, name: string): readonly (Holder & { readonly rows: number })[] =>
  statement<Row & { rows: number; exact: number }>(
    file.db,
    `SELECT ${COLUMNS}, (SELECT count(*) FROM knowledge WHERE holder = holder.n) AS rows,
       holder.id = @name OR instr('|' || folded || '|', '|' || @words || '|') > 0 AS exact
     FROM holder WHERE holder.id = @name OR instr(folded, @words) ORDER BY exact DESC, rows DESC, holder.id`,
  )
    .all({ name, words: name === '' ? '' : foldedWords(name.replace(/^(?:the|la|le|les)\s+|^l['’]/iu, '')) })
    .map(({ exact: _, rows, ...row }) => ({ ...asHolder(row), rows }));

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
