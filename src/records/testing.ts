/** For the tests of this room: rows of cells made into a document of one passage a row, and read. */
import type { Block, Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import { type DocumentId, passageId, type SourceId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Passage } from '../domain/passage.ts';
import type { Mapping } from '../domain/record.ts';
import { type RecordsRead, readRecords } from './index.ts';

const id = 'd' as DocumentId;

/** The first of `rows` has the headings; cells are parted by "|", rows by line ends. Lines without "|" above them are notes. */
export function tableDocument(rows: string): Document {
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const headerAt = cells.findIndex((row) => row.length > 1);
  const headings = cells[headerAt] ?? [];
  let text = '';
  const blocks = cells.map((row, n): Block => {
    const start = text.length;
    const placed = row.map((cell, i) => {
      if (i > 0) text += '\t';
      const at = text.length;
      text += cell;
      const column = n === headerAt || n < headerAt ? String.fromCharCode(65 + i) : (headings[i] ?? '');
      return { start: at, end: text.length, column };
    });
    const block = { start, end: text.length, locator: { row: n + 1, line: n + 1 }, cells: placed };
    text += '\n';
    return { ...block, kind: n === headerAt ? 'table-header' : 'table-row' };
  });
  return { id, source: 's' as SourceId, path: 'lisk/table.csv', format: 'csv', text, blocks, metadata: [] };
}

export interface TableOptions {
  readonly mapping?: Mapping;
  readonly facts?: Partial<DocumentFacts>;
  readonly mentions?: (document: Document) => readonly Mention[];
}

export function readTableOf(rows: string, { mapping, facts, mentions }: TableOptions = {}): RecordsRead {
  const document = tableDocument(rows);
  const passages = document.blocks.map(
    ({ start, end, kind, locator }, i): Passage => ({
      id: passageId(id, i + 1),
      document: id,
      ordinal: i + 1,
      start,
      end,
      kind,
      locator,
    }),
  );
  return readRecords({
    document,
    facts: { authors: [], language: { value: 'en', basis: { kind: 'inference', rule: 'test' } }, ...facts },
    passages,
    mentions: mentions?.(document) ?? [],
    ...(mapping ? { mapping } : {}),
  });
}

/** Each claim in a line: "crossed who=… into=…, 2019-03-04". */
export const said = ({ claims }: RecordsRead): string[] =>
  claims.map(({ predicate, negated, roles, when }) => {
    const parts = roles.map(({ role, words }) => `${role}=${words.replace('\t', ' ')}`).join(', ');
    const time = 'moment' in when ? [when.moment.edtf, when.moment.clock].filter(Boolean).join(' ') : 'undated';
    return `${negated ? 'not ' : ''}${predicate} ${parts} · ${time}`;
  });
