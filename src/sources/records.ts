/** Records of JSON as documents or rows: which field holds the text, and what the other fields say. */
import type { Block, Format, Metadatum } from '../domain/document.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Found } from './reader.ts';
import type { TableRow } from './table-documents.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value, with whole numbers too long for a machine number kept digit by digit as text; undefined where the words are no JSON. */
export function parseJson(words: string): unknown {
  const kept = /[:[,]\s*-?\d{16,}\s*[,}\]]/.test(words)
    ? words.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g, '$1"$2"')
    : words;
  for (const attempt of kept === words ? [words] : [kept, words]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

const TEXT_FIELDS = [
  'text',
  'texte',
  'content',
  'contenu',
  'body',
  'corps',
  'fulltext',
  'full_text',
  'article',
  'article_text',
  'raw_text',
  'transcript',
  'message',
  'description',
  'summary',
];
const NAME_FIELDS = [
  'id',
  '_id',
  'record',
  'doc',
  'doc_id',
  'docid',
  'document',
  'uid',
  'key',
  'ref',
  'reference',
  'number',
  'name',
  'file',
  'filename',
  'slug',
];

/** The field that holds a text in at least half of the records, 40 units long on average; undefined where there is none. */
export function textField(records: readonly JsonRecord[]): string | undefined {
  const names = new Map(records.flatMap((record) => Object.keys(record)).map((key) => [key.toLowerCase(), key]));
  for (const name of TEXT_FIELDS) {
    const key = names.get(name);
    if (key === undefined) continue;
    const texts = records.map((record) => record[key]).filter((value) => typeof value === 'string');
    const total = texts.reduce((sum, value) => sum + value.length, 0);
    if (texts.length * 2 >= records.length && total >= texts.length * 40) return key;
  }
  return undefined;
}

/** A record as a document of its own: its text exactly, its other fields as metadata. Named by its own id, else by its place. */
export function* recordDocument(
  record: JsonRecord,
  field: string,
  format: Format,
  place: string,
  encoding?: string,
): Generator<Found> {
  const raw = record[field];
  const text = typeof raw === 'string' ? raw : '';
  const pointer = `/${field.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const blocks = paragraphsOf(text).map(
    (p, i): Block => ({
      start: p.start,
      end: p.end,
      kind: 'paragraph',
      locator: { pointer, line: p.line, paragraph: i + 1 },
    }),
  );
  if (blocks.length === 0) return;
  const metadata = flat(record, 3).filter((m) => m.key !== field);
  yield {
    document: { inner: nameOf(record) ?? place, format, text, blocks, metadata, ...(encoding ? { encoding } : {}) },
  };
}

function nameOf(record: JsonRecord): string | undefined {
  for (const field of NAME_FIELDS) {
    const value = record[field];
    if ((typeof value === 'string' || typeof value === 'number') && /^[^\n!]{1,120}$/.test(String(value)))
      return String(value);
  }
  return undefined;
}

/** A record as a row of a table, its fields as columns; a plain list as a row of columns A, B, C. */
export function recordRow(value: unknown, line: number): TableRow {
  if (Array.isArray(value)) return { cells: value.map(words), row: line, line };
  const fields = isRecord(value) ? flat(value, 6) : [{ key: 'value', value: words(value) }];
  return { cells: fields.map((f) => f.value.replace(/\s+/g, ' ')), columns: fields.map((f) => f.key), row: line, line };
}

const words = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** "address.town": each plain value under its path; lists of plain values are joined by "; ". */
export function flat(value: unknown, depth: number, path = ''): Metadatum[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return value.length === 0 ? [] : [{ key: path, value: value.map(words).join('; ') }];
  if (typeof value !== 'object') return [{ key: path, value: String(value) }];
  if (depth === 0) return [{ key: path, value: JSON.stringify(value) }];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, depth - 1, path === '' ? key : `${path}.${key}`));
}
