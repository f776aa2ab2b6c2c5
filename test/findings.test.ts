/** What a careful reader of the example case expects to be found; and what must never be found in the seeds. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../src/findings/index.ts';
import { RULES_FR } from '../src/findings/rules-fr.ts';
import { sentencesFor } from '../src/views/finding-sentence.ts';
import type { FindingRow } from '../src/views/findings.ts';
import { find } from '../src/workbench/find.ts';
import { type Case, lookAt, workOn } from '../src/workbench/open-case.ts';
import { showPool } from '../src/workbench/pool.ts';
import { run } from '../src/workbench/run.ts';
import { showFindings } from '../src/workbench/show-findings.ts';
import { showHolders } from '../src/workbench/show-holders.ts';

const home = mkdtempSync(join(tmpdir(), 'sheaf-findings-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function found(name: string, folder: string): Promise<readonly FindingRow[]> {
  const path = join(home, `${name}.sheaf`);
  await workOn(path, 'run', { create: true }, async (on) => {
    await run(on, [folder]);
    await find(on);
  });
  return lookAt(path, (at) => showFindings(at).rows);
}

test('every rule has its sentences and says what it does not establish, in both languages', () => {
  const ids = rules.map(({ id }) => id).sort();
  expect([...sentencesFor].sort()).toEqual(ids);
  expect(Object.keys(RULES_FR).sort()).toEqual(ids);
  for (const { doesNotShow } of [...rules, ...Object.values(RULES_FR)]) expect(doesNotShow).toMatch(/^\p{Lu}.+\.$/u);
});

const example = join(import.meta.dirname, '..', 'examples', 'harbour-lease', 'sources');

describe('the harbour lease', () => {
  let rows: readonly FindingRow[] = [];
  beforeAll(async () => {
    rows = await found('harbour', example);
  }, 120_000);

  const quotes = ({ because }: FindingRow): string => because.map(({ quote }) => quote).join(' ');
  const of = (rule: string, sentence: RegExp): FindingRow | undefined =>
    rows.find((row) => row.rule === rule && sentence.test(row.sentence));

  test.each([
    ['the watch was to end, for want of officers', 'lapsed-watch', /Veyrac .*was to end on 30 September 2013/],
    ['his group’s watch ended', 'lapsed-watch', /Hangar 9 group.* 29 November 2015/],
    ['one man more in the answer', 'answered-beyond-question-unused', /12 May 2014 .* named Ruben Oosterlinck too/],
    ['his group watched, he never', 'uncovered-member', /Hangar 9 group .*Ruben Oosterlinck is said never/],
    ['the service lost him', 'lost-track', /Veyrac dropped out of .*last seen 30 September 2013/],
    ['the dead man was seen', 'seen-again', /Veyrac was seen again on 11 October 2014/],
    [
      'dead in one account, arrested in another',
      'status-in-doubt',
      /Veyrac is reported dead.*arrested on 22 March 2017/,
    ],
    ['dead on one man’s word', 'dead-without-proof', /Veyrac is said to be dead/],
    ['the dead are counted in two ways', 'counts-disagree', /≥ 9 and 5 .*killed/],
    ['the certificate has one voice behind it', 'single-voice', /3 documents .*Tarling.*passed fit/],
    ['the number in the lease and in the file', 'pooled-link', /Veyrac and Desmond Tarling .*20 March 2012/],
    ['the other name on the ferry list', 'pooled-link', /Veyrac and Ruben Oosterlinck .*11 October 2014/],
    ['sixteen small payments and no salary', 'small-transfers-to-one-hand', /^16 payments by 4 payers, 7590 in all/],
    ['never told, and told after all', 'denied-after-told', /Authority denies .*14 June 2011/],
    ['the request that was never answered', 'unanswered-request', /31 December 2015/],
    ['one official without a name', 'anonymous-only', /June 2014/],
  ])('%s', (_, rule, sentence) => expect(of(rule, sentence)?.because.length).toBeGreaterThan(0));

  test('whoever denies a charge gives no second account of an arrest', () =>
    expect(rows.filter(({ rule, sentence }) => rule === 'two-accounts' && /arrested/.test(sentence))).toEqual([]));

  test('silence towards the newspaper is none towards the police', () =>
    expect(
      rows.filter(
        (row) => row.rule === 'unanswered-request' && /May 2014/.test(row.sentence) && row.strength === 'firm',
      ),
    ).toEqual([]));

  test('copies of one dispatch are one finding', () =>
    expect(rows.filter(({ rule }) => rule === 'anonymous-only')).toHaveLength(1));

  test('who was cleared is named with the clearing; what any finding rests on is quoted', () => {
    for (const row of rows) {
      expect(row.because.length, row.sentence).toBeGreaterThan(0);
      expect(row.doesNotShow.length, row.rule).toBeGreaterThan(15);
      if (/Corbel/.test(row.about.map(({ words }) => words).join()) && /secretary/.test(quotes(row)))
        expect(row.beside.map(({ role }) => role)).toContain('cleared');
    }
  });
});

const seeds = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'seeds');

describe.skipIf(!existsSync(seeds))('the seeds (../shared/corpora/seeds)', () => {
  let rows: readonly FindingRow[] = [];
  beforeAll(async () => {
    rows = await found('seeds', seeds);
  }, 120_000);
  const about = ({ about: parts }: FindingRow): string => parts.map(({ words }) => words).join(' | ');

  test('trap.05: nobody in France has the journey before the message that tells of it', () => {
    for (const row of rows)
      if (row.rule === 'pooled-link' && /French/.test(about(row)) && /Amimour/.test(about(row)))
        expect(row.strength, row.sentence).toBe('possible');
  });

  test('trap.07, trap.08: neither confirmed nor denied, and no reply, are no denial', () => {
    for (const { beside, because } of rows)
      for (const { role, quote } of [...beside, ...because])
        if (role === 'denied') expect(quote).not.toMatch(/confirm or deny|did not respond/);
  });

  test('trap.12: relatives who were questioned are no finding', () =>
    expect(rows.filter((row) => /relatives|parents|sister/.test(about(row)))).toEqual([]));

  test('trap.13: a denied stay is no tie to Brussels', async () => {
    const path = join(home, 'seeds.sheaf');
    const pooled = await lookAt(path, (at: Case) => {
      const holders = showHolders(at, undefined)
        .filter(({ kind }) => kind === 'body')
        .map(({ id }) => id);
      return showPool(at, { holders, strict: true });
    });
    for (const { between, through } of pooled.rows) {
      const names = [...between, ...through].join(' | ');
      if (/Ziyad/.test(names)) expect(names).not.toMatch(/Brussels|Belgi/);
    }
    expect(pooled.doesNotShow).toMatch(/That anybody put these pieces together/);
    for (const row of rows) if (row.rule === 'pooled-link') expect(about(row)).not.toMatch(/Brussels|Belgi/);
  });

  test('trap.14: the service of 2014 did nothing in 2008 to 2010', () => {
    for (const row of rows)
      if (/DGSI|Sécurité Intérieure/.test(about(row).split('|')[0] ?? ''))
        expect(row.edtf).not.toMatch(/^20(?:08|09|10)/);
  });

  test('trap.17: in 2014 he was nobody’s bomber', () => {
    for (const row of rows)
      for (const { what, date } of row.because)
        if (/bomber/.test(what ?? '') && /2014/.test(date ?? '')) expect(row.rule).toBe('lost-track');
  });

  test('no finding rates anybody', () => {
    for (const row of rows)
      expect(row.sentence).not.toMatch(/\b(?:risk|score|suspicious|dangerous|probab\w+|guilty)\b/i);
  });

  test('what Ziyad denies stands with every finding that rests on it', () => {
    const denied = rows.filter(({ because }) => because.some(({ quote }) => /something Ziyad denies/.test(quote)));
    expect(denied.length).toBeGreaterThan(0);
    for (const { because, beside, sentence } of denied)
      expect(
        [...because, ...beside].some(({ what }) => /Ziyad said/.test(what ?? '')),
        sentence,
      ).toBe(true);
  });
});
