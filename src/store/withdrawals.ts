/** Sources that a person no longer relies on: their bytes stay in the case, what was read from them leaves it until the withdrawal is undone. */
import type { DocumentId, SourceId } from '../domain/ids.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

export interface WithdrawnDocument {
  readonly source: SourceId;
  readonly document: DocumentId;
  readonly path: string;
}

/** Documents of withdrawn sources, in the order in which they stood. */
export const withdrawnDocuments = (file: CaseFile): readonly WithdrawnDocument[] =>
  statement<WithdrawnDocument>(
    file.db,
    `SELECT source.id AS source, document, withdrawn.path FROM withdrawn JOIN source ON source.n = withdrawn.source
     ORDER BY withdrawn.n`,
  ).all();

/** Takes what was read from a source out of the case and remembers where it stood. To be called inside a write. */
export function dropWithdrawn(file: CaseFile, source: SourceId): void {
  const { db } = file;
  statement(
    db,
    `INSERT OR IGNORE INTO withdrawn (source, document, n, path)
     SELECT document.source, document.id, document.n, document.path FROM document JOIN source ON source.n = document.source
     WHERE source.id = ?`,
  ).run(source);
  const own = 'SELECT document.id FROM document JOIN source ON source.n = document.source WHERE source.id = @source';
  statement(db, `DELETE FROM stage WHERE subject = @source OR subject IN (${own})`).run({ source });
  statement(db, `DELETE FROM problem WHERE subject = @source OR subject IN (${own})`).run({ source });
  statement(db, 'DELETE FROM document WHERE source = (SELECT n FROM source WHERE id = @source)').run({ source });
}

/**
 * Documents that are back take the places that they had, where nothing else has them, so that the case is in the order in which it was.
 * To be called inside a write, before anything is read from them.
 */
export function restorePlaces(file: CaseFile): void {
  const { db } = file;
  const back = statement<{ document: string; n: number }>(
    db,
    'SELECT document, withdrawn.n FROM withdrawn JOIN document ON document.id = withdrawn.document ORDER BY withdrawn.n',
  ).all();
  const place = statement(
    db,
    'UPDATE document SET n = @n WHERE id = @document AND NOT EXISTS (SELECT 1 FROM document other WHERE other.n = @n)',
  );
  for (const { document, n } of back) {
    place.run({ document, n });
    statement(db, 'DELETE FROM withdrawn WHERE document = ?').run(document);
  }
}
