/** `sheaf run --open` and `sheaf open`: the case is read, served, and served again to the same browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'sheaf-run-open-'));
mkdirSync(join(home, 'letters'));
writeFileSync(
  join(home, 'letters', 'note.txt'),
  'On 3 May 2012 Ilse Quennell told the lighthouse board that the lamp had failed.\n',
);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');
const TSX = join(import.meta.dirname, '../node_modules/tsx/dist/loader.mjs');

function sheaf(...args: readonly string[]): ChildProcess {
  const env = { ...process.env, XDG_STATE_HOME: join(home, 'state'), LOCALAPPDATA: join(home, 'state') };
  return spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
    cwd: home,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What it printed when it ended, and how it ended. */
const ended = (child: ChildProcess): Promise<{ readonly out: string; readonly code: number | null }> =>
  new Promise((done) => {
    let out = '';
    child.stdout?.on('data', (some) => (out += some));
    child.on('close', (code) => done({ out, code }));
  });

/** The link, as soon as it is printed. */
const linkOf = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let out = '';
    child.stdout?.on('data', (some) => {
      out += some;
      const [link] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(out) ?? [];
      if (link !== undefined) done(link);
    });
    child.on('close', () => fail(new Error(out)));
  });

test('run without --open ends by itself, and says how the case is opened', async () => {
  const { out, code } = await ended(sheaf('run', 'letters', '--case', 'a.sheaf'));
  expect(code).toBe(0);
  expect(out).toContain('sheaf open --case a.sheaf');
}, 120_000);

test('run --open reads, serves, and stops at Ctrl-C; opened again, the same browser goes on at the same address', async () => {
  const first = sheaf('run', 'letters', '--case', 'b.sheaf', '--open', '--no-browser', '--by', 'A. Reader');
  const link = await linkOf(first);
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const ask = async () => (await fetch(new URL('/api/case', link), { headers: { cookie } })).json();
  expect(await ask()).toMatchObject({ name: 'b', by: 'A. Reader', holds: { documents: 1 } });
  const over = ended(first);
  first.kill('SIGINT');
  expect((await over).code).toBe(0);

  const second = sheaf('open', 'b.sheaf', '--no-browser', '--by', 'A. Reader');
  expect(new URL(await linkOf(second)).port).toBe(new URL(link).port);
  expect(await ask()).toMatchObject({ name: 'b' });
  const gone = ended(second);
  second.kill('SIGTERM');
  expect((await gone).code).toBe(0);
}, 180_000);

test('stopped while an export is being made, it ends at once and without a word', async () => {
  const running = sheaf('open', 'b.sheaf', '--no-browser');
  let said = '';
  running.stderr?.on('data', (some) => (said += some));
  const entered = await fetch(await linkOf(running), { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const asked = fetch(new URL('/api/files/dossier?format=docx', entered.url), { headers: { cookie } }).then(
    ({ status }) => status,
    () => 'cut off',
  );
  // asked, and not yet answered: the thread that makes it is only starting
  await fetch(new URL('/api/case', entered.url), { headers: { cookie } });
  const over = ended(running);
  running.kill('SIGINT');
  expect((await over).code).toBe(0);
  expect(said).toBe('');
  expect(await asked).toBe('cut off');
}, 60_000);
