/** A case through its life: only what is new is read, a killed run goes on, two processes do not collide, decisions hold. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { EXIT_CODES } from '../src/domain/errors.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { type RunDone, run } from '../src/workbench/run.ts';
import { set } from '../src/workbench/set.ts';
import { showProblems, showSearch, showSources } from '../src/workbench/show.ts';

const root = join(import.meta.dirname, '..');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function story(files: Files): { readonly folder: string; readonly path: string } {
  const home = mkdtempSync(join(tmpdir(), 'sheaf-case-'));
  made.push(home);
  const folder = join(home, 'letters');
  put(folder, files);
  return { folder, path: join(home, 'letters.sheaf') };
}

const running = (at: { readonly folder: string; readonly path: string }): Promise<RunDone> =>
  workOn(at.path, 'run', { create: true }, (on) => run(on, [at.folder]));

const LETTERS: Files = {
  'a.txt': 'Koper, 3 May 2016.\n\nThe port office warned the customs service that Ilir Hoxha had left Durrës.',
  'b.txt': 'Bari, 9 June 2016.\n\nElodie Çelik saw him at the ferry terminal.',
  'old/c.txt': 'Trieste, 1 July 2016.\n\nNobody answered the letter of May.',
};

/** Everything that was read, without the times at which it was done. */
function content(path: string): string {
  const db = new Sqlite(path, { readonly: true });
  const tables = [
    'source',
    'document',
    'fact',
    'passage',
    'mention',
    'attribution',
    'claim',
    'entity',
    'merge',
    'problem',
  ];
  const hash = createHash('sha256');
  for (const table of tables) {
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name !== 'n' && name !== 'source' && name !== 'document');
    const rows = db
      .prepare(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM ${table}`)
      .raw()
      .all();
    hash.update(
      rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n'),
    );
  }
  db.close();
  return hash.digest('hex');
}

/** The command line from source, in a process of its own. */
function sheaf(...args: readonly string[]): ChildProcess & { readonly said: () => string } {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'src/cli/main.ts'), ...args], { cwd: tmpdir() });
  let said = '';
  child.stdout.on('data', (piece) => (said += piece));
  child.stderr.on('data', (piece) => (said += piece));
  return Object.assign(child, { said: () => said });
}

const ended = async (child: ChildProcess): Promise<number | null> => (await once(child, 'close'))[0] as number | null;

test('a folder becomes a case; run again, nothing is done; one file more, one file is read', async () => {
  const at = story(LETTERS);
  const first = await running(at);
  expect([first.read.files.sources, first.read.documents.documents]).toEqual([3, 3]);
  const before = content(at.path);
  const second = await running(at);
  expect([second.unchanged, second.read.files.sources, second.read.documents.documents]).toEqual([true, 0, 0]);
  expect(content(at.path)).toBe(before);
  put(at.folder, { 'd.txt': 'Malta, 2018.\n\nKarel Novotny fled.' });
  const third = await running(at);
  expect([third.unchanged, third.read.files.sources, third.read.documents.documents]).toEqual([false, 1, 1]);
});

test('a changed file is read in place of the old one', async () => {
  const at = story(LETTERS);
  await running(at);
  put(at.folder, { 'b.txt': 'Bari, 9 June 2016.\n\nElodie Çelik saw nobody.' });
  const again = await running(at);
  expect([again.added.files.changed, again.read.files.sources]).toEqual([1, 1]);
  await lookAt(at.path, (on) => {
    expect([...showSources(on)].map((row) => row.path).sort()).toEqual(['a.txt', 'b.txt', 'old/c.txt']);
    expect(showSearch(on, 'terminal', {})).toEqual([]);
    expect(showSearch(on, 'nobody celik', {}).map((row) => row.path)).toEqual(['b.txt']);
  });
});

test('two ways to the same bytes are one document', async () => {
  const at = story({ ...LETTERS, 'copy/a.txt': LETTERS['a.txt'] ?? '' });
  await running(at);
  await lookAt(at.path, (on) => {
    const rows = [...showSources(on)];
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.path === 'a.txt')?.alsoAt).toEqual(['copy/a.txt']);
  });
});

test('a table of corrections beside the files is taken, followed, and its faults are problems', async () => {
  const at = story({
    ...LETTERS,
    'sheaf.csv': 'file,Éditeur,published,mood\na.txt,Port Office,2016-05,calm\nzz.txt,X,,\nb.txt,,31/02/2016,\n',
  });
  const publisher = () =>
    lookAt(at.path, (on) => {
      const row = [...showSources(on)].find(({ path }) => path === 'a.txt');
      return row?.facts.find(({ name }) => name === 'publisher')?.value;
    });
  const first = await running(at);
  expect(first.added.corrections).toBe(2);
  expect(await publisher()).toBe('Port Office');
  await lookAt(at.path, (on) =>
    expect([...showProblems(on)].map(({ code, place }) => `${code} ${place}`).sort()).toEqual([
      'bad-date row 4',
      'bad-row row 1',
      'bad-row row 3',
    ]),
  );
  expect((await running(at)).unchanged).toBe(true);
  put(at.folder, { 'sheaf.csv': 'file,publisher\na.txt,Harbour Board\n' });
  expect((await running(at)).read.documents.documents).toBe(1);
  expect(await publisher()).toBe('Harbour Board');
  put(at.folder, { 'sheaf.csv': 'file,publisher\n' });
  await running(at);
  expect(await publisher()).toBeUndefined();
});

test('a correction holds through every later reading, also when the file is replaced', async () => {
  const at = story(LETTERS);
  await running(at);
  await workOn(at.path, 'set', {}, async (on) => set(on, 'rosa', 'a.txt', 'published', '2016-05-03'));
  put(at.folder, { 'a.txt': `${LETTERS['a.txt']} He had a van.` });
  await running(at);
  await lookAt(at.path, (on) => {
    const row = [...showSources(on)].find(({ path }) => path === 'a.txt');
    expect(row?.facts.find(({ name }) => name === 'published')).toMatchObject({
      value: { edtf: '2016-05-03' },
      basis: { kind: 'judgement', by: 'rosa' },
    });
  });
});

const LONG = 'The harbour board met on Tuesday and the pilot told the board that the crane was unsafe. '.repeat(15);

test('a run killed at any point goes on where it stopped and ends the same', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `Letter ${i}.\n\n${LONG}`]));
  const whole = story(many);
  await running(whole);
  const cut = story(many);
  const reads: number[] = [];
  for (const stopAfter of [1, 15, 30]) {
    const child = sheaf('run', cut.folder, '--case', cut.path);
    reads.push(await killedAfter(child, cut.path, stopAfter));
  }
  await running(cut);
  expect(content(cut.path)).toBe(content(whole.path));
  expect(reads[1]).toBeGreaterThanOrEqual(reads[0] ?? 0);
  const db = new Sqlite(cut.path, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
}, 120_000);

/** Kills the process once so many documents are read (or it has ended); gives how many were read then. */
async function killedAfter(child: ChildProcess, path: string, documents: number): Promise<number> {
  let over = false;
  const end = ended(child).then(() => (over = true));
  const count = (): number => {
    try {
      const db = new Sqlite(path, { readonly: true, fileMustExist: true });
      const n = db.prepare("SELECT count(*) FROM stage WHERE stage = 'passages'").pluck().get();
      db.close();
      return Number(n);
    } catch {
      return 0;
    }
  };
  while (!over && count() < documents) await new Promise((go) => setTimeout(go, 5));
  child.kill('SIGKILL');
  await end;
  return count();
}

test('a second process waits for the first, or gives up with a clear line', async () => {
  const at = story(LETTERS);
  await running(at);
  let release = () => {};
  const until = new Promise<void>((done) => {
    release = done;
  });
  const holding = workOn(at.path, 'run', {}, () => until);
  const impatient = sheaf('run', at.folder, '--case', at.path, '--wait', '0');
  expect(await ended(impatient)).toBe(EXIT_CODES['case-locked']);
  expect(impatient.said()).toContain(`another process is working on this case (pid ${process.pid}, sheaf run)`);
  const patient = sheaf('run', at.folder, '--case', at.path);
  const looker = sheaf('show', 'sources', '--case', at.path);
  expect(await ended(looker)).toBe(0);
  while (!patient.said().includes('waiting up to 30 s')) await new Promise((go) => setTimeout(go, 20));
  release();
  await holding;
  expect(await ended(patient)).toBe(0);
}, 60_000);
