import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { docx } from './docx.ts';

const p = (words: string, style = ''): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.map((c) => `<w:tc><w:tcPr/>${p(c)}</w:tc>`).join('')}</w:tr>`;
const part = (tag: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${tag} xmlns:w="x">${inside}</w:${tag}>`);

const DOCX = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/styles.xml': part(
    'styles',
    '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style>',
  ),
  'word/document.xml': part(
    'document',
    `<w:body>${p('The lease', 'T')}${p('Who signed', 'Titre1')}<w:p><w:r><w:t>The quay was let &amp; si</w:t></w:r><w:r><w:t>gned</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> twice</w:t><w:br/><w:t>in March.</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>first</w:t></w:r></w:p>
    <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p('Ship')}</w:tc><w:tc>${p('Day')}</w:tc></w:tr>${tr('Vera', '4 March')}</w:tbl>
    <mc:AlternateContent><mc:Choice>${p('In a box.')}</mc:Choice><mc:Fallback>${p('In a box.')}</mc:Fallback></mc:AlternateContent></w:body>`,
  ),
  'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${p('Letter of 3 May.')}</w:footnote>`),
  'word/comments.xml': part(
    'comments',
    `<w:comment w:id="0" w:author="Tom Achebe" w:date="2019-03-05T10:00:00Z">${p('Ask Léa.')}</w:comment>`,
  ),
  'word/header1.xml': part('hdr', p('Confidential')),
  'docProps/core.xml': strToU8(
    '<cp:coreProperties><dc:title>The lease</dc:title><dc:creator>Ada Penhaligon</dc:creator><dcterms:created xsi:type="x">2019-03-04T08:00:00Z</dcterms:created></cp:coreProperties>',
  ),
});

test('headings, paragraphs, lists, tables, notes, comments, running lines', async () => {
  const [document] = documentsOf(await found(docx, DOCX));
  expect(blocksOf(document)).toEqual([
    ['page-header', 'Confidential'],
    ['title', 'The lease'],
    ['heading', 'Who signed'],
    ['paragraph', 'The quay was let & signed[1] twice\nin March.'],
    ['list-item', 'first'],
    ['table-header', 'Ship\tDay'],
    ['table-row', 'Vera\t4 March'],
    ['paragraph', 'In a box.'],
    ['footnote', 'Letter of 3 May.'],
    ['footnote', 'Ask Léa.'],
  ]);
  expect(document?.blocks[4]?.locator).toEqual({ page: 2, paragraph: 4 });
  expect(document?.blocks[9]?.locator.header).toBe('comment by Tom Achebe, 2019-03-05');
});

test('who wrote it and when', async () => {
  const [document] = documentsOf(await found(docx, DOCX));
  expect([metadataOf(document, 'title'), metadataOf(document, 'author'), metadataOf(document, 'created')]).toEqual([
    'The lease',
    'Ada Penhaligon',
    '2019-03-04T08:00:00Z',
  ]);
});

test('cut off: what is there is read, with a problem', async () => {
  const all = await found(docx, DOCX.subarray(0, DOCX.length - 900));
  expect(problemsOf(all)[0]?.code).toBe('truncated');
  expect(documentsOf(all)[0]?.text).toContain('The quay was let');
});

test('recognised by what is in it, not as a zip', () => {
  expect(docx.recognises(DOCX, 'a.zip')).toBe('surely');
  expect(docx.recognises(zipSync({ 'a.txt': strToU8('x') }), 'a.docx')).toBe('no');
});
