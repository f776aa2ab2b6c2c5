import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cite } from '../../domain/document.ts';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { xlsx } from './xlsx.ts';

const SHEET = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Arrived</t></is></c><c r="D1" t="str"><v>Share</v></c></row>
<row r="2"/><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>43528</v></c><c r="C4" s="0"/><c r="D4" s="2"><v>0.25</v></c></row>
<row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" s="3"><v>43529.354861111</v></c><c r="C5"><f>A1</f><v>1200.5</v></c></row></sheetData></worksheet>`;

const book = (sheet: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Arrivals" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>Ship</t></si><si><r><t>Ve</t></r><r><t xml:space="preserve">ra &amp; co</t></r></si><si><t>Nereid</t></si></sst>',
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/comments1.xml': strToU8(
      '<comments><commentList><comment ref="B4" authorId="0"><text><r><t>Ask Léa.</t></r></text></comment></commentList></comments>',
    ),
    'docProps/core.xml': strToU8('<cp:coreProperties><dc:creator>Ada Penhaligon</dc:creator></cp:coreProperties>'),
  });

test('rows with their cells and places; dates as dates', async () => {
  const [document, comments] = documentsOf(await found(xlsx, book(SHEET)));
  expect(blocksOf(document)).toEqual([
    ['heading', 'Arrivals'],
    ['table-header', 'Ship\tArrived\t\tShare'],
    ['table-row', 'Vera & co\t2019-03-04\t\t25%'],
    ['table-row', 'Nereid\t2019-03-05 08:31\t1200.5'],
  ]);
  expect(document?.blocks[2]?.cells?.map((c) => c.column)).toEqual(['Ship', 'Arrived', 'C', 'Share']);
  expect(cite(document?.blocks[2]?.locator ?? {})).toBe('Arrivals!A4:D4');
  expect(metadataOf(document, 'author')).toBe('Ada Penhaligon');
  expect([comments?.inner, comments?.text, comments?.blocks[0]?.locator.cell]).toEqual(['comments', 'Ask Léa.', 'B4']);
});

test('twenty thousand rows pass through in documents of some rows each', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="s"><v>1</v></c></row>`,
  ).join('');
  let documents = 0;
  let blocks = 0;
  for (const one of documentsOf(await found(xlsx, book(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)))) {
    if (one.inner === 'comments') continue;
    documents++;
    blocks += one.blocks.filter((b) => b.kind === 'table-row').length;
  }
  expect([documents, blocks]).toEqual([2, 20_000]);
});

test('damaged: what can be read is read, with a problem', async () => {
  const bytes = book(SHEET);
  expect(problemsOf(await found(xlsx, bytes.subarray(0, bytes.length - 200)))[0]?.code).toBe('truncated');
  expect(xlsx.recognises(bytes, 'a.bin')).toBe('surely');
});
