import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { documentsOf, found, problemsOf } from '../testing.ts';
import { txt } from './txt.ts';

const LETTER = 'Le bœuf coûte 3 €.\n\nMme Léa Noël a déjà signé à Brême ; « oui », dit-elle.\n';

describe('encodings', () => {
  for (const [encoding, bytes, text] of [
    ['utf-8', Buffer.from(LETTER), LETTER],
    ['utf-8', Buffer.from(`\ufeff${LETTER}`), LETTER],
    ['utf-16le', iconv.encode(LETTER, 'utf-16le', { addBOM: true }), LETTER],
    ['utf-16le', iconv.encode(LETTER, 'utf-16le'), LETTER],
    ['utf-16be', iconv.encode(LETTER, 'utf-16be', { addBOM: true }), LETTER],
    ['utf-16be', iconv.encode(LETTER, 'utf-16be'), LETTER],
    ['windows-1252', iconv.encode(LETTER, 'windows-1252'), LETTER],
    ['iso-8859-15', iconv.encode(LETTER, 'iso-8859-15'), LETTER],
    [
      'iso-8859-1',
      iconv.encode('Déjà vu, à Brême, où le préfet a été reçu.', 'latin1'),
      'Déjà vu, à Brême, où le préfet a été reçu.',
    ],
    ['macintosh', iconv.encode(LETTER.replace('€', '$'), 'macintosh'), LETTER.replace('€', '$')],
    ['cp850', iconv.encode('Mme Léa Noël a déjà signé à Brême.', 'cp850'), 'Mme Léa Noël a déjà signé à Brême.'],
  ] as const)
    test(`${encoding}, ${bytes.length} bytes`, async () => {
      const [document] = documentsOf(await found(txt, bytes, 'lettre.txt'));
      expect(document).toMatchObject({ text, encoding });
    });
});

test('line ends stay as they are, and places are said by line and paragraph', async () => {
  const text = 'First.\r\n\r\nSecond.\r\nThird is here.\n\n\n  Fourth. \n';
  const [document] = documentsOf(await found(txt, Buffer.from(text)));
  expect(document?.text).toBe(text);
  expect(document?.blocks.map((b) => [text.slice(b.start, b.end), b.locator.line, b.locator.paragraph])).toEqual([
    ['First.', 1, 1],
    ['Second.', 3, 2],
    ['Third is here.', 4, 3],
    ['Fourth.', 7, 4],
  ]);
});

test('mixed encodings and NULs are read, with a problem that says where', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Le café est fermé.\n'),
    iconv.encode('Le café rouvre.\n', 'latin1'),
    Buffer.from('a\0b\n'),
  ]);
  const all = await found(txt, bytes);
  expect(documentsOf(all)[0]?.text).toBe('Le café est fermé.\nLe café rouvre.\na\0b\n');
  expect(problemsOf(all).map((p) => [p.code, p.message])).toEqual([
    ['encoding', 'The file mixes UTF-8 with another encoding: 1 byte was read as windows-1252, the first in line 2.'],
    ['encoding', 'There are NUL characters in the text, the first in line 3.'],
  ]);
});

test('a character cut off at the end of the file is said', async () => {
  const all = await found(txt, Buffer.from('Le café').subarray(0, -1));
  expect(documentsOf(all)[0]?.text).toBe('Le caf');
  expect(problemsOf(all)[0]).toMatchObject({ code: 'encoding', message: 'The last character is cut off.' });
});

test('a very long text becomes several documents with running line and paragraph numbers', async () => {
  const text = Array.from({ length: 40 }, (_, i) => `Paragraph number ${i + 1} of the long report.\n\n`).join('');
  const parts = documentsOf(await found(txt, Buffer.from(text), 'long.txt', { textUnits: 500 }));
  expect(parts.map((p) => p.text).join('')).toBe(text);
  expect(parts[1]).toMatchObject({ inner: 'part 2' });
  const all = parts.flatMap((p) => p.blocks);
  expect(all.map((b) => b.locator.paragraph)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  expect(all.at(-1)?.locator.line).toBe(79);
});

test('bytes that are no text are not taken for text', () => {
  expect(
    txt.recognises(
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251),
      'a.txt',
    ),
  ).toBe('no');
});
