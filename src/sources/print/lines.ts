/** Printed lines from the fragments that stand on one height, with blanks where the gaps are and raised figures as such. */
import { endOf, type Fragment, type PrintedLine } from './fragment.ts';

/** Fragments that share a line, lines from top to bottom, each from left to right. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; all: Fragment[] }[] = [];
  for (const one of sorted) {
    const row = rows
      .slice(-3)
      .find((r) => Math.abs(r.y - one.y) < 0.35 * Math.max(r.size, one.size) || raised(one, r) || raised(r, one));
    if (!row) rows.push({ y: one.y, size: one.size, all: [one] });
    else {
      row.all.push(one);
      if (one.size > row.size * 1.2) {
        row.y = one.y;
        row.size = one.size;
      }
    }
  }
  rows.sort((a, b) => a.y - b.y);
  return rows.map((row) => row.all.sort((a, b) => a.x - b.x));
}

/** Small and a little above the line: a note's figure. */
const raised = (small: { y: number; size: number }, large: { y: number; size: number }): boolean =>
  small.size < large.size * 0.8 && small.y < large.y && large.y - small.y < large.size * 0.6;

const UP: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Below this part of the letter height two fragments touch; beyond `FAR` heights they are pieces of a table. */
const TOUCH = 0.16;
const UP_TOUCH = 0.5;
const FAR = 2.2;

export function lineOf(
  row: readonly Fragment[],
  column: number,
  left: number,
  columnRight: number,
): PrintedLine | undefined {
  const size = Math.max(...row.map((one) => one.size));
  const base = row.find((one) => one.size === size)?.y ?? 0;
  const pieces: { words: string; x: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of row) {
    const up = one.size < size * 0.8 && base - one.y > size * 0.15;
    const words = up ? one.words.replace(/\d/g, (digit) => UP[digit] ?? digit) : one.words;
    const gap = one.x - end;
    const last = pieces.at(-1);
    if (!last || gap > FAR * size) pieces.push({ words, x: one.x });
    else if (gap < -0.5 * size && last.words.endsWith(words)) continue;
    else
      last.words +=
        gap > (up ? UP_TOUCH : TOUCH) * size && !/\s$/.test(last.words) && !/^\s/.test(words) ? ` ${words}` : words;
    end = Math.max(end, endOf(one));
  }
  const clean = pieces.map(({ words, x }) => ({ words: tidy(words), x })).filter(({ words }) => words !== '');
  const first = clean[0];
  if (!first) return undefined;
  const words = clean.map((piece) => piece.words).join(clean.length > 1 ? '\t' : '');
  return { words, x: first.x, right: end, y: base, size, pieces: clean, column, left, columnRight };
}

const tidy = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b\ufeff]/g, '')
    .replace(/[ \t\u00a0]{2,}/g, ' ')
    .trim();
