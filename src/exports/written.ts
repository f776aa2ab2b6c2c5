/** Rows as lines of a file: JSON Lines, or CSV as RFC 4180 has it, with the byte order mark that spreadsheets look for. */
import type { Export, Row, Value } from './evidence.ts';

export function* jsonLines(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

const flat = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** A cell that a spreadsheet would take for a formula is kept as text by an apostrophe. */
function cell(value: Value | undefined): string {
  const text = flat(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* flattened(rows: Iterable<Row>, each: string | undefined): Generator<Row> {
  for (const row of rows) {
    const inner = each === undefined ? undefined : row[each];
    if (each === undefined || !Array.isArray(inner)) {
      yield row;
      continue;
    }
    const { [each]: _, ...outer } = row;
    for (const one of inner)
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) yield { ...outer, ...one };
  }
}

/** Columns are those of the first rows; a key that turns up later is left out, so every kind gives all its keys from the start. */
const LOOK_AHEAD = 200;

export function* csvLines({ each }: Pick<Export, 'each'>, rows: Iterable<Row>): Generator<string> {
  const head: Row[] = [];
  let columns: readonly string[] | undefined;
  const line = (row: Row, names: readonly string[]) => `${names.map((name) => cell(row[name])).join(',')}\r\n`;
  function* begin(): Generator<string> {
    columns = [...new Set(head.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'quotes');
    yield `\uFEFF${columns.join(',')}\r\n`;
    for (const row of head) yield line(row, columns);
  }
  for (const row of flattened(rows, each)) {
    if (columns) yield line(row, columns);
    else if (head.push(row) >= LOOK_AHEAD) yield* begin();
  }
  if (!columns) yield* begin();
}
