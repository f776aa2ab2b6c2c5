/** What leaves a case: quotes at their code points, decisions respected, sealed sources unnamed. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportKinds, exportLines } from '../src/workbench/export.ts';
import { judgeClaim } from '../src/workbench/judge.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { set } from '../src/workbench/set.ts';

const home = mkdtempSync(join(tmpdir(), 'sheaf-export-'));
const path = join(home, 'x.sheaf');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const OPEN =
  '🚢 Harbour notes 🚢\n\nThe port office warned the customs service on 3 May 2016 that Ilir Hoxha had left Durrës. Police arrested Karel Novotny in Bari in August 2016.\n';
const SECRET =
  'The Quiet Gazette\n\nPolice arrested Ilir Hoxha in Bari in September 2016, the watchman told the Gazette.\n';

beforeAll(async () => {
  mkdirSync(join(home, 'in'));
  writeFileSync(join(home, 'in', 'open.txt'), OPEN);
  writeFileSync(join(home, 'in', 'drawer-of-the-watchman.txt'), SECRET);
  await workOn(path, 'run', { create: true }, async (on) => {
    await run(on, [join(home, 'in')]);
    set(on, 'rosa', 'drawer-of-the-watchman.txt', 'sealed', 'yes');
    set(on, 'rosa', 'drawer-of-the-watchman.txt', 'publisher', 'The Quiet Gazette');
    await run(on, [join(home, 'in')]);
  });
});

const lines = (kind: string, format: 'jsonl' | 'csv' = 'jsonl') =>
  lookAt(path, (at) => [...exportLines(at, kind, format)]);
interface Said {
  readonly claim: string;
  readonly predicate: string;
  readonly file: string;
  readonly quotes: readonly { file: string; start: number; end: number; quote: string; hash: string }[];
}
const claimsOf = async () => (await lines('claims')).map((line) => JSON.parse(line) as Said);

test('every kind comes out in both formats', async () => {
  for (const { id } of exportKinds)
    for (const format of ['jsonl', 'csv'] as const) expect(await lines(id, format), id).toBeDefined();
});

interface Notice {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly sent: string;
  readonly state: string;
  readonly file: string;
  readonly quotes: readonly { readonly quote: string }[];
}

test('a notice is one row of the request ledger, with what carries it', async () => {
  const rows = (await lines('requests'))
    .map((line) => JSON.parse(line) as Notice)
    .sort((a, b) => (a.sent < b.sent ? -1 : 1));
  expect(rows.map(({ kind, from, to, sent, state, file }) => [kind, from, to, sent, state, file])).toEqual([
    // when the arrest was is told, and not when it was told of
    ['notice', 'the watchman', 'the Gazette', '', 'no answer stated', 'sealed source 1'],
    ['notice', 'The port office', 'the customs service', '2016-05-03', 'no answer stated', 'open.txt'],
  ]);
  expect(rows[1]?.quotes.map(({ quote }) => OPEN.includes(quote))).toEqual([true]);
});

test('quotes stand at their code points, with file and hash', async () => {
  const text = [...OPEN];
  const quotes = (await claimsOf()).flatMap((row) => row.quotes).filter(({ file }) => file === 'open.txt');
  expect(quotes.length).toBeGreaterThan(0);
  for (const { start, end, quote, hash } of quotes) {
    expect(text.slice(start, end).join('')).toBe(quote);
    expect(hash).toBe(createHash('sha256').update(OPEN).digest('hex'));
  }
});

test('a sealed source is never named: not its file, publisher, hash or ids', async () => {
  const hash = createHash('sha256').update(SECRET).digest('hex');
  for (const { id } of exportKinds)
    for (const format of ['jsonl', 'csv'] as const) {
      const all = (await lines(id, format)).join('');
      for (const telling of ['drawer-of-the-watchman', hash.slice(0, 12)])
        expect(all.includes(telling), `${id} has ${telling}`).toBe(false);
      if (['sources', 'knowledge', 'findings', 'corroboration', 'origins'].includes(id))
        expect(all.includes('Quiet Gazette'), `${id} names the publisher`).toBe(false);
    }
  expect((await claimsOf()).some(({ file }) => file === 'sealed source 1')).toBe(true);
});

test('what a person rejected is not exported', async () => {
  const before = await claimsOf();
  const [first] = before.filter(({ file }) => file === 'open.txt');
  expect(first).toBeDefined();
  await workOn(path, 'judge', {}, async (on) => judgeClaim(on, 'rosa', 'rejected', first?.claim ?? ''));
  expect((await claimsOf()).map(({ claim }) => claim)).toEqual(
    before.map(({ claim }) => claim).filter((id) => id !== first?.claim),
  );
});

test('an unknown kind is a clear line', async () => {
  await expect(lines('moods')).rejects.toThrow('nothing is exported as moods');
});
