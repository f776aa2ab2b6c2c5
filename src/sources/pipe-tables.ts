/** Where the cells of a Markdown table row stand. */
import type { Block } from '../domain/document.ts';
import { columnLetters } from './composition.ts';

export function cellsOf(
  text: string,
  row: { readonly start: number; readonly end: number },
  headings: readonly string[],
): NonNullable<Block['cells']> {
  const out: { start: number; end: number; column: string }[] = [];
  let start = text[row.start] === '|' ? row.start + 1 : row.start;
  for (let i = start; i <= row.end; i++) {
    if (i < row.end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    if (i === row.end && text.slice(start, i).trim() === '') break;
    const words = text.slice(start, i);
    const lead = words.length - words.trimStart().length;
    const from = words.trim() === '' ? start : start + lead;
    out.push({
      start: from,
      end: from + words.trim().length,
      column: headings[out.length] || columnLetters(out.length),
    });
    start = i + 1;
  }
  return out;
}
