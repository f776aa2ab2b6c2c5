/** A person says how the columns of a table are read: what was suggested, confirmed or put right; kept as a decision, undone like others. */
import { SheafError } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import {
  type DateOrder,
  type Mapping,
  RECORD_FIELDS,
  RECORD_KINDS,
  type RecordField,
  type RecordKind,
} from '../domain/record.ts';
import { parseFact } from '../facts/index.ts';
import { columnsOf, isSensitive, missing, partOf, seeTables, type TableSeen, tablesOf } from '../records/index.ts';
import { type DocumentEntry, documentEntries, documentOf } from '../store/documents.ts';
import { judge } from '../store/judgements.ts';
import { recordCounts } from '../store/records.ts';
import { tableReasonFr } from '../views/reasons-fr.ts';
import { documentsNamed } from './find-document.ts';
import { mappingBook, tableOf } from './mappings.ts';
import type { Case } from './open-case.ts';

/** A table of the case, how it is read, and why. */
export interface TableRow extends Omit<TableSeen, 'suggested'> {
  readonly document: DocumentId;
  readonly path: string;
  /** How many documents the table was cut into; 1 where it was not. */
  readonly parts: number;
  readonly state: 'confirmed' | 'suggested' | 'no record';
  readonly mapping?: Mapping;
  readonly reasons: readonly string[];
  /** Claims read from its rows so far. */
  readonly claims: number;
}

/** Kinds of record with the fields that their columns can be. */
export const recordKinds = RECORD_KINDS.map((id) => ({ id, fields: partOf(id)?.fields ?? [] }));

/** Formats whose documents are tables; others are looked into when they are named. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'xlsx', 'json', 'jsonl']);

/** Documents put together that are parts of one table, the first standing for all. */
function* wholeTables(entries: Iterable<DocumentEntry>): Generator<readonly [DocumentEntry, ...DocumentEntry[]]> {
  const byTable = new Map<string, [DocumentEntry, ...DocumentEntry[]]>();
  for (const entry of entries) {
    const known = byTable.get(tableOf(entry.id));
    if (known) known.push(entry);
    else byTable.set(tableOf(entry.id), [entry]);
  }
  yield* byTable.values();
}

const inTables = function* (at: Case): Generator<DocumentEntry> {
  for (const entry of documentEntries(at)) if (TABLES.has(entry.format)) yield entry;
};

/** Errors: not-found where no document has that name. */
export function* showTables(at: Case, name?: string): Generator<TableRow> {
  const counts = recordCounts(at);
  const mappingOf = mappingBook(at);
  for (const parts of wholeTables(name === undefined ? inTables(at) : documentsNamed(at, name))) {
    const [first] = parts;
    const document = documentOf(at, first.id);
    if (!document) continue;
    const confirmed = mappingOf(first.id, first.source);
    const claims = parts.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
    for (const { suggested, ...seen } of seeTables(document)) {
      const mapping = confirmed ?? suggested?.mapping;
      yield {
        ...seen,
        document: first.id,
        path: parts.length === 1 ? first.path : first.path.replace(/!\/rows \d+-\d+$/, ''),
        parts: parts.length,
        state: !mapping || mapping.as === 'none' ? 'no record' : confirmed ? 'confirmed' : 'suggested',
        ...(mapping ? { mapping } : {}),
        reasons: confirmed ? [] : (suggested?.reasons ?? []).map(at.tongue === 'fr' ? tableReasonFr : String),
        claims,
      };
    }
  }
}

export interface MapAs {
  /** The kind; absent to keep what is suggested or confirmed. */
  readonly as?: string;
  /** "who=Name": field and heading; "given=-" for none; "to==Mr A. Person" for words of a note above the rows. */
  readonly columns?: readonly string[];
  readonly dates?: DateOrder;
  readonly zone?: string;
  readonly holder?: string;
  readonly received?: string;
}

const usage = (message: string, hint: string): SheafError => new SheafError('usage', message, hint);

/** Errors: not-found for the document, usage for a kind, field or heading that cannot be. */
export function map(on: Case, by: string, name: string, asked: MapAs, why?: string): readonly Judgement[] {
  const [parts, ...others] = [...wholeTables(documentsNamed(on, name))];
  if (!parts) throw new SheafError('not-found', `no document is called ${name}`, '`sheaf map` lists the tables.');
  if (others.length > 0)
    throw usage(
      `${name} may be ${[parts, ...others]
        .slice(0, 5)
        .map(([one]) => one.path)
        .join(' or ')}`,
      'Write more of the path.',
    );
  const [first] = parts;
  const facts = factDecisions(parts, asked);
  const mapping = mappingAsked(on, first, asked);
  return judge(on, by, [{ kind: 'mapping', document: tableOf(first.id), mapping }, ...facts], why);
}

function factDecisions(parts: readonly DocumentEntry[], asked: MapAs): readonly Decision[] {
  return (['holder', 'received'] as const).flatMap((fact) => {
    const value = asked[fact];
    if (value === undefined) return [];
    const checked = parseFact(fact, value);
    if ('wrong' in checked) throw usage(`${fact}: ${checked.wrong}`, 'Nothing was changed.');
    const whole = parts.every(({ id, source }) => tableOf(id) === (source as string));
    const subjects = whole ? [String(parts[0]?.source)] : parts.map(({ id }) => String(id));
    return subjects.map((document): Decision => ({ kind: 'fact', document, fact, value }));
  });
}

const isKind = (word: string): word is RecordKind => RECORD_KINDS.some((kind) => kind === word);
const isField = (word: string): word is RecordField => RECORD_FIELDS.some((field) => field === word);

function mappingAsked(on: Case, entry: DocumentEntry, asked: MapAs): Mapping {
  if (asked.as === 'none') return { as: 'none', columns: {} };
  const document = documentOf(on, entry.id);
  const tables = document ? tablesOf(document) : [];
  const [table] = tables;
  if (!document || !table) throw usage(`${entry.path} has no table with headings`, '`sheaf map` lists the tables.');
  const confirmed = mappingBook(on)(entry.id, entry.source);
  const known = confirmed ?? seeTables(document).find(({ suggested }) => suggested)?.suggested?.mapping;
  const as = asked.as ?? known?.as;
  if (as === undefined || !isKind(as))
    throw usage(
      as === undefined ? `${entry.path} does not look like any kind of record` : `no kind of record is called ${as}`,
      `Write --as and one of: ${RECORD_KINDS.join(', ')}, none.`,
    );
  const part = partOf(as);
  if (!part) throw usage(`no kind of record is called ${as}`, `Write one of: ${RECORD_KINDS.join(', ')}.`);
  const columns: Partial<Record<RecordField, string>> = {
    ...(known?.as === as ? known.columns : columnsOf(table, part)),
  };
  for (const typed of asked.columns ?? []) {
    const [field = '', ...rest] = typed.split('=');
    if (!isField(field) || !part.fields.includes(field))
      throw usage(`${as} have no field ${field}`, `Write FIELD=HEADING, the field one of: ${part.fields.join(', ')}.`);
    const heading = rest.join('=');
    if (heading === '-') delete columns[field];
    else columns[field] = headingMeant(heading, tables);
  }
  const lacking = missing(columns, part);
  if (lacking)
    throw usage(
      `no column gives the ${lacking.join(' or ')}`,
      `Name it: --column ${lacking[0]}=HEADING. Headings: ${table.headings.join(', ')}.`,
    );
  const dates = asked.dates ?? confirmed?.dates;
  const zone = asked.zone ?? confirmed?.zone;
  return { as, columns, ...(dates ? { dates } : {}), ...(zone ? { zone } : {}) };
}

const folded = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The heading as the table has it. Errors: usage where there is none, or one that must not be used. */
function headingMeant(typed: string, tables: ReturnType<typeof tablesOf>): string {
  if (typed.startsWith('=')) {
    const words = typed.slice(1);
    if (tables.some(({ notes }) => notes.some((note) => note.words.includes(words)))) return typed;
    throw usage(`no note above the rows has the words “${words}”`, 'Write them exactly as they stand.');
  }
  if (isSensitive(typed))
    throw usage(
      `“${typed}” cannot be mapped`,
      'Religion, ethnicity, nationality and health never match, rank or find; the column stays readable in the document.',
    );
  const headings = tables.flatMap((table) => table.headings);
  const found =
    headings.find((heading) => heading === typed) ?? headings.find((heading) => folded(heading) === folded(typed));
  if (found === undefined)
    throw usage(`no column is headed ${typed}`, `Headings: ${[...new Set(headings)].join(', ')}.`);
  return found;
}
