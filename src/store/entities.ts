/** Who is who: entities, their mentions, and why two names were taken for one or kept apart. */
import type { Entity, Merge } from '../domain/entity.ts';
import { type DocumentId, type EntityId, mentionId } from '../domain/ids.ts';
import type { NameKind } from '../domain/mention.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { mentionPlace } from './mentions.ts';
import { paged, statement } from './statements.ts';

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
  readonly document: DocumentId;
  readonly start: number;
  readonly stop: number;
  readonly kind: string;
}

/** Replaces all entities and merges of the case. To be called inside a write. */
export function replaceEntities(file: CaseFile, entities: Iterable<Entity>, merges: Iterable<Merge>): void {
  statement(file.db, 'DELETE FROM entity_mention').run();
  statement(file.db, 'DELETE FROM entity').run();
  statement(file.db, 'DELETE FROM merge').run();
  const add = statement(file.db, 'INSERT INTO entity (id, kind, name, names, folded) VALUES (?, ?, ?, ?, ?)');
  const link = statement(
    file.db,
    'INSERT OR IGNORE INTO entity_mention (entity, document, start, stop, kind) SELECT ?, n, ?, ?, ? FROM document WHERE id = ?',
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
      if (at) link.run(n, at.start, at.end, at.kind, at.document);
    }
  }
  const because = statement(file.db, 'INSERT INTO merge (a, b, verdict, reasons, by) VALUES (?, ?, ?, ?, ?)');
  for (const m of merges) because.run(m.a, m.b, m.verdict, JSON.stringify(m.reasons), m.by);
}

/** Entities, those in most documents first. */
export const entityEntries = (file: CaseFile): readonly EntityEntry[] =>
  statement<Row & { mentions: number; documents: number }>(
    file.db,
    `SELECT entity.n, id, entity.kind, name, names, count(*) AS mentions, count(DISTINCT document) AS documents
     FROM entity JOIN entity_mention ON entity = entity.n GROUP BY entity.n ORDER BY documents DESC, mentions DESC, name`,
  )
    .all()
    .map(({ n: _, names, ...rest }) => ({ ...rest, names: JSON.parse(names) as readonly string[] }));

/** Entities with all their mentions, in the order of their first mention. */
export function* entities(file: CaseFile): Generator<Entity> {
  const rows = paged<Row>(file.db, 'SELECT n, id, kind, name, names FROM entity WHERE n > ? ORDER BY n LIMIT ?');
  for (const { n, names, ...rest } of rows) {
    const mentions = statement<MentionKey>(
      file.db,
      `SELECT document.id AS document, start, stop, kind FROM entity_mention JOIN document ON document.n = entity_mention.document
       WHERE entity = ? ORDER BY entity_mention.document, start`,
    ).all(n);
    yield {
      ...rest,
      names: JSON.parse(names) as readonly string[],
      mentions: mentions.map((m) => mentionId(m.document, m.start, m.stop, m.kind)),
    };
  }
}

/** Entities of which some spelling has these words, whatever their case and marks. */
export const findEntities = (file: CaseFile, name: string): readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[] =>
  statement<Row>(
    file.db,
    'SELECT n, id, kind, name, names FROM entity WHERE id = @name OR instr(folded, @words) ORDER BY n',
  )
    .all({ name, words: foldedWords(name) })
    .map(({ n: _, names, ...rest }) => ({ ...rest, names: JSON.parse(names) as readonly string[] }));

export const merges = (file: CaseFile): readonly Merge[] =>
  statement<{ a: string; b: string; verdict: Merge['verdict']; reasons: string; by: Merge['by'] }>(
    file.db,
    'SELECT a, b, verdict, reasons, by FROM merge ORDER BY n',
  )
    .all()
    .map(({ reasons, ...rest }) => ({ ...rest, reasons: JSON.parse(reasons) as readonly string[] }));

export const countEntities = (file: CaseFile): readonly { kind: NameKind; count: number }[] =>
  statement<{ kind: NameKind; count: number }>(
    file.db,
    'SELECT kind, count(*) AS count FROM entity GROUP BY kind ORDER BY count DESC',
  ).all();
