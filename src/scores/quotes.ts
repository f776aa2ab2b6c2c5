/** Whether exported words stand where the export says, counted in Unicode code points of the text. */
import { isRow, type Row } from './agreement.ts';

export interface QuoteFault {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly why: 'no such text' | 'empty quote' | 'other words stand there';
}

interface Exported {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const LISTS = ['quotes', 'roles', 'mentions', 'timex'];

/** Each stretch of a row, of any kind of export, that comes with its words. */
function* exportedIn(row: Row): Generator<Exported> {
  const here = String(row.file ?? row.doc ?? '');
  for (const list of LISTS)
    for (const one of Array.isArray(row[list]) ? row[list] : []) {
      if (!isRow(one)) continue;
      const words = one.quote ?? one.words ?? one.text;
      if (typeof words === 'string' && typeof one.start === 'number' && typeof one.end === 'number')
        yield { file: String(one.file ?? here), start: one.start, end: one.end, words };
    }
}

/** `slice` gives what stands at a place, undefined where there is no such text. Returns how many were checked and those that do not hold. */
export function checkQuotes(
  rows: Iterable<Row>,
  slice: (file: string, start: number, end: number) => string | undefined,
): { readonly checked: number; readonly faults: readonly QuoteFault[] } {
  let checked = 0;
  const faults: QuoteFault[] = [];
  for (const row of rows)
    for (const one of exportedIn(row)) {
      checked++;
      const there = slice(one.file, one.start, one.end);
      if (there === one.words && one.words !== '') continue;
      const why = there === undefined ? 'no such text' : one.words === '' ? 'empty quote' : 'other words stand there';
      faults.push({ ...one, why });
    }
  return { checked, faults };
}
