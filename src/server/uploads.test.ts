import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { keepUpload, safeParts } from './uploads.ts';

test('who takes the folder while a file is being sent gets none of it; the file comes whole into the next', async () => {
  const around = mkdtempSync(join(tmpdir(), 'sheaf-uploads-'));
  const folder = join(around, 'the browser');
  const bytes = (words: string): PassThrough => new PassThrough().end(words) as PassThrough;
  await keepUpload(folder, 'first.txt', bytes('first'));
  const slow = new PassThrough();
  slow.write('the first half, ');
  const later = keepUpload(folder, 'letters/later.txt', slow);
  renameSync(folder, join(around, 'taken'));
  slow.end('the second');
  await later;
  expect(readdirSync(join(around, 'taken'))).toEqual(['first.txt']);
  expect(readFileSync(join(folder, 'letters', 'later.txt'), 'utf8')).toBe('the first half, the second');
  expect(readdirSync(around).sort()).toEqual(['taken', 'the browser']);
  rmSync(around, { recursive: true, force: true });
});

test('a file that breaks off leaves nothing', async () => {
  const around = mkdtempSync(join(tmpdir(), 'sheaf-uploads-'));
  const folder = join(around, 'the browser');
  const broken = new PassThrough();
  const kept = keepUpload(folder, 'half.txt', broken);
  broken.destroy(new Error('gone'));
  await expect(kept).rejects.toThrow('gone');
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(around)).toEqual([]);
  rmSync(around, { recursive: true, force: true });
});

test.each([
  ['letters/3 May.txt', ['letters', '3 May.txt']],
  ['../../etc/passwd', ['etc', 'passwd']],
  ['..\\..\\boot.ini', ['boot.ini']],
  ['/root/x', ['root', 'x']],
  ['a\u0000b.txt', ['a_b.txt']],
  ['. / .. /', []],
  ['été/façade.pdf', ['été', 'façade.pdf']],
])('%j stays inside the folder', (name, parts) => expect(safeParts(name)).toEqual(parts));

test('a name of 300 characters is cut, its ending kept', () => {
  const [only = ''] = safeParts(`${'n'.repeat(300)}.pdf`);
  expect(only.length).toBeLessThanOrEqual(120);
  expect(only.endsWith('.pdf')).toBe(true);
});
