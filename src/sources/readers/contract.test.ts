/** What holds for every reader that is listed, present and future. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guarded } from '../guarded.ts';
import { identify, readers } from '../index.ts';
import { DEFAULT_LIMITS, type Found, type Reader } from '../reader.ts';

const noise = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * i * 31 + seed * 7919 + (i >> 3)) % 256);

/** A small sound file of each format that can be written in a line; the others' own tests have theirs. */
const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  txt: strToU8('The quay was let in March.\n\nNobody was asked.\n'),
  md: strToU8('# The quay\n\nIt was **let** in March.\n\n- one\n- two\n'),
  html: strToU8('<!doctype html><html><body><h1>The quay</h1><p>It was let.</p></body></html>'),
  csv: strToU8('ship,day,berth\nVera,2019-03-04,3\nNereid,2019-03-05,4\nTom,2019-03-06,5\n'),
  json: strToU8('{"ship": {"name": "Vera"}, "berths": [1, 2]}'),
  jsonl: strToU8('{"ship":"Vera"}\n{"ship":"Nereid"}\n'),
  eml: strToU8('From: a@x.example\r\nMessage-ID: <1@x>\r\nSubject: quay\r\n\r\nIt was let.\r\n'),
  mbox: strToU8('From a@x.example Mon Mar  4 10:12:00 2019\nFrom: a@x.example\nMessage-ID: <1@x>\n\nLet.\n'),
  rtf: strToU8('{\\rtf1\\ansi The quay was let.\\par}'),
  zip: zipSync({ 'a.txt': strToU8('The quay was let.') }),
  docx: zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:body><w:p><w:r><w:t>The quay was let.</w:t></w:r></w:p></w:body></w:document>',
    ),
  }),
  odt: zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:text><text:p>The quay was let.</text:p></office:text>'),
  }),
  xlsx: zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><row r="1"><c r="A1" t="str"><v>Vera</v></c></row></worksheet>'),
  }),
};

async function all(reader: Reader, bytes: Uint8Array): Promise<Found[]> {
  const out: Found[] = [];
  for await (const one of guarded(reader, { bytes, name: 'folder/file', ocr: false, limits: DEFAULT_LIMITS }))
    out.push(one);
  return out;
}

function sound(found: readonly Found[]): void {
  for (const one of found) {
    if ('problem' in one) {
      expect(one.problem.path.startsWith('folder/file')).toBe(true);
      expect(one.problem.message).toMatch(/^[A-Z].*\.$/s);
      expect(one.problem.hint).toMatch(/\.$/);
    } else if ('part' in one) expect(one.part.name).not.toMatch(/(^|\/)\.\.(\/|$)|^\/|\\/);
    else if ('document' in one) {
      let last = 0;
      for (const { start, end, cells } of one.document.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        for (const cell of cells ?? [])
          expect(cell.start >= start && cell.end <= end && cell.end >= cell.start).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(one.document.text.length);
      expect(one.document.blocks.length).toBeGreaterThan(0);
    }
  }
}

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  test('its id is its file name, and its doc comment says what it does', () => {
    const source = readFileSync(new URL(`./${id}.ts`, import.meta.url), 'utf8');
    expect(source).toMatch(/^\/\*\* .+\. \*\/\n/);
    expect(reader.formats.length).toBeGreaterThan(0);
  });

  test('bytes of any kind never throw, and what is found is sound', async () => {
    const sample = SAMPLES[id];
    const inputs = [
      new Uint8Array(),
      noise(1, 1),
      noise(700, 2),
      noise(5000, 3),
      strToU8('\0'.repeat(600)),
      ...(sample
        ? [sample, sample.subarray(0, sample.length >> 1), Buffer.concat([sample.subarray(0, 40), noise(300, 4)])]
        : []),
    ];
    for (const bytes of inputs)
      sound((await all(reader, bytes)).filter((one) => !('problem' in one && one.problem.code === 'reader-failed')));
  }, 60_000);

  test.runIf(SAMPLES[id])('recognises its own by content, under any name, and reads it the same twice', async () => {
    const sample = SAMPLES[id] ?? new Uint8Array();
    expect(identify(sample, id === 'txt' || id === 'md' || id === 'csv' ? `a.${id}` : 'a')?.reader.id).toBe(id);
    const first = await all(reader, sample);
    sound(first);
    expect(first.length).toBeGreaterThan(0);
    expect(await all(reader, sample)).toEqual(first);
  });
});

test.each([
  ['zip', 'page.pdf', 'pdf'],
  ['html', 'table.xlsx', 'xlsx'],
  ['rtf', 'letter.docx', 'docx'],
  ['txt', 'notes.pdf', 'pdf'],
])('%s named %s is read as what it is, and said to be misnamed', (id, name, wrong) => {
  const found = identify(SAMPLES[id] ?? new Uint8Array(), name);
  expect([found?.reader.id, found?.misnamed]).toEqual([id, wrong]);
});
