/** Reads the tables of one document as records: border crossings, calls, transfers, entries of a register, requests; a claim or two a row. */
import type { Claim } from '../domain/claim.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';
import type { PassageId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Mapping, RecordKind } from '../domain/record.ts';
import { type Suggested, suffices, suggest } from './fit.ts';
import type { RecordKindPart, RecordsInput } from './kind.ts';
import { borderCrossings } from './kinds/border-crossings.ts';
import { calls } from './kinds/calls.ts';
import { registerEntries } from './kinds/register-entries.ts';
import { requestLog } from './kinds/request-log.ts';
import { transfers } from './kinds/transfers.ts';
import { mentionBook } from './mention-book.ts';
import { type Table, tablesOf } from './table.ts';
import { readTable } from './table-claims.ts';
import { troubles } from './trouble.ts';

/** In this order: of two kinds that fit a table equally well the first is suggested, so those with columns of their own stand first. */
export const RECORD_PARTS: readonly RecordKindPart[] = [borderCrossings, requestLog, transfers, calls, registerEntries];

export const partOf = (kind: RecordKind): RecordKindPart | undefined => RECORD_PARTS.find(({ id }) => id === kind);

export interface RecordsRead {
  readonly claims: readonly Claim[];
  /** All mentions of the document, those of mapped columns in place of what was spotted there. */
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
  /** Passages whose words are cells of records: no prose to be read. */
  readonly rows: ReadonlySet<PassageId>;
}

/** A table as one sees it before it is mapped. */
export interface TableSeen {
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly rows: number;
  readonly suggested?: Suggested;
}

export const seeTables = (document: Pick<Document, 'text' | 'blocks'>): readonly TableSeen[] =>
  tablesOf(document).map((table) => {
    const suggested = suggest(table, RECORD_PARTS);
    return {
      headings: table.headings,
      rows: table.rows.length,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      ...(suggested ? { suggested } : {}),
    };
  });

/** Never throws for what a table says. */
export function readRecords(input: RecordsInput): RecordsRead {
  const { document, mentions, passages, mapping } = input;
  const nothing = { claims: [], mentions, problems: [], rows: new Set<PassageId>() };
  if (mapping?.as === 'none' || !document.blocks.some(({ cells }) => cells)) return nothing;
  let reading: RecordKind = 'border-crossings';
  const book = mentionBook(document, passages, mentions, () => reading);
  const met = troubles(document.path);
  const claims: Claim[] = [];
  const rows = new Set<PassageId>();
  for (const table of tablesOf(document)) {
    const found = mapping ?? suggest(table, RECORD_PARTS)?.mapping;
    const part = found && found.as !== 'none' ? partOf(found.as) : undefined;
    if (!found || !part || !suffices(present(found, table), part)) continue;
    reading = part.id;
    readTable({ input, table, part, mapping: found, book, met, claims, rows });
  }
  return { claims, mentions: book.all(), problems: met.list(), rows };
}

/** The columns of the mapping that this table has. */
const present = (mapping: Mapping, { headings, notes }: Table): Mapping['columns'] =>
  Object.fromEntries(
    Object.entries(mapping.columns).filter(([, column]) =>
      column.startsWith('=') ? notes.some(({ words }) => words.includes(column.slice(1))) : headings.includes(column),
    ),
  );

export type { Suggested } from './fit.ts';
export { columnsOf, missing } from './fit.ts';
export { isSensitive } from './headings.ts';
export type { RecordKindPart, RecordsInput } from './kind.ts';
export { tablesOf } from './table.ts';
