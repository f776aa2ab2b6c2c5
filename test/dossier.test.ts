/** The dossier and the chronology, read back by Sheaf's own readers: every sentence with words, place and hash; what is sealed is absent. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx } from '../src/sources/readers/docx.ts';
import { xlsx } from '../src/sources/readers/xlsx.ts';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../src/sources/testing.ts';
import { exportFile, type FileChoice } from '../src/workbench/export-file.ts';
import { find } from '../src/workbench/find.ts';
import { judgeClaim } from '../src/workbench/judge.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { set } from '../src/workbench/set.ts';
import { showClaims } from '../src/workbench/show-claims.ts';

const home = mkdtempSync(join(tmpdir(), 'sheaf-dossier-'));
const path = join(home, 'quay.sheaf');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const OPEN =
  'Quay notes & <papers>\n\nThe port office warned the customs service on 3 May 2016 that Ilir Hoxha had left Durrës. The customs service did not answer the port office.\n\nPolice arrested Karel Novotny in Bari in August 2016. "The crane was =safe", said Ama Oduya.\n\nThe police told the port office about Rosa Lind in June 2016. A spokesman for the port office told the Courier: "That is not true."\n';
const SECRET =
  'The Quiet Gazette\n\nPolice arrested Ilir Hoxha in Trieste in September 2016, the watchman told the Gazette.\n';
const HASH = createHash('sha256').update(OPEN).digest('hex');

beforeAll(async () => {
  mkdirSync(join(home, 'in'));
  writeFileSync(join(home, 'in', 'open.txt'), OPEN);
  writeFileSync(join(home, 'in', 'drawer-of-the-watchman.txt'), SECRET);
  await workOn(path, 'run', { create: true }, async (on) => {
    await run(on, [join(home, 'in')]);
    set(on, 'rosa', 'drawer-of-the-watchman.txt', 'sealed', 'yes');
    set(on, 'rosa', 'drawer-of-the-watchman.txt', 'publisher', 'The Quiet Gazette');
    await run(on, [join(home, 'in')]);
    await find(on);
  });
}, 120_000);

const file = (kind: string, format: string, choice: FileChoice = {}): Promise<Uint8Array> =>
  lookAt(path, (at) => Buffer.concat([...exportFile(at, kind, format, choice)]));
const wordFile = async (choice?: FileChoice) =>
  documentsOf(await found(docx, await file('dossier', 'docx', choice)))[0];

test('the Word file opens: title, headings, tables, and a footnote with words, place and hash for each sentence', async () => {
  const bytes = await file('dossier', 'docx');
  const all = await found(docx, bytes);
  expect(problemsOf(all)).toEqual([]);
  const [document] = documentsOf(all);
  const blocks = blocksOf(document);
  expect(metadataOf(document, 'title')).toBe('quay: dossier');
  expect(blocks[0]).toEqual(['title', 'quay: dossier']);
  expect(blocks.filter(([kind]) => kind === 'heading').map(([, words]) => words)).toEqual(
    expect.arrayContaining(['What the claims show together', 'Who knew what, since when', 'Chronology', 'Sources']),
  );
  const notes = blocks.filter(([kind, words]) => kind === 'footnote' && words !== '').map(([, words]) => words);
  expect(notes.length).toBeGreaterThan(3);
  for (const note of notes) {
    const [, quote = ''] = /“(.*)”/su.exec(note) ?? [];
    expect(OPEN.replace(/\s+/gu, ' ')).toContain(quote);
    expect(note).toContain('open.txt, ');
    expect(note).toContain(HASH);
  }
  const said = blocks.filter(([, words]) => / suggestion$/.test(words) && !/“suggestion”/.test(words));
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter(([kind]) => kind === 'table-row').every(([, words]) => /\[\d+\] suggestion$/.test(words))).toBe(
    true,
  );
});

test('a denial stands beside what it denies, with its own note', async () => {
  const page = strFromU8(await file('dossier', 'html'));
  expect(page).toMatch(/about Rosa Lind.{0,400}Denied: [^<]*not true/su);
  const sheet = unzipSync(await file('chronology', 'xlsx'));
  const cells = Object.values(sheet).map((part) => strFromU8(part));
  expect(cells.some((part) => /Rosa Lind.{0,400}That is not true/su.test(part))).toBe(true);
});

test('the parts of the Word file are well formed and name one another', async () => {
  const parts = unzipSync(await file('dossier', 'docx'));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const notes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
  const asked = [...main.matchAll(/footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
  expect([...notes.matchAll(/<w:footnote w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(asked);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name);
});

test('what is sealed is absent: file, publisher, hash, words', async () => {
  const hash = createHash('sha256').update(SECRET).digest('hex');
  for (const [kind, format] of [
    ['dossier', 'docx'],
    ['dossier', 'html'],
    ['chronology', 'xlsx'],
  ] as const) {
    const bytes = await file(kind, format);
    const all =
      format === 'html'
        ? strFromU8(bytes)
        : Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('');
    for (const telling of ['drawer-of-the-watchman', 'Quiet Gazette', 'Trieste', hash.slice(0, 16)])
      expect(all.includes(telling), `${format} has ${telling}`).toBe(false);
    expect(all).toContain('open.txt');
  }
});

test('sealed from the moment of the decision on, before anything is read again', async () => {
  await lookAt(path, (at) => set(at, 'rosa', 'open.txt', 'sealed', 'yes'));
  const bytes = await file('dossier', 'html');
  expect(strFromU8(bytes)).not.toContain('open.txt');
  const { undo } = await import('../src/workbench/judge.ts');
  await lookAt(path, (at) => undo(at, 'rosa', undefined));
});

test('only what was accepted, and a claim that was rejected is gone', async () => {
  const rows = await lookAt(path, (at) => [...showClaims(at, {}).rows]);
  const arrest = rows.find(({ predicate, path: from }) => predicate === 'arrested' && from === 'open.txt');
  const telling = rows.find(({ predicate }) => predicate === 'told');
  await lookAt(path, (at) => {
    judgeClaim(at, 'rosa', 'accepted', arrest?.claim ?? '');
    judgeClaim(at, 'rosa', 'rejected', telling?.claim ?? '');
  });
  const reviewed = (await wordFile({ reviewed: true }))?.text ?? '';
  expect(reviewed).toContain('Karel Novotny');
  expect(reviewed).toMatch(/accepted\n/);
  expect(reviewed).not.toMatch(/ suggestion\n/);
  const all = (await wordFile())?.text ?? '';
  expect(all).toContain('Ilir Hoxha travelled');
  expect(all).not.toContain('The port office told');
  expect(all).not.toContain('by 3 May 2016\t');
});

test('chosen by name and date', async () => {
  const text = (await wordFile({ about: 'Novotny', from: '2016-08-01', to: '2016-08-31' }))?.text ?? '';
  expect(text).toContain('Chosen: Novotny; 2016-08-01 – 2016-08-31.');
  expect(text).toContain('Karel Novotny');
  expect(text).not.toContain('Oduya');
});

test('in French, with the words of the sources as they stand', async () => {
  const text = (await wordFile({ tongue: 'fr' }))?.text ?? '';
  expect(text).toContain('Chronologie');
  expect(text).toContain('Police a arrêté Karel Novotny');
  expect(text).toContain('« Police arrested Karel Novotny in Bari in August 2016. »');
});

test('the workbook opens: heads, days as days, no formula, a sheet of sources', async () => {
  const all = await found(xlsx, await file('chronology', 'xlsx'));
  expect(problemsOf(all)).toEqual([]);
  const [sheet] = documentsOf(all);
  const text = sheet?.text ?? '';
  expect(text).toContain('Earliest\tLatest\tDate as said');
  expect(text).toMatch(/2016-08-01\t2016-08-31\tAugust 2016\t/);
  expect(text).toContain(HASH);
  expect(text).toMatch(/\nSources\n/);
  expect(text).toMatch(/\nHow to read it\n/);
});

test('what is not written so is a clear line', async () => {
  await expect(file('dossier', 'xlsx')).rejects.toThrow('dossier is not written as xlsx');
});
