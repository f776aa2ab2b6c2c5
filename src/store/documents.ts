/** Readable items as their readers found them; text and blocks are exact. */
import { createHash } from 'node:crypto';
import type { Block, Document, Format, Metadatum } from '../domain/document.ts';
import type { DocumentId, SourceId } from '../domain/ids.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';
import { packText, unpackText } from './packing.ts';
import { paged, statement } from './statements.ts';

/** A document without its text, for lists. */
export interface DocumentEntry {
  readonly id: DocumentId;
  readonly source: SourceId;
  readonly path: string;
  readonly format: Format;
  readonly encoding?: string;
  readonly textHash: string;
  readonly characters: number;
  readonly words: number;
}

interface EntryRow {
  readonly n: number;
  readonly id: DocumentId;
  readonly source: SourceId;
  readonly path: string;
  readonly format: Format;
  readonly encoding: string | null;
  readonly textHash: string;
  readonly characters: number;
  readonly words: number;
}

interface Row extends EntryRow {
  readonly metadata: string;
  readonly text: Buffer;
  readonly blocks: Buffer;
}

const ENTRY = `document.n, document.id, source.id AS source, document.path, format, encoding, text_hash AS textHash, characters, words`;
const FROM = 'FROM document JOIN source ON source.n = document.source';

const asEntry = (row: EntryRow): DocumentEntry => ({
  id: row.id,
  source: row.source,
  path: row.path,
  format: row.format,
  ...(row.encoding === null ? {} : { encoding: row.encoding }),
  textHash: row.textHash,
  characters: row.characters,
  words: row.words,
});

/** Runs of letters and digits with what joins them; a count for people, not for reading. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

/** Takes all documents of a source out of the case, with what was read from them. To be called inside a write. */
export function dropDocuments(file: CaseFile, source: SourceId): void {
  const old = 'SELECT document.id FROM document JOIN source ON source.n = document.source WHERE source.id = ?';
  statement(file.db, `DELETE FROM stage WHERE stage <> 'sources' AND subject IN (${old})`).run(source);
  statement(file.db, `DELETE FROM problem WHERE stage <> 'sources' AND subject IN (${old})`).run(source);
  statement(file.db, 'DELETE FROM document WHERE source = (SELECT n FROM source WHERE id = ?)').run(source);
}

/** Adds documents of a source. To be called inside a write. */
export function addDocuments(file: CaseFile, source: SourceId, documents: readonly Document[]): void {
  const insert = statement(
    file.db,
    `INSERT INTO document (id, source, path, format, encoding, text_hash, characters, words, metadata, text, blocks)
     VALUES (?, (SELECT n FROM source WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const d of documents)
    insert.run(
      d.id,
      source,
      d.path,
      d.format,
      d.encoding ?? null,
      createHash('sha256').update(d.text, 'utf16le').digest('hex'),
      d.text.length,
      countWords(d.text),
      JSON.stringify(d.metadata),
      packText(d.text),
      packText(JSON.stringify(d.blocks)),
    );
}

export function documentOf(file: CaseFile, id: DocumentId): Document | undefined {
  const row = statement<Row>(
    file.db,
    `SELECT ${ENTRY}, metadata, document.text, document.blocks ${FROM} WHERE document.id = ?`,
  ).get(id);
  if (!row) return undefined;
  return {
    id: row.id,
    source: row.source,
    path: row.path,
    format: row.format,
    text: unpackText(row.text),
    blocks: JSON.parse(unpackText(row.blocks)) as readonly Block[],
    metadata: JSON.parse(row.metadata) as readonly Metadatum[],
    ...(row.encoding === null ? {} : { encoding: row.encoding }),
  };
}

/** All documents without their texts, in the order in which they were read. */
export function* documentEntries(file: CaseFile): Generator<DocumentEntry> {
  for (const row of paged<EntryRow>(
    file.db,
    `SELECT ${ENTRY} ${FROM} WHERE document.n > ? ORDER BY document.n LIMIT ?`,
  ))
    yield asEntry(row);
}

/** The id of the document with this number. */
export const documentAt = (file: CaseFile, n: number): DocumentId | undefined =>
  statement<{ id: DocumentId }>(file.db, 'SELECT id FROM document WHERE n = ?').get(n)?.id;

/** Which documents: all conditions together. */
export interface DocumentFilter {
  /** In the path or the title. */
  readonly words?: string;
  /** Those certainly published after this day are left out. */
  readonly asOf?: string;
  /** Some claim of theirs has one of these names in a role or a voice. */
  readonly about?: readonly string[];
}

const CHOSEN = `(@words = '' OR document.path LIKE @like ESCAPE '\\'
    OR EXISTS (SELECT 1 FROM fact WHERE fact.document = document.n AND name = 'title' AND value LIKE @like ESCAPE '\\'))
  AND (@asOf = '' OR NOT EXISTS (SELECT 1 FROM fact WHERE fact.document = document.n AND name = 'published' AND value ->> '$.earliest' > @asOf))
  AND (@about = '[]' OR document.n IN (SELECT claim.document FROM claim, json_each(@about) WHERE instr(claim.names, json_each.value)))`;

const valuesOf = ({ words = '', asOf = '', about = [] }: DocumentFilter) => ({
  words,
  like: `%${words.replace(/[\\%_]/g, '\\$&')}%`,
  asOf,
  about: JSON.stringify(about.map(foldedWords)),
});

/** A stretch of the documents that the filter lets through, in the order in which they were read. */
export function documentStretch(
  file: CaseFile,
  filter: DocumentFilter,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly rows: readonly DocumentEntry[]; readonly total: number } {
  const values = valuesOf(filter);
  const total = statement<{ n: number }>(file.db, `SELECT count(*) AS n FROM document WHERE ${CHOSEN}`).get(values);
  const rows = statement<EntryRow>(
    file.db,
    `SELECT ${ENTRY} ${FROM} WHERE ${CHOSEN} ORDER BY document.n LIMIT @limit OFFSET @start`,
  ).all({ ...values, start, limit: end < 0 ? -1 : end - start });
  return { rows: rows.map(asEntry), total: total?.n ?? 0 };
}

/** Ids of all that the filter lets through. */
export const documentsChosen = (file: CaseFile, filter: DocumentFilter): readonly DocumentId[] =>
  statement<{ id: DocumentId }>(file.db, `SELECT id FROM document WHERE ${CHOSEN} ORDER BY n`)
    .all(valuesOf(filter))
    .map(({ id }) => id);

export const pathOf = (file: CaseFile, id: DocumentId): string =>
  statement<{ path: string }>(file.db, 'SELECT path FROM document WHERE id = ?').get(id)?.path ?? '';

/** Documents whose id or path is this; where there is none, those whose path ends in it or has it, or whose id begins so. */
export function findDocuments(file: CaseFile, name: string): readonly DocumentEntry[] {
  const exact = statement<EntryRow>(
    file.db,
    `SELECT ${ENTRY} ${FROM} WHERE document.id = @name OR document.path = @name`,
  );
  const found = exact.all({ name });
  if (found.length > 0) return found.map(asEntry);
  const ending = `SELECT ${ENTRY} ${FROM} WHERE substr(document.path, -length(@name)) = @name`;
  const ended = statement<EntryRow>(file.db, ending).all({ name });
  if (ended.length > 0) return ended.map(asEntry);
  const inside = `SELECT ${ENTRY} ${FROM} WHERE instr(document.path, @name) OR substr(document.id, 1, length(@name)) = @name`;
  return statement<EntryRow>(file.db, inside).all({ name }).map(asEntry);
}

/** Documents by the day on which their source first came in, latest day first. */
export const arrivals = (file: CaseFile): readonly { readonly day: string; readonly documents: number }[] =>
  statement<{ day: string; documents: number }>(
    file.db,
    `SELECT day, count(*) AS documents FROM document
     JOIN (SELECT source, substr(min(received_at), 1, 10) AS day FROM receipt GROUP BY source) AS came ON came.source = document.source
     GROUP BY day ORDER BY day DESC`,
  ).all();

export interface Totals {
  readonly documents: number;
  readonly words: number;
}

export const totals = (file: CaseFile): Totals =>
  statement<Totals>(file.db, 'SELECT count(*) AS documents, coalesce(sum(words), 0) AS words FROM document').get() ?? {
    documents: 0,
    words: 0,
  };

/** How many documents there are of each format. */
export const countFormats = (file: CaseFile): readonly { format: Format; count: number }[] =>
  statement<{ format: Format; count: number }>(
    file.db,
    'SELECT format, count(*) AS count FROM document GROUP BY format ORDER BY count DESC, format',
  ).all();
