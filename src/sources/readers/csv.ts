/** Tables as text (csv, tsv): one block a row, its cells named by the heading row; the delimiter is found, not assumed. */
import { decode } from '../decoding.ts';
import { delimitedRows, findDelimiter } from '../delimited.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { type TableRow, tableDocuments } from '../table-documents.ts';
import { textHead } from '../text-head.ts';
import { trouble } from '../trouble.ts';

const REPORTED = 20;

export const csv: Reader = {
  id: 'csv',
  formats: ['csv'],
  endings: ['csv', 'tsv', 'tab'],
  plain: true,
  recognises(head, name) {
    const text = textHead(head);
    if (text === undefined) return 'no';
    const whole = head.length < 60_000 ? text : text.slice(0, text.lastIndexOf('\n') + 1);
    const found = findDelimiter(whole);
    if (/\.(csv|tsv|tab)$/i.test(name)) return found || shortLines(whole) ? 'perhaps' : 'no';
    if (!found || /\.(txt|text|log|md)$/i.test(name) || found.rows < 3) return 'no';
    return found.share === 1 && found.columns >= 3 && averageCell(whole, found.columns) < 40 ? 'perhaps' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes);
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    const delimiter = findDelimiter(text.slice(0, 200_000))?.delimiter ?? ',';
    const bad: Found[] = [];
    let unclosed = 0;
    const rows = function* (): Generator<TableRow> {
      let row = 0;
      for (const { cells, line, unclosed: open } of delimitedRows(text, delimiter)) {
        if (open && ++unclosed <= REPORTED)
          bad.push({
            problem: trouble(
              input.name,
              'bad-row',
              'A quotation mark is never closed; the row was read up to its line end.',
              { place: `line ${line}` },
            ),
          });
        yield { cells, line, row: ++row };
      }
    };
    for (const table of tableDocuments(rows(), input.limits.rows)) {
      yield* bad.splice(0);
      yield { document: { format: 'csv', ...table, metadata: [], encoding } };
    }
    if (unclosed > REPORTED)
      yield {
        problem: trouble(
          input.name,
          'bad-row',
          `Another ${unclosed - REPORTED} rows have a quotation mark that is never closed.`,
        ),
      };
  },
};

/** A table of one column: no delimiter to find, but every line is short and none is a sentence. */
const shortLines = (text: string): boolean => {
  const lines = text.split(/\r?\n/, 200).filter((line) => line !== '');
  return lines.length > 0 && lines.every((line) => line.length < 80 && !/[.!?]$/.test(line));
};

const averageCell = (text: string, columns: number): number =>
  text.length / Math.max(1, (text.match(/\n/g)?.length ?? 0) + 1) / columns;
