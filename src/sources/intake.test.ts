import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Intake, intake } from './intake.ts';
import { DEFAULT_LIMITS } from './reader.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheaf-intake-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function walk(start = root, limits = DEFAULT_LIMITS): Promise<Intake[]> {
  const out: Intake[] = [];
  for await (const one of intake(start, limits)) out.push(one);
  return out;
}
const said = (all: readonly Intake[]): string[] =>
  all.map((one) =>
    'file' in one
      ? one.file.path
      : 'corrections' in one
        ? `corrections ${one.corrections.path}`
        : 'rules' in one
          ? `rules ${one.rules.path}`
          : `${one.problem.code} ${one.problem.path}`,
  );

test('files in a stable order; hidden files and case files passed over; sheaf.csv and sheaf.rules apart', async () => {
  mkdirSync(join(root, 'b'));
  for (const name of ['z.txt', 'b/a.txt', 'B.txt', '.hidden', 'old.sheaf', 'old.sheaf-wal', 'sheaf.csv', 'sheaf.rules'])
    writeFileSync(join(root, name), 'x');
  expect(said(await walk())).toEqual(['B.txt', 'b/a.txt', 'corrections sheaf.csv', 'rules sheaf.rules', 'z.txt']);
});

test('a single file is taken under its own name', async () => {
  writeFileSync(join(root, 'one.txt'), 'x');
  expect(said(await walk(join(root, 'one.txt')))).toEqual(['one.txt']);
});

test('links: to files followed, to folders not, loops said', async () => {
  mkdirSync(join(root, 'in'));
  writeFileSync(join(root, 'in', 'a.txt'), 'x');
  symlinkSync('a.txt', join(root, 'in', 'b.txt'));
  symlinkSync('..', join(root, 'in', 'loop'));
  symlinkSync('me', join(root, 'me'));
  symlinkSync('nowhere', join(root, 'gone'));
  symlinkSync(join(root, 'in'), join(root, 'other'));
  expect(said(await walk())).toEqual([
    'unreadable gone',
    'in/a.txt',
    'in/b.txt',
    'link-loop in/loop',
    'link-loop me',
    'link-loop other',
  ]);
});

test('empty, too large: problems, and the rest is read', async () => {
  writeFileSync(join(root, 'a.txt'), '');
  writeFileSync(join(root, 'b.txt'), 'x'.repeat(200));
  writeFileSync(join(root, 'c.txt'), 'x');
  expect(said(await walk(root, { ...DEFAULT_LIMITS, fileBytes: 100 }))).toEqual([
    'empty a.txt',
    'too-large b.txt',
    'c.txt',
  ]);
});

test.skipIf(process.getuid?.() === 0)('no permission: a problem', async () => {
  writeFileSync(join(root, 'a.txt'), 'x');
  chmodSync(join(root, 'a.txt'), 0);
  expect(said(await walk())).toEqual(['unreadable a.txt']);
});

test('pipes are said and never waited for; a name that is not UTF-8 is said', async () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  symlinkSync('/dev/zero', join(root, 'zero'));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xff])]), 'x');
  expect(said(await walk())).toEqual(['unreadable a\uFFFD', 'left-out pipe', 'left-out zero']);
});
