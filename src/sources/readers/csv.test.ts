import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, problemsOf } from '../testing.ts';
import { csv } from './csv.ts';

const cellsOf = async (bytes: Uint8Array, name = 'table.csv') => {
  const [document] = documentsOf(await found(csv, bytes, name));
  return document?.blocks.map((b) => (b.cells ?? []).map((c) => `${c.column}=${document.text.slice(c.start, c.end)}`));
};

for (const [name, text] of [
  ['commas', 'ship,arrived,berth\n"Vera, old",2019-03-04,3\n"the ""Nereid""",2019-03-05,\n'],
  ['semicolons', 'ship;arrived;berth\r\nVera, old;2019-03-04;3\r\nthe "Nereid";2019-03-05;\r\n'],
  ['tabs', 'ship\tarrived\tberth\nVera, old\t2019-03-04\t3\nthe "Nereid"\t2019-03-05\t\n'],
  ['bars', 'ship|arrived|berth\nVera, old|2019-03-04|3\nthe "Nereid"|2019-03-05|\n'],
] as const)
  test(`${name}: rows with cells named by the heading row`, async () => {
    expect(await cellsOf(Buffer.from(text))).toEqual([
      ['A=ship', 'B=arrived', 'C=berth'],
      ['ship=Vera, old', 'arrived=2019-03-04', 'berth=3'],
      ['ship=the "Nereid"', 'arrived=2019-03-05', 'berth='],
    ]);
  });

test('the text is cells joined by tabs and rows by line ends; places are rows and lines of the file', async () => {
  const [document] = documentsOf(await found(csv, Buffer.from('who,said\nLéa,"two\nlines"\nTom,one\n')));
  expect(document?.text).toBe('who\tsaid\nLéa\ttwo\nlines\nTom\tone');
  expect(blocksOf(document).map(([kind]) => kind)).toEqual(['table-header', 'table-row', 'table-row']);
  expect(document?.blocks[2]?.locator).toEqual({ row: 3, line: 4 });
});

test('a table without a heading row has columns A, B, C; notes above the heading row are rows', async () => {
  expect(await cellsOf(Buffer.from('1,2019-03-04,9\n2,2019-03-05,8\n'))).toEqual([
    ['A=1', 'B=2019-03-04', 'C=9'],
    ['A=2', 'B=2019-03-05', 'C=8'],
  ]);
  expect(
    (
      await cellsOf(Buffer.from('Register of the port,,\nship,day,berth\nVera,2019-03-04,3\nNereid,2019-03-05,4\n'))
    )?.[2],
  ).toEqual(['ship=Vera', 'day=2019-03-04', 'berth=3']);
});

test('windows-1252 tables are decoded', async () => {
  expect(await cellsOf(iconv.encode('nom;ville\nZoé;Orléans\nNoël;Nîmes\n', 'windows-1252'))).toContainEqual([
    'nom=Zoé',
    'ville=Orléans',
  ]);
});

test('a quotation mark that is never closed spoils one row, not the file', async () => {
  const all = await found(csv, Buffer.from(`who,said\n"Léa,one\nTom,two\n${'x,y\n'.repeat(80_000)}`));
  expect(problemsOf(all)).toMatchObject([{ code: 'bad-row', place: 'line 2' }]);
  expect(documentsOf(all)[0]?.text.slice(0, 30)).toContain('"Léa\tone\nTom\ttwo');
});

test('a long table becomes several documents, and a million rows pass one by one', async () => {
  const parts = documentsOf(await found(csv, Buffer.from(`n,word\n${'1,a\n'.repeat(24)}`), 't.csv', { rows: 10 }));
  expect(parts.map((p) => p.inner)).toEqual(['rows 1-10', 'rows 11-20', 'rows 21-25']);
  expect(parts[2]?.blocks.at(-1)).toMatchObject({ locator: { row: 25 }, cells: [{ column: 'n' }, { column: 'word' }] });
});

test('prose is no table, whatever it is called', () => {
  const prose =
    'The clerk came, saw, and left.\nNobody asked him, he says.\n\nA letter went out, unsigned, undated, unread.\n';
  expect(csv.recognises(Buffer.from(prose), 'a.csv')).toBe('no');
  expect(csv.recognises(Buffer.from(prose), 'a')).toBe('no');
});
