/** From a folder to who knew what, when: the ledger over whole documents, on days, on days of record, and after decisions. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeClaim, undo } from '../src/workbench/judge.ts';
import { judgeGroup } from '../src/workbench/judge-holders.ts';
import { knew } from '../src/workbench/knew.ts';
import { know } from '../src/workbench/know.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { showWhoKnewWhen } from '../src/workbench/show-who-knew-when.ts';

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
