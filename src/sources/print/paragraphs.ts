/** Printed lines become paragraphs again: joined where a line goes on, its parted words made whole. */
import type { BlockKind } from '../../domain/document.ts';
import type { PrintedLine } from './fragment.ts';

export interface PrintedParagraph {
  readonly kind: BlockKind;
  words: string;
  readonly page: number;
  /** Line of the page it starts in, from 1. */
  readonly line: number;
  readonly cells?: readonly string[];
  /** Ends at its column's end without an end of its sentence, so that it may go on after it. */
  open: boolean;
}

export interface NumberedLine extends PrintedLine {
  readonly number: number;
  readonly kind: 'body' | 'page-header' | 'page-footer' | 'footnote';
}

const ITEM = /^(?:[•●▪◦‣–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/;
/** A line of a table of contents: "2.1 The lease . . . . . 14". */
const LEADER = /(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/i;
const CLOSED = /[.!?:;…»”"')\]]\s*[¹²³⁴⁵⁶⁷⁸⁹⁰]*$/;

/** Paragraphs of one page, in order. `usual` is the letter height of the body. */
export function printedParagraphs(lines: readonly NumberedLine[], page: number, usual: number): PrintedParagraph[] {
  const out: PrintedParagraph[] = [];
  const leading = usualLeading(lines);
  const rows = tableRows(lines);
  let before: NumberedLine | undefined;
  for (const line of lines) {
    const last = out.at(-1);
    if (rows.has(line))
      out.push({
        kind: 'table-row',
        words: line.words,
        page,
        line: line.number,
        cells: line.pieces.map((p) => p.words),
        open: false,
      });
    else if (last && before && !rows.has(before) && goesOn(before, line, leading)) append(last, line);
    else out.push({ kind: kindOf(line, usual), words: plain(line), page, line: line.number, open: isOpen(line) });
    before = line;
  }
  return out;
}

const plain = (line: PrintedLine): string => line.words.replace(/\t/g, ' ');

function kindOf(line: NumberedLine, usual: number): BlockKind {
  if (line.kind !== 'body') return line.kind;
  if (line.size > usual * 1.14 && line.words.length < 200) return 'heading';
  return ITEM.test(line.words) ? 'list-item' : 'paragraph';
}

/** A line that reaches its column's right edge, or one that stops within a sentence. */
const isOpen = (line: PrintedLine): boolean => !CLOSED.test(line.words);

function append(paragraph: PrintedParagraph, line: PrintedLine): void {
  paragraph.words = joined(paragraph.words, plain(line));
  paragraph.open = isOpen(line);
}

/** Compounds that keep their hyphen when a line ends in it. */
const COMPOUND =
  /(?:^|[\s'’(«“"])(?:vice|ex|non|self|co|anti|pro|semi|demi|mi|sous|sur|avant|après|contre|quasi|lui|elle|eux|elles|moi|toi|soi|nous|vous|peut|c['’]est-à|est-ce|t|ci|là|dit|well|so|long|short|high|low|cross|mid|all|half|inter|multi|post|pre|re|tout|grand|petit|porte|garde|chef)-$/i;

/** Two lines made one: a word parted by a hyphen is made whole, all else is set apart by a blank. */
export function joined(first: string, second: string): string {
  if (/\u00ad$/.test(first)) return first.slice(0, -1) + second;
  if (!/\p{L}[-‐]$/u.test(first)) return `${first} ${second}`;
  if (/^\p{Ll}/u.test(second) && !COMPOUND.test(first)) return first.slice(0, -1) + second;
  return first + second;
}

function goesOn(before: NumberedLine, line: NumberedLine, leading: number): boolean {
  if (before.kind !== line.kind || Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.1)
    return false;
  if (line.kind === 'page-header' || line.kind === 'page-footer' || LEADER.test(before.words)) return false;
  if (line.kind === 'footnote' && /^[\d[(*†‡¹²³⁴⁵⁶⁷⁸⁹]/.test(line.words)) return false;
  const em = Math.max(before.size, line.size);
  const width = before.columnRight - before.left;
  const short = before.columnRight - before.right > Math.max(width * 0.1, em * 2);
  if (ITEM.test(line.words) && (short || CLOSED.test(before.words) || /^[•●▪◦‣]/.test(line.words))) return false;
  if (before.column !== line.column || line.y < before.y)
    return before.column !== -1 && line.column !== -1 && isOpen(before) && /^[\p{Ll}\d(«“"]/u.test(line.words);
  if (line.y - before.y > Math.max(leading * 1.35, em * 1.25)) return false;
  const indented = line.x - line.left > em * 0.8 && before.x - before.left < em * 0.4;
  if (indented && (CLOSED.test(before.words) || short)) return false;
  if (short && CLOSED.test(before.words)) return false;
  return !(short && before.columnRight - before.right > width * 0.3 && /^\p{Lu}/u.test(line.words));
}

/** The usual distance between two lines. */
function usualLeading(lines: readonly PrintedLine[]): number {
  const gaps: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const gap = before && before.column === line.column ? line.y - before.y : 0;
    if (gap > line.size * 0.7 && gap < line.size * 3) gaps.push(gap);
  });
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 12;
}

/** Lines of several pieces that stand in columns with the line before or after them. */
function tableRows(lines: readonly NumberedLine[]): Set<PrintedLine> {
  const aligned = (a: PrintedLine | undefined, b: PrintedLine): boolean =>
    a !== undefined &&
    a.pieces.length > 1 &&
    a.pieces.some((p, i) => i > 0 && b.pieces.some((q, k) => k > 0 && Math.abs(p.x - q.x) < b.size));
  return new Set(
    lines.filter(
      (line, i) =>
        line.kind === 'body' && line.pieces.length > 1 && (aligned(lines[i - 1], line) || aligned(lines[i + 1], line)),
    ),
  );
}
