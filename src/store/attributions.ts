/** Who is said to have said what, as it stands. */
import type { Attribution, Stance, Voice } from '../domain/attribution.ts';
import type { AttributionId, DocumentId } from '../domain/ids.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

type Spans = Pick<Attribution, 'source' | 'cue' | 'content' | 'addressee' | 'within'>;

interface Row {
  readonly id: AttributionId;
  readonly document: DocumentId;
  readonly stance: Stance;
  readonly voice: string;
  readonly spans: string;
  readonly by: string;
}

/** Replaces a document's attributions. To be called inside a write. */
export function replaceAttributions(file: CaseFile, document: DocumentId, attributions: readonly Attribution[]): void {
  statement(file.db, 'DELETE FROM attribution WHERE document = (SELECT n FROM document WHERE id = ?)').run(document);
  const insert = statement(
    file.db,
    `INSERT INTO attribution (id, document, start, stop, stance, voice, spans, by)
     VALUES (?, (SELECT n FROM document WHERE id = ?), ?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, stance, voice, by, source, cue, content, addressee, within } of attributions) {
    const places = [source, cue, ...content].filter((span) => span !== undefined);
    const spans: Spans = {
      ...(source ? { source } : {}),
      ...(cue ? { cue } : {}),
      content,
      ...(addressee ? { addressee } : {}),
      ...(within ? { within } : {}),
    };
    const start = Math.min(...places.map((span) => span.start));
    const stop = Math.max(...places.map((span) => span.end));
    insert.run(id, document, start, stop, stance, JSON.stringify(voice), JSON.stringify(spans), by);
  }
}

/** A document's attributions in text order. */
export const attributionsOf = (file: CaseFile, document: DocumentId): readonly Attribution[] =>
  statement<Row>(
    file.db,
    `SELECT attribution.id, document.id AS document, stance, voice, spans, by
     FROM attribution JOIN document ON document.n = attribution.document WHERE document.id = ? ORDER BY start, stop`,
  )
    .all(document)
    .map(({ voice, spans, ...rest }) => ({
      ...rest,
      voice: JSON.parse(voice) as Voice,
      ...(JSON.parse(spans) as Spans),
    }));

export const countAttributions = (file: CaseFile): number =>
  statement<{ count: number }>(file.db, 'SELECT count(*) AS count FROM attribution').get()?.count ?? 0;
