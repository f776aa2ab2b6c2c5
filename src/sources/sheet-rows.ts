/** The rows of one worksheet, read in one pass over pieces of its XML; dates come out as dates, all else as it is stored. */
import type { NumberKind, Workbook } from './spreadsheet.ts';
import { textIn } from './spreadsheet.ts';
import type { TableRow } from './table-documents.ts';
import { unescapeXml } from './xml-events.ts';

/** Cells beyond this column are passed over: sheets whose last column is formatted are otherwise 16,384 cells wide. */
const WIDEST = 1024;

export function* sheetRows(pieces: Iterable<Uint8Array>, book: Workbook, sheet: string): Generator<TableRow> {
  const decoder = new TextDecoder();
  let rest = '';
  let end: string | undefined;
  let number = 0;
  for (const piece of pieces) {
    rest += decoder.decode(piece, { stream: true });
    if (end === undefined) {
      const root = /<(\w+:)?worksheet\b/.exec(rest);
      if (!root) continue;
      end = `</${root[1] ?? ''}row>`;
    }
    let from = 0;
    for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end, from)) {
      const row = rest.slice(from, at);
      from = at + end.length;
      number = rowNumber(row, end.replace('</', '<').slice(0, -1)) ?? number + 1;
      const cells = cellsOf(row, book);
      if (cells.length > 0) yield { cells, row: number, sheet };
    }
    rest = rest.slice(from);
  }
}

/** The number of the last row that opens: empty rows may stand before it. */
function rowNumber(xml: string, tag: string): number | undefined {
  const at = xml.lastIndexOf(tag);
  const found = at < 0 ? null : /\br="(\d+)"/.exec(xml.slice(at, xml.indexOf('>', at)));
  return found ? Number(found[1]) : undefined;
}

const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function cellsOf(row: string, book: Workbook): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', inside = ''] of row.matchAll(CELL)) {
    const column = columnOf(attributes) ?? cells.length;
    if (column >= WIDEST) break;
    const words = inside === '' ? '' : wordsOf(attributes, inside, book);
    if (words === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = words;
  }
  return cells;
}

/** r="AB4" is column 27. */
function columnOf(attributes: string): number | undefined {
  const at = attributes.indexOf('r="');
  if (at < 0) return undefined;
  let column = 0;
  for (let i = at + 3; ; i++) {
    const code = attributes.charCodeAt(i);
    if (code < 65 || code > 90) return column === 0 ? undefined : column - 1;
    column = column * 26 + code - 64;
  }
}

const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/;

function wordsOf(attributes: string, inside: string, book: Workbook): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return clean(textIn(inside));
  const raw = VALUE.exec(inside)?.[1] ?? '';
  if (raw === '') return '';
  if (type === 's') return clean(book.strings[Number(raw)] ?? '');
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return clean(unescapeXml(raw));
  return numberWords(raw, book.formats[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 'number', book.from1904);
}

const clean = (words: string): string => words.replace(/\s*[\t\r\n]+\s*/g, ' ').trim();

/** 43528 as a date is 2019-03-04; 43528.354861 is 2019-03-04 08:31. A number that is no day stays a number. */
function numberWords(raw: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (kind === 'percent') return `${+(value * 100).toFixed(6)}%`;
  if (kind === 'number') return /e/i.test(raw) || /\.\d{12,}/.test(raw) ? String(+value.toPrecision(15)) : raw;
  if (value < 0 || value > 2_958_465 || (!from1904 && value >= 60 && value < 61)) return raw;
  const minutes = Math.round(value * 1440);
  const day = Math.floor(minutes / 1440);
  const clock = `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (day === 0 && kind === 'time') return clock;
  /** Excel takes 1900 for a leap year: before its 29 February, days are one behind. */
  const shift = from1904 ? 24_107 : value < 60 ? 25_568 : 25_569;
  const date = new Date((day - shift) * 86_400_000).toISOString().slice(0, 10);
  return minutes % 1440 === 0 && kind === 'date' ? date : `${date} ${clock}`;
}
