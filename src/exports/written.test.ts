import { expect, test } from 'vitest';
import { csvLines, jsonLines } from './written.ts';

const csv = (rows: Parameters<typeof csvLines>[1], each?: string) =>
  [...csvLines(each === undefined ? {} : { each }, rows)].join('');

test('JSON Lines: one row a line', () =>
  expect([...jsonLines([{ a: 1 }, { a: 'é\n' }])].join('')).toBe('{"a":1}\n{"a":"é\\n"}\n'));

test('CSV: quotes, commas and line ends are kept', () =>
  expect(
    csv([
      { a: 'say "no"', b: 'x, y' },
      { a: 'two\nlines', b: '' },
    ]),
  ).toBe('\uFEFFa,b\r\n"say ""no""","x, y"\r\n"two\nlines",\r\n'));

test('CSV: lists are joined, objects are JSON, quotes are left out', () =>
  expect(csv([{ a: ['x', 'y'], b: { c: 1 }, quotes: [{ start: 1 }] }])).toBe('\uFEFFa,b\r\nx; y,"{""c"":1}"\r\n'));

for (const formula of ['=1+1', '+44', '-x', '@sum', '\tx'])
  test(`CSV: ${JSON.stringify(formula)} is no formula`, () => expect(csv([{ a: formula }])).toContain(`'${formula}`));

test('CSV: numbers stay numbers', () => expect(csv([{ a: -5 }])).toBe('\uFEFFa\r\n-5\r\n'));

test('CSV: a row for each inner row', () =>
  expect(
    csv(
      [
        { doc: 'd', list: [{ start: 1 }, { start: 2 }] },
        { doc: 'e', list: [] },
      ],
      'list',
    ),
  ).toBe('\uFEFFdoc,start\r\nd,1\r\nd,2\r\n'));

test('CSV: a key that comes late but early enough has its column', () =>
  expect(csv([{ a: 1 }, { a: 2, b: 3 }])).toBe('\uFEFFa,b\r\n1,\r\n2,3\r\n'));
