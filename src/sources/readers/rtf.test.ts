import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { rtf } from './rtf.ts';

const RTF = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Arial;}{\f1\fnil\fcharset238 Arial CE;}}{\colortbl;\red0\green0\blue0;}
{\info{\title The lease}{\author Ada Penhaligon}{\creatim\yr2019\mo3\dy4\hr8\min5}}
{\header\pard Harbour office\par}
\pard\f0\fs24 Le b\'9cuf \'e9tait \{cher\}, \u8220?oui\u8221? dit-elle\~: {\b non}.\par
{\f1 \'a3\'f3d\'9f}\line encore{\*\generator Word;}{\footnote \pard Letter of 3 May.\par} ici\emdash l\'e0.\par
\pard\outlinelevel0 A heading\par\pard
\trowd\intbl Ship\cell Day\cell\row
\trowd\intbl Vera\par old\cell 4 March\cell\row
\pard After \uc2\u233\'e9\'e9t\'e9.{\pict\pngblip 89504e47}\par
}`;

test('letters, paragraphs, rows, notes, running lines; pictures and settings left out', async () => {
  const [document] = documentsOf(await found(rtf, Buffer.from(RTF, 'latin1')));
  expect(blocksOf(document)).toEqual([
    ['page-header', 'Harbour office'],
    ['paragraph', 'Le bœuf était {cher}, “oui” dit-elle\u00a0: non.'],
    ['paragraph', 'Łódź\nencore ici—là.'],
    ['heading', 'A heading'],
    ['table-row', 'Ship\tDay'],
    ['table-row', 'Vera old\t4 March'],
    ['paragraph', 'After été.'],
    ['footnote', 'Letter of 3 May.'],
  ]);
  expect([metadataOf(document, 'title'), metadataOf(document, 'author'), metadataOf(document, 'created')]).toEqual([
    'The lease',
    'Ada Penhaligon',
    '2019-03-04T08:05',
  ]);
});

test('cut off: what is there is read, with a problem', async () => {
  const all = await found(rtf, Buffer.from(RTF.slice(0, 420), 'latin1'));
  expect(documentsOf(all)[0]?.text).toContain('Le bœuf');
  expect(problemsOf(all)[0]?.code).toBe('truncated');
});
