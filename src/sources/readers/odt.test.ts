import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { odt } from './odt.ts';

const MIME = strToU8('application/vnd.oasis.opendocument.text');
const content = (inside: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><office:document-content><office:body><office:text>${inside}</office:text></office:body></office:document-content>`,
  );
const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;

const ODT = zipSync(
  {
    mimetype: [MIME, { level: 0 }],
    'content.xml': content(`<text:tracked-changes><text:p>never</text:p></text:tracked-changes>
      <text:h text:outline-level="1">Le bail</text:h>
      <text:p>Le quai<text:s text:c="2"/>est <text:span>lou</text:span>é<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Lettre du 3 mai.</text:p></text:note-body></text:note>,<text:line-break/>dit-on.<office:annotation><dc:creator>Tom Achebe</dc:creator><dc:date>2019-03-05</dc:date><text:p>À vérifier.</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>
      <table:table table:name="T"><table:table-header-rows><table:table-row>${cell('Navire')}${cell('Jour')}</table:table-row></table:table-header-rows><table:table-row>${cell('Vera')}${cell('4 mars')}<table:table-cell table:number-columns-repeated="1000"/></table:table-row></table:table>`),
    'styles.xml': strToU8(
      '<office:document-styles><style:style><text:p>no</text:p></style:style><style:header><text:p>Port de Brel</text:p></style:header></office:document-styles>',
    ),
    'meta.xml': strToU8(
      '<office:meta><dc:title>Le bail</dc:title><meta:initial-creator>Léa Noël</meta:initial-creator><meta:creation-date>2019-03-04T08:00:00</meta:creation-date></office:meta>',
    ),
  },
  { level: 6 },
);

test('headings, paragraphs, lists, tables, notes, comments, running lines', async () => {
  const [document] = documentsOf(await found(odt, ODT));
  expect(blocksOf(document)).toEqual([
    ['page-header', 'Port de Brel'],
    ['heading', 'Le bail'],
    ['paragraph', 'Le quai  est loué[1],\ndit-on.'],
    ['list-item', 'un'],
    ['table-header', 'Navire\tJour'],
    ['table-row', 'Vera\t4 mars'],
    ['footnote', 'Lettre du 3 mai.'],
    ['footnote', 'À vérifier.'],
  ]);
  expect(document?.blocks[7]?.locator.header).toBe('comment by Tom Achebe 2019-03-05');
});

test('who wrote it and when', async () => {
  const [document] = documentsOf(await found(odt, ODT));
  expect([metadataOf(document, 'title'), metadataOf(document, 'author'), metadataOf(document, 'created')]).toEqual([
    'Le bail',
    'Léa Noël',
    '2019-03-04T08:00:00',
  ]);
});

test('locked: a problem', async () => {
  const locked = zipSync({
    mimetype: MIME,
    'content.xml': strToU8('x'),
    'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
  });
  expect(problemsOf(await found(odt, locked))[0]?.code).toBe('encrypted');
  expect(odt.recognises(ODT, 'a.zip')).toBe('surely');
});
