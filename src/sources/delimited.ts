/** Rows of comma-, semicolon- or tab-separated text, quoted as RFC 4180 has it, read in one pass. */

export const DELIMITERS = ['\t', ';', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DelimitedRow {
  readonly cells: string[];
  /** Line of the file that the row starts in, from 1. */
  readonly line: number;
  /** Set where a quotation mark was never closed; the row was then read without regard to marks. */
  readonly unclosed?: boolean;
}

const LONGEST_CELL = 200_000;

/** Every row in order, empty lines left out. */
export function* delimitedRows(text: string, delimiter: Delimiter): Generator<DelimitedRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = quotedRow(text, at, delimiter) ?? plainRow(text, at, delimiter);
    if (row.cells.some((cell) => cell !== ''))
      yield { cells: row.cells, line, ...(row.unclosed ? { unclosed: true } : {}) };
    for (let i = text.indexOf('\n', at); i >= 0 && i < row.next; i = text.indexOf('\n', i + 1)) line++;
    at = row.next;
  }
}

interface Row {
  readonly cells: string[];
  readonly next: number;
  readonly unclosed?: boolean;
}

const endOfLine = (text: string, at: number): number => {
  const stop = text.indexOf('\n', at);
  return stop < 0 ? text.length : stop;
};

/** A row with its quoted cells; undefined where a quotation is never closed. */
function quotedRow(text: string, from: number, delimiter: string): Row | undefined {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const closed = quotedCell(text, at + 1);
      if (!closed) return undefined;
      cell = closed.cell;
      at = closed.next;
    }
    const stop = endOfLine(text, at);
    let end = text.indexOf(delimiter, at);
    if (end < 0 || end > stop) end = stop;
    cell += text.slice(at, end);
    cells.push(tidy(cell));
    if (end === stop) return { cells, next: stop + 1 };
    at = end + 1;
  }
}

function quotedCell(text: string, from: number): { cell: string; next: number } | undefined {
  let cell = '';
  for (let at = from; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0 || mark - from > LONGEST_CELL) return undefined;
    cell += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { cell, next: mark + 1 };
    cell += '"';
    at = mark + 2;
  }
}

function plainRow(text: string, from: number, delimiter: string): Row {
  const stop = endOfLine(text, from);
  return { cells: text.slice(from, stop).split(delimiter).map(tidy), next: stop + 1, unclosed: true };
}

const tidy = (cell: string): string => {
  const clean = cell.trim();
  return clean.includes('\t') ? clean.replace(/\t/g, ' ') : clean;
};

/** How well a delimiter fits the first rows: the share of rows that have the usual number of columns, and that number. */
export function fitOf(
  text: string,
  delimiter: Delimiter,
): { readonly columns: number; readonly share: number; readonly rows: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells } of delimitedRows(text, delimiter)) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    if (++rows >= 60) break;
  }
  const [columns = 1, usual = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { columns, share: rows === 0 ? 0 : usual / rows, rows };
}

/** The delimiter that parts most rows into one and the same number of columns, two or more; undefined where none does. */
export function findDelimiter(
  text: string,
):
  | { readonly delimiter: Delimiter; readonly columns: number; readonly share: number; readonly rows: number }
  | undefined {
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, ...fitOf(text, delimiter) })).filter(
    (f) => f.columns > 1 && f.share >= 0.6,
  );
  return fits.sort((a, b) => b.share * Math.log2(b.columns + 1) - a.share * Math.log2(a.columns + 1))[0];
}
