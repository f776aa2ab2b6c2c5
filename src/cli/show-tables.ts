/** A table and how it is read, as lines for a person. */
import type { TableRow } from '../workbench/map.ts';
import { paint } from './paint.ts';
import { plural } from './print.ts';

const SAID: Readonly<Record<TableRow['state'], string>> = {
  confirmed: '✓ confirmed by a person',
  suggested: '┊ suggested',
  'no record': 'no record of a known kind',
};

const columns = (row: TableRow): readonly string[] =>
  Object.entries(row.mapping?.columns ?? {}).map(([field, heading]) =>
    heading?.startsWith('=') ? `${field}: “${heading.slice(1)}” in a note above the rows` : `${field}: ${heading}`,
  );

/** With `fully` also each column, and why it was suggested. */
export function saidTable(row: TableRow, fully: boolean): readonly string[] {
  const where = row.sheet === undefined ? row.path : `${row.path}, ${row.sheet}`;
  const cut = row.parts === 1 ? '' : `, cut into ${row.parts} parts of which this is the first`;
  const kind = row.state === 'no record' ? '' : ` as ${row.mapping?.as}`;
  const head = `${paint.bold(where)}  ${plural(row.rows, 'row')}${cut}`;
  const read = row.claims === 0 ? '' : `; ${plural(row.claims, 'claim')} read`;
  const lines = [head, `  ${SAID[row.state]}${kind}${read}`];
  if (!fully) return lines;
  const order = row.mapping?.dates === undefined ? [] : [`dates: ${row.mapping.dates}`];
  const unused = row.headings.filter((heading) => !Object.values(row.mapping?.columns ?? {}).includes(heading));
  return [
    ...lines,
    ...[...columns(row), ...order].map((line) => `    ${line}`),
    ...(unused.length === 0 ? [] : [`  not used: ${unused.join(', ')}`]),
    ...(row.reasons.length === 0 ? [] : ['  why:', ...row.reasons.map((reason) => `    ${reason}`)]),
  ];
}
