/** Citable passages; their words stand in the full-text index as well. */
import type { BlockKind, Locator } from '../domain/document.ts';
import { type DocumentId, type PassageId, passageId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';
import { stemsOf } from './stems.ts';

export interface PassageRow {
  readonly document: DocumentId;
  readonly ordinal: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly stop: number;
  readonly locator: string;
  readonly boilerplate: string | null;
  readonly boilerplateBy: string | null;
}

export const PASSAGE = `document.id AS document, ordinal, kind, start, stop, locator, boilerplate, boilerplate_by AS boilerplateBy`;

export const asPassage = (row: PassageRow): Passage => ({
  id: passageId(row.document, row.ordinal),
  document: row.document,
  ordinal: row.ordinal,
  kind: row.kind,
  start: row.start,
  end: row.stop,
  locator: JSON.parse(row.locator) as Locator,
  ...(row.boilerplate === null ? {} : { boilerplate: { reason: row.boilerplate, by: row.boilerplateBy ?? '' } }),
});

/** The ordinal at the end of a passage's id. */
export const ordinalOf = (id: PassageId): number => Number(id.slice(id.lastIndexOf('#p') + 2));

export interface PassagesOf {
  readonly document: { readonly id: DocumentId; readonly text: string };
  readonly passages: readonly Passage[];
}

/**
 * Replaces the passages of documents. To be called inside a write, once for all its documents and after all else: FTS5 puts the words
 * that it has gathered on disk whenever a statement with triggers runs, so all old passages go before the first new one comes.
 */
export function replacePassages(file: CaseFile, documents: readonly PassagesOf[]): void {
  const drop = statement(file.db, 'DELETE FROM passage WHERE document = (SELECT n FROM document WHERE id = ?)');
  for (const { document } of documents) drop.run(document.id);
  const insert = statement(
    file.db,
    `INSERT INTO passage (document, ordinal, kind, start, stop, locator, boilerplate, boilerplate_by, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const words = statement(file.db, 'INSERT INTO passage_text (rowid, text) VALUES (?, ?)');
  const stems = statement(file.db, 'INSERT INTO passage_stem (rowid, stems) VALUES (?, ?)');
  for (const { document, passages } of documents) {
    const n = statement<{ n: number }>(file.db, 'SELECT n FROM document WHERE id = ?').get(document.id)?.n;
    for (const p of passages) {
      const text = document.text.slice(p.start, p.end);
      const { lastInsertRowid: row } = insert.run(
        n,
        p.ordinal,
        p.kind,
        p.start,
        p.end,
        JSON.stringify(p.locator),
        p.boilerplate?.reason ?? null,
        p.boilerplate?.by ?? null,
        text,
      );
      words.run(row, text);
      stems.run(row, stemsOf(text));
    }
  }
}

/** A document's passages in order. */
export const passagesOf = (file: CaseFile, document: DocumentId): readonly Passage[] =>
  statement<PassageRow>(
    file.db,
    `SELECT ${PASSAGE} FROM passage JOIN document ON document.n = passage.document WHERE document.id = ? ORDER BY ordinal`,
  )
    .all(document)
    .map(asPassage);

/** Ordinals of a document's headings, in order. */
export const headingsOf = (file: CaseFile, document: DocumentId): readonly number[] =>
  statement<{ ordinal: number }>(
    file.db,
    `SELECT ordinal FROM passage WHERE document = (SELECT n FROM document WHERE id = ?) AND kind = 'heading' ORDER BY ordinal`,
  )
    .all(document)
    .map(({ ordinal }) => ordinal);

const PASSAGE_ID = /^(.*)#p(\d+)$/s;

/** The passage of that id. */
export function passageOf(file: CaseFile, id: PassageId): Passage | undefined {
  const [, document, ordinal] = PASSAGE_ID.exec(id) ?? [];
  const row = statement<PassageRow>(
    file.db,
    `SELECT ${PASSAGE} FROM passage JOIN document ON document.n = passage.document WHERE document.id = ? AND ordinal = ?`,
  ).get(document, Number(ordinal));
  return row && asPassage(row);
}
