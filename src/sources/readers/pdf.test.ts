import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, expect, test } from 'vitest';
import { closeOcr } from '../ocr.ts';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { pdf } from './pdf.ts';

afterAll(closeOcr);

interface Line {
  readonly x: number;
  /** From the top. */
  readonly y: number;
  readonly words: string;
  readonly size?: number;
}

const escaped = (words: string): string =>
  Buffer.from(words, 'latin1')
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&');

/** A PDF of text lines in Helvetica on A4, or of pictures, written by hand. */
function pdfOf(pages: readonly (readonly Line[] | { readonly jpeg: Buffer })[], info = '', extra = ''): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids: number[] = [];
  const tree = objects.length + pages.length * 3 + 1;
  for (const page of pages) {
    const jpeg = 'jpeg' in page ? page.jpeg : undefined;
    const drawn =
      'jpeg' in page
        ? 'q 595 0 0 842 0 0 cm /I Do Q'
        : page.map((l) => `BT /F ${l.size ?? 10} Tf ${l.x} ${842 - l.y} Td (${escaped(l.words)}) Tj ET`).join('\n');
    const packed = deflateSync(Buffer.from(drawn, 'latin1')).toString('latin1');
    const content = add(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`);
    const image = add(
      jpeg
        ? `<< /Type /XObject /Subtype /Image /Width 1000 /Height 1414 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${jpeg.toString('latin1')}\nendstream`
        : 'null',
    );
    kids.push(
      add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> ${jpeg ? `/XObject << /I ${image} 0 R >>` : ''} >> >>`,
      ),
    );
  }
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const about = add(`<< ${info} >>`);
  let out = '%PDF-1.5\n';
  const places = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${about} 0 R ${extra} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Lines of one paragraph, set one below the other. */
const set = (x: number, y: number, words: readonly string[], size = 10): Line[] =>
  words.map((line, i) => ({ x, y: y + i * size * 1.2, words: line, size }));

const LEFT = [
  'The harbour office had let the north',
  'quay for nine years, two of the clerks',
  'said, to a company that had been foun-',
  'ded nine days before the lease was',
  'signed by its only director that day.',
];
const RIGHT = [
  'Nobody at the town hall was asked be-',
  'fore the lease was signed in March by',
  'the deputy mayor, who has left since,',
  'as a letter of the third of May shows',
  'that was found among his old papers.',
];

test('paragraphs, title, parted words made whole, page numbers', async () => {
  const bytes = pdfOf(
    [[{ x: 60, y: 80, words: 'The lease of the quay', size: 18 }, ...set(60, 120, LEFT), ...set(60, 190, RIGHT)]],
    "/Title (The lease) /Author (Ada Penhaligon) /CreationDate (D:20190304101200+01'00')",
  );
  const [document] = documentsOf(await found(pdf, bytes));
  expect(blocksOf(document)).toEqual([
    ['title', 'The lease of the quay'],
    [
      'paragraph',
      'The harbour office had let the north quay for nine years, two of the clerks said, to a company that had been founded nine days before the lease was signed by its only director that day.',
    ],
    [
      'paragraph',
      'Nobody at the town hall was asked before the lease was signed in March by the deputy mayor, who has left since, as a letter of the third of May shows that was found among his old papers.',
    ],
  ]);
  expect(document?.blocks[2]?.locator).toEqual({ page: 1, line: 7 });
  expect([metadataOf(document, 'title'), metadataOf(document, 'author'), metadataOf(document, 'created')]).toEqual([
    'The lease',
    'Ada Penhaligon',
    '2019-03-04T10:12:00+01:00',
  ]);
});

test('two columns are read one after the other, under a heading that runs across', async () => {
  const bytes = pdfOf([
    [
      { x: 60, y: 80, words: 'A heading that runs across both of the columns', size: 20 },
      ...set(60, 120, LEFT),
      ...set(310, 120, RIGHT),
      ...set(60, 180, LEFT),
      ...set(310, 180, RIGHT),
    ],
  ]);
  const [document] = documentsOf(await found(pdf, bytes));
  const text = document?.text ?? '';
  expect(text.indexOf('only director')).toBeLessThan(text.indexOf('Nobody at the town hall'));
  expect(text).toContain('two of the clerks said, to a company');
});

test('running heads and feet and notes are told apart; a paragraph goes on over the page', async () => {
  const page = (n: number, body: readonly string[]): Line[] => [
    { x: 60, y: 40, words: 'Inquiry into the north quay', size: 8 },
    ...set(60, 100, body),
    ...set(60, 740, [`${n} Letter to clerk number ${['one', 'two', 'three'][n - 1]}.`], 8),
    { x: 290, y: 810, words: `- ${n} -`, size: 8 },
  ];
  const bytes = pdfOf([
    page(1, [...LEFT.slice(0, 4), 'signed by its only director, and then']),
    page(2, ['passed on to a second company at once.']),
    page(3, RIGHT),
  ]);
  const [document] = documentsOf(await found(pdf, bytes));
  expect(blocksOf(document).map(([kind]) => kind)).toEqual([
    'page-header',
    'footnote',
    'page-footer',
    'page-header',
    'paragraph',
    'footnote',
    'page-footer',
    'page-header',
    'paragraph',
    'footnote',
    'page-footer',
  ]);
  expect(blocksOf(document)[4]?.[1]).toContain('director, and then passed on to a second company');
});

test('rows that stand in columns are table rows', async () => {
  const row = (y: number, ...cells: string[]): Line[] => cells.map((words, i) => ({ x: 60 + i * 150, y, words }));
  const [document] = documentsOf(
    await found(
      pdf,
      pdfOf([
        [
          ...row(100, 'Ship', 'Arrived', 'Berth'),
          ...row(114, 'Vera', '2019-03-04', '3'),
          ...row(128, 'Nereid', '2019-03-05', '12'),
        ],
      ]),
    ),
  );
  expect(blocksOf(document)).toEqual([
    ['table-row', 'Ship\tArrived\tBerth'],
    ['table-row', 'Vera\t2019-03-04\t3'],
    ['table-row', 'Nereid\t2019-03-05\t12'],
  ]);
});

test('raised figures do not run into the number before them', async () => {
  const [document] = documentsOf(
    await found(
      pdf,
      pdfOf([
        [
          { x: 60, y: 100, words: 'It was let in 2015' },
          { x: 135, y: 96, words: '3', size: 6 },
          { x: 141, y: 100, words: 'and again later.' },
        ],
      ]),
    ),
  );
  expect(document?.text).toBe('It was let in 2015³ and again later.');
});

function picture(words: string): Buffer {
  const canvas = createCanvas(1000, 1414);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 1000, 1414);
  context.fillStyle = 'black';
  context.font = '40px sans-serif';
  context.fillText(words, 80, 200);
  return canvas.toBuffer('image/jpeg');
}

test('a page that is a picture: a problem without OCR, words with it', async () => {
  const bytes = pdfOf([[...set(60, 100, LEFT)], { jpeg: picture('Le bail fut signé en mars') }]);
  const without = await found(pdf, bytes);
  expect(problemsOf(without)).toMatchObject([{ code: 'no-text', place: 'p. 2' }]);
  expect(documentsOf(without)).toHaveLength(1);
  const [document] = documentsOf(await found(pdf, bytes, 'file', {}, true));
  expect(document?.text).toContain('Le bail fut signé en mars');
  expect(document?.blocks.at(-1)?.locator.page).toBe(2);
  expect(metadataOf(document, 'ocr')).toBe('pages 2');
}, 60_000);

test('locked, cut off, damaged: problems', async () => {
  const bytes = pdfOf([set(60, 100, LEFT)]);
  const codes = async (b: Uint8Array): Promise<string[]> => problemsOf(await found(pdf, b)).map((p) => p.code);
  const key = '00'.repeat(32);
  expect(
    await codes(
      pdfOf(
        [set(60, 100, LEFT)],
        '',
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`,
      ),
    ),
  ).toEqual(['encrypted']);
  const cut = await found(pdf, bytes.subarray(0, bytes.indexOf('/Type /Catalog')));
  expect(problemsOf(cut).map((p) => p.code)).toEqual(['truncated']);
  expect(documentsOf(cut)[0]?.text).toContain('The harbour office');
  expect(await codes(bytes.subarray(0, 60))).toEqual(['truncated']);
  expect(await codes(Buffer.from('%PDF-1.4\nnothing here\n%%EOF'))).toEqual(['corrupt']);
});
