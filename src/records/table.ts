/** The tables of a document: rows with their cells by heading, and the notes that stand above them. */
import type { Block, Document } from '../domain/document.ts';
import type { Span } from '../domain/passage.ts';

export interface Cell extends Span {
  readonly words: string;
}

export interface Row extends Span {
  readonly block: Block;
  /** The row's number as the user counts it. */
  readonly number: number;
  /** The cell under this heading; undefined where it is empty or missing. */
  readonly cell: (heading: string) => Cell | undefined;
  /** "C15": for problems. */
  readonly place: (heading: string) => string;
}

export interface Table {
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** What stands above the rows: a title, whose account it is. */
  readonly notes: readonly Cell[];
}

const LETTERS = /^[A-Z]{1,2}$/;
/** Rows whose headings are looked at; lists of records may bring a new field later on. */
const LOOKED_AT = 200;

type NamedCell = NonNullable<Block['cells']>[number];

/** Every table with headings. Rows before the headings are notes. */
export function tablesOf(document: Pick<Document, 'text' | 'blocks'>): readonly Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let notes: Cell[] = [];
  let header: readonly string[] = [];
  let sheet: string | undefined;
  const close = (): void => {
    const headings = headingsOf(rows, header);
    if (rows.length > 0 && headings.length > 1)
      tables.push({ headings, rows, notes, ...(sheet === undefined ? {} : { sheet }) });
    if (rows.length > 0) notes = [];
    rows = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'table-header') {
      close();
      header = (block.cells ?? []).map((cell) => document.text.slice(cell.start, cell.end));
      sheet = block.locator.sheet;
    } else if (block.kind === 'table-row' && block.cells && named(block.cells, header)) {
      if (block.locator.sheet !== sheet) close();
      sheet = block.locator.sheet;
      rows.push(rowOf(block, block.cells, header, document.text));
    } else {
      close();
      if (block.kind !== 'table-row') header = [];
      notes.push({ start: block.start, end: block.end, words: document.text.slice(block.start, block.end) });
    }
  }
  close();
  return tables;
}

/** Whether the cells have names beyond the letters of a spreadsheet. */
const named = (cells: readonly NamedCell[], header: readonly string[]): boolean =>
  header.length > 1 || cells.filter(({ column }) => column !== '' && !LETTERS.test(column)).length > 1;

const headingAt = (cell: NamedCell | undefined, i: number, header: readonly string[]): string =>
  cell && cell.column !== '' && !(LETTERS.test(cell.column) && header[i]) ? cell.column : (header[i] ?? '');

function headingsOf(rows: readonly Row[], header: readonly string[]): readonly string[] {
  const found = new Set(header.filter((heading) => heading !== ''));
  for (const { block } of rows.slice(0, LOOKED_AT))
    block.cells?.forEach((cell, i) => {
      found.add(headingAt(cell, i, header));
    });
  found.delete('');
  return [...found];
}

const letters = (index: number): string => {
  let out = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
  return out;
};

function rowOf(block: Block, cells: readonly NamedCell[], header: readonly string[], text: string): Row {
  const indexOf = (heading: string): number => {
    const usual = header.indexOf(heading);
    if (usual >= 0 && headingAt(cells[usual], usual, header) === heading) return usual;
    return cells.findIndex((cell, i) => headingAt(cell, i, header) === heading);
  };
  const number = block.locator.row ?? block.locator.line ?? 0;
  return {
    start: block.start,
    end: block.end,
    block,
    number,
    cell(heading) {
      const cell = cells[indexOf(heading)];
      if (!cell || cell.end <= cell.start) return undefined;
      const words = text.slice(cell.start, cell.end);
      return words.trim() === '' ? undefined : { start: cell.start, end: cell.end, words };
    },
    place(heading) {
      const at = indexOf(heading);
      return at < 0 ? `row ${number}` : `cell ${letters(at)}${number} (${heading})`;
    },
  };
}
