import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { SheafError } from '../domain/errors.ts';
import { openCaseFile } from './case-file.ts';
import { folder, newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

const trouble = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SheafError) return error.code;
    throw error;
  }
  return 'none';
};

test('a case is one file again once it is closed', () => {
  const file = newCase();
  withText(file, 'a.txt', 'The crane was moved on Tuesday.');
  file.close();
  expect(readdirSync(dirname(file.path))).toEqual(['harbour.sheaf']);
});

test('a case opened again is as it was left', () => {
  const file = newCase();
  file.close();
  const again = openCaseFile(file.path);
  expect(again.db.pragma('journal_mode', { simple: true })).toBe('wal');
  again.close();
});

test('who only looks cannot write', () => {
  const file = newCase();
  file.close();
  const looking = openCaseFile(file.path);
  expect(trouble(() => withText(looking, 'a.txt', 'No.'))).toBe('no-permission');
  looking.close();
});

test('no such case', () => expect(trouble(() => openCaseFile(join(folder(), 'none.sheaf')))).toBe('not-found'));

test('no such folder', () =>
  expect(trouble(() => openCaseFile(join(folder(), 'none', 'a.sheaf'), { create: true }))).toBe('not-found'));

test('a text file with the ending of a case', () => {
  const path = join(folder(), 'letter.sheaf');
  writeFileSync(path, 'Dear Madam, the crane has been moved. '.repeat(100));
  expect(trouble(() => openCaseFile(path))).toBe('case-damaged');
});

test("another program's SQLite file is left alone", () => {
  const path = join(folder(), 'other.sheaf');
  const other = new Sqlite(path);
  other.exec('CREATE TABLE thing (a)');
  other.close();
  const before = readFileSync(path);
  expect(trouble(() => openCaseFile(path, { create: true, writes: true }))).toBe('case-damaged');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a case whose pages are overwritten', () => {
  const file = newCase();
  for (let i = 0; i < 50; i++) withText(file, `${i}.txt`, `Line ${i}\n`.repeat(500));
  file.close();
  const bytes = readFileSync(file.path);
  bytes.fill(0x5a, 4096);
  writeFileSync(file.path, bytes);
  expect(trouble(() => withText(openCaseFile(file.path, { writes: true }), 'x.txt', 'New.'))).toBe('case-damaged');
});

test('a case of a later Sheaf is not opened', () => {
  const file = newCase();
  file.db.pragma('user_version = 999');
  file.close();
  expect(trouble(() => openCaseFile(file.path))).toBe('too-new');
});

test('a full disk is one clear line, and what was written before stays', () => {
  const file = newCase();
  withText(file, 'first.txt', 'The pilot signed on at six.');
  file.db.pragma(`max_page_count = ${Number(file.db.pragma('page_count', { simple: true })) + 5}`);
  const noise = Array.from({ length: 40_000 }, (_, i) => ((i * 2654435761) % 4294967296).toString(36)).join(' ');
  expect(trouble(() => withText(file, 'second.txt', noise))).toBe('disk-full');
  expect(file.db.prepare('SELECT path FROM document').pluck().all()).toEqual(['first.txt']);
  file.close();
});
