/** A pool over a whole case: an invented story read from files, and the border day of the seeds. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SheafError } from '../src/domain/errors.ts';
import { groundOf } from '../src/knowledge/index.ts';
import { hintOnPage } from '../src/server/page-hint.ts';
import type { PoolView } from '../src/views/pool.ts';
import { evidenceOf } from '../src/workbench/find.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { type PoolChoice, poolDesk, showPool } from '../src/workbench/pool.ts';
import { run } from '../src/workbench/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheaf-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORY = `Two men on one ferry

By Ana Kovač, Harbour Gazette, 12 March 2017

In May 2016 the Albanian authorities told the Italian police that Ilir Hoxha had entered Albania on the same day as Karel Novotny. In 2015 the Italian police had learned that Karel Novotny was a member of the Grey Pier network. In April 2016 the Italian police spotted Novotny at a meeting of Agim Weiss's group in Bari – something Weiss denies.

Agim Weiss was cleared of all charges in 2018.
`;

const asked = (path: string, choice: PoolChoice): Promise<PoolView> => lookAt(path, (at) => showPool(at, choice));

describe('an invented story', () => {
  const path = join(folder, 'story.sheaf');
  beforeAll(async () => {
    writeFileSync(join(folder, 'gazette.txt'), STORY);
    await workOn(path, 'run', { create: true }, (on) => run(on, [join(folder, 'gazette.txt')]));
  });

  test('whom the words take in is said first', async () => {
    const { parties } = await asked(path, { holders: ['Italian police', 'Albania'] });
    expect(parties.map(({ name, takes }) => [name, takes.map((one) => one.name)])).toEqual([
      [
        'Italian police',
        ['Italian police', 'Italy'].filter((one) => parties[0]?.takes.some(({ name: n }) => n === one)),
      ],
      ['Albania', ['Albania']],
    ]);
  });

  test('a denial stands beside what it denies, and each view says what it does not show', async () => {
    const view = await asked(path, { holders: ['Italian police', 'Albania'], between: ['Novotny', 'Weiss'] });
    expect(JSON.stringify(view.rows)).toContain('something Weiss denies');
    expect(view.doesNotShow).toMatch(/^That anybody|does|That/);
  });

  test('ties kept in the case give the same as the case read for them', async () => {
    for (const choice of [
      { holders: ['Italian police', 'Albania'] },
      { holders: ['Italian police', 'Albania'], between: ['Novotny', 'Weiss'] },
      { holders: ['Italy', 'Albanian authorities'], before: '2016-12' },
    ])
      await lookAt(path, (at) => {
        const evidence = evidenceOf(at);
        expect(poolDesk(at).ground).toEqual(groundOf(evidence));
        expect(showPool(at, choice)).toEqual(showPool(at, choice, { evidence, ground: groundOf(evidence) }));
      });
  });

  test('an error names what the reader can do where it is asked: a command, or a screen of the page', async () => {
    const error = await asked(path, { holders: ['Ministry of Fog'] }).catch((one: SheafError) => one);
    const { hint } = error as SheafError;
    expect(hint).toContain('`sheaf show');
    expect(hintOnPage(hint)).toMatch(/“Who knew when”[\s\S]*“Holders”/);
  });

  test('nobody of that name is an error of the request', async () => {
    await expect(asked(path, { holders: ['Ministry of Fog'] })).rejects.toThrow('no holder is called Ministry of Fog');
    await expect(asked(path, { holders: ['Albania'], between: ['Hoxha', 'Nemo'] })).rejects.toThrow('Nemo');
    await expect(asked(path, { holders: ['Albania'], before: 'the flood of Atlantis' })).rejects.toThrow('no date');
  });
});

const seeds = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'seeds');

describe.skipIf(!existsSync(seeds))('the seeds (../shared/corpora/seeds)', () => {
  const path = join(folder, 'seeds.sheaf');
  beforeAll(async () => {
    await workOn(path, 'run', { create: true }, (on) => run(on, [seeds]));
  }, 120_000);

  test('French services and Turkey: the two of one border day, who held it since when, in quotes', async () => {
    const { rows } = await asked(path, { holders: ['French services', 'Turkey'], before: '2015-11-13' });
    const row = rows.find(
      ({ between, through }) =>
        through.length === 0 && /Amimour/.test(between.join()) && /Mostefa/.test(between.join()),
    );
    const alone = Object.fromEntries((row?.alone ?? []).map(({ party, days }) => [party, days?.earliest]));
    expect(alone).toEqual({ 'French services': '2014-11-01', Turkey: '2013-09-01' });
    expect(row?.steps[0]?.pieces[0]?.proofs[0]?.quote).toMatch(/on the same day as/);
    expect(row?.lead).toMatch(/^possibly 2 years/);
  });

  test('nothing is dated after the event, and a month is never made its first day', async () => {
    const { rows } = await asked(path, { holders: ['French services', 'Turkey'], before: '2015-11-13' });
    for (const { days, since } of rows) {
      expect((days.earliest ?? '') < '2015-11-13').toBe(true);
      expect(since).not.toMatch(/\b1 (?:September|November) 201/);
    }
  });
});
