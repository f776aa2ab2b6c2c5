/** The content of an OpenDocument file as blocks (ODF 1.3 part 3, sections 5 and 9). */
import type { BlockKind } from '../domain/document.ts';
import { type Composition, columnLetters } from './composition.ts';
import { readXml } from './xml-events.ts';

/** Deleted words of tracked changes, and what is drawn rather than written. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation-end',
  'svg:desc',
  'svg:title',
  'text:note-citation',
  'table:tracked-changes',
  'office:forms',
]);
/** Rows and cells that a file repeats to fill a sheet are not written out beyond this. */
const REPEATS = 100;

interface Piece {
  words: string;
  readonly kind: BlockKind;
  readonly header?: string;
}

interface Table {
  readonly name: string;
  row: number;
  cells: string[] | undefined;
  cell: string[];
  repeat: number;
  header: boolean;
}

/** `edges` takes only the running heads and feet, which stand among the styles. */
export function readOpenDocument(xml: string, out: Composition, which: 'body' | 'edges'): void {
  const stack: Piece[] = [];
  const notes: Piece[] = [];
  const tables: Table[] = [];
  const sheets = xml.includes('<office:spreadsheet');
  let skip = 0;
  let list = 0;
  let inNote = 0;
  let comment: string | undefined;
  let edge: BlockKind | undefined = which === 'body' ? 'paragraph' : undefined;
  let paragraph = 0;
  let note = 0;

  readXml(xml, {
    open(name, attribute) {
      if (SKIPPED.has(name)) skip++;
      if (skip > 0) return;
      const table = tables.at(-1);
      const top = stack.at(-1);
      if (name === 'style:header') edge = 'page-header';
      else if (name === 'style:footer') edge = 'page-footer';
      else if (name === 'text:list') list++;
      else if (name === 'text:note') {
        inNote++;
        if (top) top.words += `[${++note}]`;
      } else if (name === 'office:annotation') comment = '';
      else if (name === 'text:p' || name === 'text:h') stack.push(pieceOf(name, attribute('text:style-name') ?? ''));
      else if (name === 'text:s' && top) top.words += ' '.repeat(Math.min(50, Number(attribute('text:c') ?? 1) || 1));
      else if (name === 'text:tab' && top) top.words += tables.length > 0 ? ' ' : '\t';
      else if (name === 'text:line-break' && top) top.words += '\n';
      else if (name === 'table:table')
        tables.push({
          name: attribute('table:name') ?? '',
          row: 0,
          cells: undefined,
          cell: [],
          repeat: 1,
          header: false,
        });
      else if (name === 'table:table-header-rows' && table) table.header = true;
      else if (name === 'table:table-row' && table) {
        table.cells = [];
        table.repeat = Number(attribute('table:number-rows-repeated') ?? 1) || 1;
      } else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && table) {
        table.cell = [];
        const repeat = Math.min(REPEATS, Number(attribute('table:number-columns-repeated') ?? 1) || 1);
        for (let i = 1; i < repeat; i++) table.cells?.push('');
      }
    },
    text(words) {
      const top = stack.at(-1);
      if (skip > 0) return;
      if (comment !== undefined && top?.header === undefined) comment = `${comment} ${words}`.trim();
      else if (top) top.words += words.replace(/[ \t\r\n]+/g, ' ');
    },
    close(name) {
      if (SKIPPED.has(name)) skip--;
      if (skip > 0) return;
      const table = tables.at(-1);
      if (name === 'style:header' || name === 'style:footer') edge = undefined;
      else if (name === 'text:list') list--;
      else if (name === 'text:note') inNote--;
      else if (name === 'office:annotation') comment = undefined;
      else if (name === 'text:p' || name === 'text:h') put(stack.pop());
      else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && table)
        table.cells?.push(table.cell.join(' '));
      else if (name === 'table:table-header-rows' && table) table.header = false;
      else if (name === 'table:table-row' && table) endRow(table);
      else if (name === 'table:table') tables.pop();
    },
  });
  for (const one of notes)
    out.add(
      'footnote',
      one.words,
      one.header === undefined ? { paragraph: ++paragraph } : { paragraph: ++paragraph, header: one.header },
    );

  function pieceOf(name: string, style: string): Piece {
    if (inNote > 0) return { words: '', kind: 'footnote' };
    if (comment !== undefined) return { words: '', kind: 'footnote', header: `comment by ${comment}` };
    const kind =
      name === 'text:h'
        ? 'heading'
        : /^title$/i.test(style)
          ? 'title'
          : /^(quotations?|citation)$/i.test(style)
            ? 'quotation'
            : list > 0
              ? 'list-item'
              : 'paragraph';
    return { words: '', kind: edge === undefined || edge === 'paragraph' ? kind : edge };
  }

  function put(piece: Piece | undefined): void {
    if (!piece || edge === undefined) return;
    piece.words = piece.words
      .replace(/\u00ad/g, '')
      .replace(/ *\n */g, '\n')
      .trim();
    const table = tables.at(-1);
    if (piece.words === '') return;
    if (piece.kind === 'footnote') notes.push(piece);
    else if (table?.cells) table.cell.push(piece.words.replace(/\s*\n\s*/g, ' '));
    else out.add(piece.kind, piece.words, { paragraph: ++paragraph });
  }

  function endRow(table: Table): void {
    const cells = [...(table.cells ?? [])];
    while (cells.at(-1) === '') cells.pop();
    const outer = tables.at(-2);
    table.row += table.repeat;
    if (cells.length === 0) return;
    if (outer) outer.cell.push(cells.filter(Boolean).join(' '));
    else if (!sheets && cells.length === 1) out.add('paragraph', cells[0] ?? '', { paragraph: ++paragraph });
    else {
      const place = sheets
        ? { sheet: table.name, cell: `A${table.row}:${columnLetters(cells.length - 1)}${table.row}` }
        : {};
      out.row(table.header ? 'table-header' : 'table-row', cells, [], { row: table.row, ...place });
    }
  }
}
