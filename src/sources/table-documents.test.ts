import { expect, test } from 'vitest';
import { type TableRow, tableDocuments } from './table-documents.ts';

const rows = (sheet: string | undefined, ...cells: readonly string[][]): TableRow[] =>
  cells.map((row, i) => ({ cells: row, row: i + 1, ...(sheet === undefined ? {} : { sheet }) }));
const kinds = (all: readonly TableRow[]): string[][] =>
  [...tableDocuments(all, 100)].map((d) => d.blocks.map((b) => b.kind));

for (const [what, table, expected] of [
  [
    'names above values',
    [
      ['ship', 'day'],
      ['Vera', '2019-03-04'],
    ],
    ['table-header', 'table-row'],
  ],
  [
    'values from the first row on',
    [
      ['1', '2019-03-04'],
      ['2', '2019-03-05'],
    ],
    ['table-row', 'table-row'],
  ],
  [
    'a note above the names',
    [
      ['Arrivals of March', ''],
      ['ship', 'day'],
      ['Vera', '4'],
    ],
    ['table-row', 'table-header', 'table-row'],
  ],
  ['one column', [['Vera'], ['Nereid']], ['table-row', 'table-row']],
  [
    'the same word twice',
    [
      ['x', 'x'],
      ['Vera', '4'],
    ],
    ['table-row', 'table-row'],
  ],
] as const)
  test(what, () => expect(kinds(rows(undefined, ...table.map((r) => [...r])))).toEqual([expected]));

test('each sheet has its heading and its own names', () => {
  const [document] = [
    ...tableDocuments(
      [...rows('Ships', ['ship', 'day'], ['Vera', '4']), ...rows('Sheet1', ['clerk', 'desk'], ['Léa', '5'])],
      100,
    ),
  ];
  expect(document?.text).toBe('Ships\n\nship\tday\nVera\t4\nclerk\tdesk\nLéa\t5');
  expect(document?.blocks.at(-1)?.cells?.map((c) => c.column)).toEqual(['clerk', 'desk']);
});
