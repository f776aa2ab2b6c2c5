/** Rows of tables become documents: a block for each row, its cells named by the table's headings; a long table is cut into several. */
import type { Block, Locator } from '../domain/document.ts';
import { columnLetters, compose } from './composition.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** Counts from 1, as a spreadsheet does. */
  readonly row: number;
  /** Line of the file, where the table is text. */
  readonly line?: number;
  readonly sheet?: string;
  /** Names of the cells, where the row brings them along; then no row is taken for the header. */
  readonly columns?: readonly string[];
  readonly pointer?: string;
}

export interface TableDocument {
  readonly inner?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One document where all rows fit into `limit`, else "rows 1-10000" and so on. */
export function* tableDocuments(rows: Iterable<TableRow>, limit: number): Generator<TableDocument> {
  let out = compose();
  let count = 0;
  let total = 0;
  let cut = false;
  let headings: readonly string[] = [];
  let sheet: string | undefined;
  for (const row of withHeaders(rows)) {
    if (count >= limit) {
      cut = true;
      yield { inner: `rows ${total - count + 1}-${total}`, ...out.finish() };
      out = compose();
      count = 0;
    }
    if (row.sheet !== sheet) {
      sheet = row.sheet;
      headings = [];
      if (sheet !== undefined && !USUAL_SHEET.test(sheet)) out.add('heading', sheet, { sheet });
    }
    if (row.header) headings = row.cells;
    const names =
      row.columns ?? row.cells.map((_, i) => (row.header ? columnLetters(i) : headings[i] || columnLetters(i)));
    out.row(row.header ? 'table-header' : 'table-row', row.cells, names, locatorOf(row));
    count++;
    total++;
  }
  if (count > 0) yield { ...(cut ? { inner: `rows ${total - count + 1}-${total}` } : {}), ...out.finish() };
}

const USUAL_SHEET = /^(sheet|feuille?|tabelle|blad|hoja|foglio)\s*\d*$/i;

const locatorOf = (row: TableRow): Locator => ({
  row: row.row,
  ...(row.sheet === undefined
    ? {}
    : { sheet: row.sheet, cell: `A${row.row}:${columnLetters(Math.max(0, row.cells.length - 1))}${row.row}` }),
  ...(row.line === undefined ? {} : { line: row.line }),
  ...(row.pointer === undefined ? {} : { pointer: row.pointer }),
});

interface Headed extends TableRow {
  readonly header?: boolean;
}

const LOOK = 12;

/** Marks the header row of each sheet: looked for among its first rows, all of which are held back until it is known. */
function* withHeaders(rows: Iterable<TableRow>): Generator<Headed> {
  let held: TableRow[] | undefined = [];
  let sheet: string | undefined;
  for (const row of rows) {
    if (row.sheet !== sheet) {
      if (held) yield* headed(held);
      held = [];
      sheet = row.sheet;
    }
    if (!held) yield row;
    else {
      held.push(row);
      if (held.length < LOOK) continue;
      yield* headed(held);
      held = undefined;
    }
  }
  if (held) yield* headed(held);
}

function* headed(rows: readonly TableRow[]): Generator<Headed> {
  const at = rows.some((row) => row.columns) ? -1 : headerAt(rows);
  for (const [i, row] of rows.entries()) yield i === at ? { ...row, header: true } : row;
}

const filled = (row: TableRow): string[] => row.cells.filter((cell) => cell !== '');
/** Figures, dates, addresses: what a heading is not. */
const VALUE = /^[-+]?[\d.,\s/:%€$£-]+$|\d{2,}[-/.]\d{2}|@|https?:/;

/** A full row of short, distinct words above rows that are no wider; notes above the table may be narrower. */
function headerAt(rows: readonly TableRow[]): number {
  const width = Math.max(0, ...rows.map((row) => filled(row).length));
  if (width < 2) return -1;
  const at = rows.findIndex((row) => filled(row).length >= Math.max(2, width * 0.7));
  const row = rows[at];
  if (!row || at === rows.length - 1) return -1;
  const cells = filled(row);
  const heading = cells.every((cell) => cell.length <= 60 && !VALUE.test(cell)) && new Set(cells).size === cells.length;
  return heading ? at : -1;
}
