/** Puts a document's text together block by block, so that every block knows where it stands. */
import type { Block, BlockKind, Locator } from '../domain/document.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Composition {
  /** Adds a block of its own; empty words are passed over. Blocks stand apart by a blank line, rows and records by a line end. */
  add(kind: BlockKind, words: string, locator: Locator): void;
  /** Adds a table row; its cells are joined by tabs. `columns` names them: letters or headings. */
  row(kind: 'table-row' | 'table-header', cells: readonly string[], columns: readonly string[], locator: Locator): void;
  /** Adds a record's value behind a label that is no part of it ("/ship/name: "); each paragraph of a longer value is a block. */
  labelled(label: string, words: string, locator: Locator): void;
  /** UTF-16 units so far. */
  readonly size: number;
  finish(): { readonly text: string; readonly blocks: readonly Block[] };
}

const CLOSE: ReadonlySet<BlockKind> = new Set(['table-row', 'table-header', 'record', 'mail-header', 'list-item']);

export function compose(): Composition {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let size = 0;
  let last: BlockKind | undefined;
  const put = (piece: string): void => {
    pieces.push(piece);
    size += piece.length;
  };
  const gap = (kind: BlockKind): void => {
    if (last !== undefined) put(CLOSE.has(kind) && CLOSE.has(last) && family(kind) === family(last) ? '\n' : '\n\n');
    last = kind;
  };
  return {
    add(kind, words, locator) {
      if (words.trim() === '') return;
      gap(kind);
      blocks.push({ start: size, end: size + words.length, kind, locator });
      put(words);
    },
    row(kind, cells, columns, locator) {
      if (cells.every((cell) => cell === '')) return;
      gap(kind);
      const start = size;
      const placed: { start: number; end: number; column: string }[] = [];
      cells.forEach((cell, i) => {
        if (i > 0) put('\t');
        placed.push({ start: size, end: size + cell.length, column: columns[i] ?? columnLetters(i) });
        put(cell);
      });
      blocks.push({ start, end: size, kind, locator, cells: placed });
    },
    labelled(label, words, locator) {
      gap('record');
      put(label);
      for (const p of words.includes('\n') ? paragraphsOf(words) : [{ start: 0, end: words.length }])
        blocks.push({ start: size + p.start, end: size + p.end, kind: 'record', locator });
      put(words);
    },
    get size() {
      return size;
    },
    finish: () => ({ text: pieces.join(''), blocks }),
  };
}

/** Adds blocks of a text that was put together before, each with its cells. */
export function appendBlocks(
  out: Composition,
  from: { readonly text: string; readonly blocks: readonly Block[] },
): void {
  for (const { start, end, kind, locator, cells } of from.blocks) {
    if (!cells) out.add(kind, from.text.slice(start, end), locator);
    else
      out.row(
        kind === 'table-header' ? kind : 'table-row',
        cells.map((cell) => from.text.slice(cell.start, cell.end)),
        cells.map((cell) => cell.column),
        locator,
      );
  }
}

const family = (kind: BlockKind): string => (kind === 'table-header' ? 'table-row' : kind);

/** 0 is A, 25 is Z, 26 is AA: the columns of a spreadsheet. */
export function columnLetters(index: number): string {
  let out = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
  return out;
}
