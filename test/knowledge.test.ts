/** From a folder to who knew what, when: the ledger over whole documents, on days, on days of record, and after decisions. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringUpToDate } from '../src/workbench/bring-up-to-date.ts';
import { exportLines } from '../src/workbench/export.ts';
import { judgeClaim, undo } from '../src/workbench/judge.ts';
import { judgeGroup } from '../src/workbench/judge-holders.ts';
import { knew } from '../src/workbench/knew.ts';
import { know } from '../src/workbench/know.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { showRequests, showWatches } from '../src/workbench/show-requests.ts';
import { showWhoKnewWhen } from '../src/workbench/show-who-knew-when.ts';
import { restore, withdraw } from '../src/workbench/withdraw.ts';

const home = mkdtempSync(join(tmpdir(), 'sheaf-knew-'));
const path = join(home, 'port.sheaf');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ARTICLE = `Radio Koper, 3 June 2019

Italian customs told the Adria Port Authority in May 2016 that Ilir Hoxha had left Bari. A spokesman for the Adria Port Authority said: “That is not true.”

In April 2014 the Harbour Guard spotted Ilir Hoxha in Trieste.`;

const question = { holder: 'Adria Port Authority', about: 'Hoxha' };

beforeAll(async () => {
  mkdirSync(join(home, 'texts'));
  writeFileSync(join(home, 'texts', 'article.txt'), ARTICLE);
  await workOn(path, 'run', { create: true }, (on) => run(on, [join(home, 'texts')]));
}, 120_000);

const rows = (on?: string) => lookAt(path, (at) => knew(at, on === undefined ? question : { ...question, on }).rows);

test('who was told knew from then on, at most possibly where it is denied', async () => {
  expect((await rows('2016-12-31')).map(({ answer, how }) => [answer, how])).toEqual([['possibly', 'told']]);
  expect(await rows('2016-04-30')).toEqual([]);
});

test('the denial stands beside it', async () => {
  const [row] = await rows();
  expect(row?.denials.map(({ quote }) => quote.includes('not true'))).toEqual([true]);
});

test('each quote stands in the text', async () => {
  for (const row of await rows())
    for (const { quote } of [...row.proof, ...row.denials]) expect(ARTICLE).toContain(quote.split(' […] ')[0]);
});

test('worked out anew only where something changed', () =>
  workOn(path, 'know', {}, async (on) => expect((await know(on)).unchanged).toBe(true)));

test('a table of holders', async () => {
  const table = await lookAt(path, (at) => showWhoKnewWhen(at, { about: 'Hoxha' }));
  expect(table.holders).toContain('Adria Port Authority');
  expect(table.rows.every(({ cells }) => cells.length === table.holders.length)).toBe(true);
});

test('a rejected claim leaves the ledger; the file still says what it said before; undoing brings it back', async () => {
  const before = await rows();
  const then = new Date().toISOString();
  await new Promise((done) => setTimeout(done, 5));
  await workOn(path, 'judge', {}, async (on) => {
    judgeClaim(on, 'tester', 'rejected', before[0]?.proof[0]?.claim ?? '');
    await know(on);
  });
  expect(await rows()).toEqual([]);
  const recorded = await lookAt(path, (at) => knew(at, { ...question, recorded: then }).rows);
  expect(recorded.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
  await workOn(path, 'judge', {}, async (on) => {
    undo(on, 'tester');
    await know(on);
  });
  expect((await rows()).map(({ knowledge }) => knowledge)).toEqual(before.map(({ knowledge }) => knowledge));
});

test('what rests on a decision is worked out with it, down to the requests; an acceptance changes nothing', async () => {
  const asked = () => lookAt(path, (at) => showRequests(at).map(({ from, to }) => `${from} to ${to}`));
  const [before, [row]] = [await asked(), await rows()];
  expect(before.length).toBeGreaterThan(0);
  const decide = (work: (on: Parameters<typeof undo>[0]) => void) =>
    workOn(path, 'judge', {}, async (on) => {
      work(on);
      await bringUpToDate(on);
    });
  await decide((on) => judgeClaim(on, 'tester', 'rejected', row?.proof[0]?.claim ?? ''));
  expect(await asked()).toEqual([]);
  await decide((on) => judgeClaim(on, 'tester', 'accepted', row?.proof[0]?.claim ?? ''));
  expect([await asked(), (await rows()).length]).toEqual([before, 1]);
  await decide((on) => undo(on, 'tester'));
  expect([await asked(), await rows()]).toEqual([[], []]);
  await decide((on) => undo(on, 'tester'));
  expect(await asked()).toEqual(before);
  await workOn(path, 'judge', {}, async (on) => {
    judgeClaim(on, 'tester', 'accepted', row?.proof[0]?.claim ?? '');
    expect((await know(on)).unchanged).toBe(true);
    undo(on, 'tester');
  });
});

test('a withdrawn source leaves no trace in any answer, from its day of record on', async () => {
  const before = await rows();
  const name = before[0]?.proof[0]?.path ?? '';
  const then = new Date().toISOString();
  await new Promise((done) => setTimeout(done, 5));
  await workOn(path, 'withdraw', {}, (on) => withdraw(on, 'tester', name, 'a forgery'));
  const after = new Date().toISOString();
  const recorded = (at: string) =>
    lookAt(path, (file) => knew(file, { ...question, recorded: at }).rows.map(({ what }) => what));
  expect(await recorded(then)).toEqual(before.map(({ what }) => what));
  await expect(recorded(after)).rejects.toThrow('nobody who could hold knowledge');
  await lookAt(path, (at) => {
    expect(showRequests(at)).toEqual([]);
    expect(showWatches(at)).toEqual([]);
    expect(showWhoKnewWhen(at, {}).rows).toEqual([]);
    for (const kind of ['knowledge', 'requests', 'watches', 'findings', 'claims', 'statuses'])
      expect([...exportLines(at, kind, 'jsonl')], kind).toEqual([]);
  });
  await workOn(path, 'withdraw', {}, (on) => restore(on, 'tester', name, undefined));
  expect((await rows()).map(({ knowledge }) => knowledge)).toEqual(before.map(({ knowledge }) => knowledge));
  expect(await lookAt(path, (file) => knew(file, { ...question, recorded: after }).rows).catch(() => [])).toEqual([]);
});

test('a group knows what its members know', async () => {
  await workOn(path, 'holder', {}, async (on) => {
    judgeGroup(on, 'tester', 'Harbour services', ['Adria Port Authority', 'Harbour Guard'], 'in');
    await know(on);
  });
  const held = await lookAt(path, (at) => knew(at, { holder: 'Harbour services', about: 'Hoxha' }).rows);
  expect(new Set(held.map(({ through }) => through))).toEqual(new Set(['Adria Port Authority', 'Harbour Guard']));
});

test('a name that means nobody is a plain refusal', () =>
  expect(lookAt(path, (at) => knew(at, { holder: 'Zyx Board' }))).rejects.toThrow('nobody who could hold knowledge'));
