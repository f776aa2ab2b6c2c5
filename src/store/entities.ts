/** Who is who: entities, their mentions, and why two names were taken for one or kept apart. */
import type { Entity, Merge } from '../domain/entity.ts';
import { type DocumentId, type EntityId, type MentionId, mentionId } from '../domain/ids.ts';
import type { NameKind } from '../domain/mention.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { mentionPlace } from './mentions.ts';
import { statement } from './statements.ts';

/** An entity with the number of its mentions and of the documents that have them. */
export interface EntityEntry extends Omit<Entity, 'mentions'> {
  readonly mentions: number;
  readonly documents: number;
}

interface Row {
  readonly n: number;
  readonly id: EntityId;
  readonly kind: NameKind;
  readonly name: string;
  readonly names: string;
}

interface MentionKey {
  readonly entity: number;
  readonly document: DocumentId;
  readonly start: number;
  readonly stop: number;
  readonly kind: string;
}

/** Replaces all entities and merges of the case. To be called inside a write. */
export function replaceEntities(file: CaseFile, entities: Iterable<Entity>, merges: Iterable<Merge>): void {
  statement(file.db, 'DELETE FROM claim_entity').run();
  statement(file.db, 'DELETE FROM entity_mention').run();
  statement(file.db, 'DELETE FROM entity').run();
  statement(file.db, 'DELETE FROM merge').run();
  const add = statement(file.db, 'INSERT INTO entity (id, kind, name, names, folded) VALUES (?, ?, ?, ?, ?)');
  const numbers = new Map(
    statement<{ id: DocumentId; n: number }>(file.db, 'SELECT id, n FROM document')
      .all()
      .map(({ id, n }) => [id, n]),
  );
  const link = statement(
    file.db,
    'INSERT OR IGNORE INTO entity_mention (entity, document, start, stop, kind) VALUES (?, ?, ?, ?, ?)',
  );
  for (const e of entities) {
    const n = add.run(
      e.id,
      e.kind,
      e.name,
      JSON.stringify(e.names),
      e.names.map(foldedWords).join('|'),
    ).lastInsertRowid;
    for (const mention of e.mentions) {
      const at = mentionPlace(mention);
      const document = at && numbers.get(at.document);
      if (at && document !== undefined) link.run(n, document, at.start, at.end, at.kind);
    }
  }
  const because = statement(file.db, 'INSERT INTO merge (a, b, verdict, reasons, by) VALUES (?, ?, ?, ?, ?)');
  for (const m of merges) because.run(m.a, m.b, m.verdict, JSON.stringify(m.reasons), m.by);
  for (const sql of COUNTED) statement(file.db, sql).run();
}

/** What screens ask for without counting: how often each is named, and in which claims. */
const COUNTED = [
  `UPDATE entity SET mentions = counted.mentions, documents = counted.documents
   FROM (SELECT entity, count(*) AS mentions, count(DISTINCT document) AS documents FROM entity_mention GROUP BY entity) AS counted
   WHERE counted.entity = entity.n`,
  `INSERT OR IGNORE INTO claim_entity (claim, entity, kind, earliest, latest)
   SELECT claim.n, entity.n, entity.kind, claim.earliest, claim.latest FROM claim
   JOIN entity_mention ON entity_mention.document = claim.document
     AND entity_mention.start >= claim.start AND entity_mention.start < claim.stop AND entity_mention.stop <= claim.stop
   JOIN entity ON entity.n = entity_mention.entity`,
];

type EntryRow = Row & { readonly mentions: number; readonly documents: number };

const asEntry = ({ n: _, names, ...rest }: EntryRow): EntityEntry => ({
  ...rest,
  names: JSON.parse(names) as readonly string[],
});

const ENTRY = 'SELECT n, id, kind, name, names, mentions, documents FROM entity';

/** Which entities: all conditions together. */
export interface EntityFilter {
  readonly kind?: string;
  /** A part of one of its names, whatever case and marks. */
  readonly words?: string;
  /** Named in a claim that may have happened by this day, or in one without a date. */
  readonly asOf?: string;
  /** Named in one claim with one of these (ids), or one of them. */
  readonly with?: readonly string[];
}

const CHOSEN = `mentions > 0 AND (@kind = '' OR kind = @kind) AND (@words = '' OR instr(folded, @words))
  AND (@asOf = '' OR EXISTS (SELECT 1 FROM claim_entity WHERE claim_entity.kind = entity.kind AND claim_entity.entity = entity.n
    AND (claim_entity.earliest IS NULL OR claim_entity.earliest <= @asOf)))
  AND (@with IS NULL OR entity.n IN (SELECT beside.entity FROM entity AS one
    JOIN claim_entity AS own ON own.kind = one.kind AND own.entity = one.n JOIN claim_entity AS beside ON beside.claim = own.claim
    WHERE one.id IN (SELECT value FROM json_each(@with))))`;

const valuesOf = (filter: EntityFilter) => ({
  kind: filter.kind ?? '',
  words: foldedWords(filter.words ?? '').trim(),
  asOf: filter.asOf ?? '',
  with: filter.with === undefined ? null : JSON.stringify(filter.with),
});

/** Entities, those in most documents first; a stretch of them where one is asked for. */
export const entityEntries = (
  file: CaseFile,
  filter: EntityFilter = {},
  { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: -1 },
): readonly EntityEntry[] =>
  statement<EntryRow>(
    file.db,
    `${ENTRY} WHERE ${CHOSEN} ORDER BY documents DESC, mentions DESC, name LIMIT @limit OFFSET @start`,
  )
    .all({ ...valuesOf(filter), start, limit: end < 0 ? -1 : end - start })
    .map(asEntry);

/** How many entities the filter lets through. */
export const countChosen = (file: CaseFile, filter: EntityFilter): number =>
  statement<{ count: number }>(file.db, `SELECT count(*) AS count FROM entity WHERE ${CHOSEN}`).get(valuesOf(filter))
    ?.count ?? 0;

export function entityEntry(file: CaseFile, id: string): EntityEntry | undefined {
  const row = statement<EntryRow>(file.db, `${ENTRY} WHERE id = ?`).get(id);
  return row && asEntry(row);
}

/** Who has this number. */
export const entityAt = (file: CaseFile, n: number): Pick<Entity, 'id' | 'kind' | 'name'> | undefined =>
  statement<Pick<Entity, 'id' | 'kind' | 'name'>>(file.db, 'SELECT id, kind, name FROM entity WHERE n = ?').get(n);

/** Entities with all their mentions, in the order of their first mention; so many at a time that memory stays flat. */
export function* entities(file: CaseFile): Generator<Entity> {
  for (let after = 0; ; ) {
    const rows = statement<Row>(
      file.db,
      'SELECT n, id, kind, name, names FROM entity WHERE n > ? ORDER BY n LIMIT 1000',
    ).all(after);
    const last = rows.at(-1)?.n;
    if (last === undefined) return;
    const mentions = mentionsBetween(file, after, last);
    for (const { n, names, ...rest } of rows)
      yield { ...rest, names: JSON.parse(names) as readonly string[], mentions: mentions.get(n) ?? [] };
    after = last;
  }
}

/** The mentions of the entities after this number up to that one. */
function mentionsBetween(file: CaseFile, after: number, last: number): ReadonlyMap<number, readonly MentionId[]> {
  const found = new Map<number, MentionId[]>();
  const rows = statement<MentionKey>(
    file.db,
    `SELECT entity, document.id AS document, start, stop, kind FROM entity_mention JOIN document ON document.n = entity_mention.document
     WHERE entity > ? AND entity <= ? ORDER BY entity, entity_mention.document, start`,
  ).iterate(after, last);
  for (const { entity, document, start, stop, kind } of rows) {
    const id = mentionId(document, start, stop, kind);
    const list = found.get(entity);
    if (list) list.push(id);
    else found.set(entity, [id]);
  }
  return found;
}

/** All entities by their names, without their mentions, in the order of their first mention. */
export const namedEntities = (file: CaseFile): readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[] =>
  statement<Row>(file.db, 'SELECT n, id, kind, name, names FROM entity ORDER BY n')
    .all()
    .map(({ n: _, names, ...rest }) => ({ ...rest, names: JSON.parse(names) as readonly string[] }));

/** Who is meant by a mention. */
export function entityOfMention(file: CaseFile, mention: MentionId): EntityId | undefined {
  const at = mentionPlace(mention);
  if (!at) return undefined;
  return statement<{ id: EntityId }>(
    file.db,
    `SELECT entity.id FROM entity_mention JOIN entity ON entity.n = entity_mention.entity
     WHERE entity_mention.document = (SELECT n FROM document WHERE id = ?) AND start = ? AND stop = ? AND entity_mention.kind = ?`,
  ).get(at.document, at.start, at.end, at.kind)?.id;
}

/** Entities of which some spelling has these words, whatever their case and marks. */
export const findEntities = (file: CaseFile, name: string): readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[] =>
  statement<Row>(
    file.db,
    'SELECT n, id, kind, name, names FROM entity WHERE id = @name OR instr(folded, @words) ORDER BY n',
  )
    .all({ name, words: foldedWords(name) })
    .map(({ n: _, names, ...rest }) => ({ ...rest, names: JSON.parse(names) as readonly string[] }));

interface MergeRow extends Omit<Merge, 'reasons'> {
  readonly reasons: string;
}

const asMerge = ({ reasons, ...rest }: MergeRow): Merge => ({
  ...rest,
  reasons: JSON.parse(reasons) as readonly string[],
});

export const merges = (file: CaseFile): readonly Merge[] =>
  statement<MergeRow>(file.db, 'SELECT a, b, verdict, reasons, by FROM merge ORDER BY n').all().map(asMerge);

/** Merges that have one of these names on either side. */
export const mergesOf = (file: CaseFile, names: readonly string[]): readonly Merge[] =>
  statement<MergeRow>(
    file.db,
    `SELECT a, b, verdict, reasons, by FROM merge WHERE a IN (SELECT value FROM json_each(@names))
     UNION SELECT a, b, verdict, reasons, by FROM merge WHERE b IN (SELECT value FROM json_each(@names))`,
  )
    .all({ names: JSON.stringify(names) })
    .map(asMerge);

export const countEntities = (file: CaseFile): readonly { kind: NameKind; count: number }[] =>
  statement<{ kind: NameKind; count: number }>(
    file.db,
    'SELECT kind, count(*) AS count FROM entity GROUP BY kind ORDER BY count DESC',
  ).all();
