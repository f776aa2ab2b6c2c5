/** Where words come from, over a whole case: trees, decisions, withdrawal and back, exports, what credibility 1 asks for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { origins, storedEdges } from '../src/store/origins.ts';
import { caseChange } from '../src/views/withdrawal.ts';
import { shapeOf } from '../src/workbench/case-shape.ts';
import { exportLines } from '../src/workbench/export.ts';
import { undo } from '../src/workbench/judge.ts';
import { judgeOrigin } from '../src/workbench/judge-origins.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { set } from '../src/workbench/set.ts';
import { compareDocuments, showOrigins } from '../src/workbench/show-origins.ts';
import { trace } from '../src/workbench/trace.ts';
import { restore, withdraw } from '../src/workbench/withdraw.ts';

const WIRE = [
  'PORT-SALINES, March 18, 2019 (Tidewire) — Two ferrymen were arrested at Port-Salines on Monday after 340 crates without papers were found under the deck of the Sainte-Ursule.',
  'Harbour master Ida Volk said that the crates had been loaded in Bar Danu on 14 March and that nobody had checked them.',
  'A second search, planned for the same evening, was called off because the only dog had been lent to the airport.',
  'The prosecutor of Salines, Tomas Reuel, has opened an inquiry and asked the company for its freight lists.',
];
const FILES: Readonly<Record<string, string>> = {
  'wire.txt': `Two held over crates\n\n${WIRE.join('\n\n')}\n`,
  'cut.txt': `The Salines Herald, 19 March 2019\n\nCrates without papers\n\n${WIRE.slice(0, 3)
    .join('\n\n')
    .replace(/^.*?— /, '')}\n\n(Tidewire)\n`,
  'own.txt':
    'The Quay Courier, 21 March 2019\n\nBy Maud Kern\n\nOn the quay the widow Berenike Osk sells fried fish to men who no longer have a boat to wait for.\n\nShe says that she saw lorries come at night all winter, and that she told the priest. Ida Volk was not on the quay that day, and nobody had asked her nephews, of whom four have gone to sea under other flags.\n',
  'again/wire.txt': `Two held over crates\n\n${WIRE.join('\n\n')}\n`,
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function put(files: Readonly<Record<string, string>>): { readonly folder: string; readonly path: string } {
  const home = mkdtempSync(join(tmpdir(), 'sheaf-origins-'));
  made.push(home);
  const folder = join(home, 'press');
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return { folder, path: join(home, 'press.sheaf') };
}

const edgesIn = (at: Parameters<typeof storedEdges>[0]) =>
  [...storedEdges(at, { independent: true })].map((edge) => JSON.stringify(edge)).sort();

let at: ReturnType<typeof put>;
beforeAll(async () => {
  at = put(FILES);
  await workOn(at.path, 'run', { create: true }, (on) => run(on, [at.folder]));
});

test('of a day: what was published by then, and what it hangs on', () => {
  lookAt(at.path, (on) => {
    const early = showOrigins(on, undefined, undefined, { asOf: '2019-03-18' });
    expect(early.trees.map(({ documents, root }) => [documents, root.path, root.children.length])).toEqual([
      [1, expect.stringContaining('wire.txt'), 0],
    ]);
    expect(early.documents).toBe(1);
    expect(showOrigins(on, undefined, undefined, { asOf: '2019-03-20' }).documents).toBe(2);
    expect(showOrigins(on, undefined, undefined, { asOf: '2019-01-01' })).toMatchObject({ trees: [], documents: 0 });
  });
});

test('one origin for the wire and its cut, the same bytes shown beside it, the other story alone', () =>
  lookAt(at.path, (on) => {
    const { trees, alone } = showOrigins(on);
    expect(trees.map(({ documents }) => documents)).toEqual([2]);
    expect(alone).toBe(1);
    const [tree] = trees;
    expect([
      tree?.root.path,
      tree?.root.sameBytesAt.length,
      tree?.root.children.map(({ path, verdict }) => `${path} ${verdict}`),
    ]).toEqual([expect.stringContaining('wire.txt'), 1, [expect.stringMatching(/cut\.txt excerpt of/)]]);
  }));

test('two documents side by side: each quote stands where it says', () =>
  lookAt(at.path, (on) => {
    const { beside, edge } = compareDocuments(on, 'cut.txt', 'own.txt');
    expect([edge.verdict, beside.length]).toEqual(['independent', 0]);
    expect(compareDocuments(on, 'cut.txt', 'again/wire.txt').beside[0]?.how).toBe('same words');
  }));

test('a second run does nothing; a case that grew has the ties of one read at once', async () => {
  expect((await workOn(at.path, 'run', {}, (on) => run(on, [at.folder]))).traced.unchanged).toBe(true);
  const { 'cut.txt': later = '', ...first } = FILES;
  const slow = put(first);
  await workOn(slow.path, 'run', { create: true }, (on) => run(on, [slow.folder]));
  writeFileSync(join(slow.folder, 'cut.txt'), later);
  await workOn(slow.path, 'run', {}, (on) => run(on, [slow.folder]));
  const verdicts = (edges: readonly string[]) =>
    edges
      .map((one) => JSON.parse(one) as { verdict: string; shared?: number })
      .map(({ verdict, shared }) => `${verdict} ${shared}`)
      .sort();
  expect(verdicts(await lookAt(slow.path, edgesIn))).toEqual(verdicts(await lookAt(at.path, edgesIn)));
});

test('a decision on a tie holds through a new tracing, and is undone', async () => {
  await workOn(at.path, 'judge', {}, async (on) => {
    const before = origins(on).length;
    const made = judgeOrigin(on, 'rosa', 'cut.txt', 'independent', 'again/wire.txt', 'another ship of that name');
    await trace(on);
    expect(origins(on).length).toBe(before + 1);
    expect(showOrigins(on, 'cut.txt').ties.some(({ verdict, judged }) => verdict === 'independent' && judged)).toBe(
      true,
    );
    undo(on, 'rosa', made.id);
    await trace(on);
    expect(origins(on).length).toBe(before);
  });
});

test('a withdrawn source takes its claims with it and is back as it was', async () => {
  await workOn(at.path, 'withdraw', {}, async (on) => {
    const before = shapeOf(on);
    const gone = await withdraw(on, 'rosa', 'cut.txt', 'shown to be forged');
    expect(gone.change.claims.gone.length).toBeGreaterThan(0);
    expect(gone.change.claims.gone.every(({ path }) => path.endsWith('cut.txt'))).toBe(true);
    expect(gone.change.claims.come).toEqual([]);
    expect(gone.change.links.gone.some((link) => link.includes('excerpt of'))).toBe(true);
    await expect(withdraw(on, 'rosa', 'cut.txt', 'again')).rejects.toMatchObject({ code: 'usage' });
    const back = await restore(on, 'rosa', 'cut.txt', undefined);
    expect(back.change.claims.come.length).toBe(gone.change.claims.gone.length);
    const { claims, knowledge, links, dates, corroboration } = caseChange(before, shapeOf(on));
    expect([
      claims.gone,
      claims.come,
      knowledge.gone,
      knowledge.come,
      links.gone,
      links.come,
      dates,
      corroboration,
    ]).toEqual([[], [], [], [], [], [], [], []]);
    await expect(restore(on, 'rosa', 'cut.txt', undefined)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('credibility 1', () => {
  test('asks for two origins, or an override that is recorded', () =>
    workOn(at.path, 'set', {}, async (on) => {
      expect(() => set(on, 'rosa', 'cut.txt', 'reliability', 'B1')).toThrow(/confirmed by another origin/);
      expect(set(on, 'rosa', 'cut.txt', 'reliability', 'B2').decision).not.toHaveProperty('override');
      const made = set(on, 'rosa', 'cut.txt', 'reliability', 'B1', 'seen myself', true);
      expect(made.decision).toMatchObject({ override: true });
      undo(on, 'rosa', made.id);
    }));
  test('by a table beside the files it is a problem', async () => {
    const other = put({ ...FILES, 'sheaf.csv': 'file,reliability\ncut.txt,C1\n' });
    const problems = await workOn(other.path, 'run', { create: true }, async (on) => {
      await run(on, [other.folder]);
      const { showProblems } = await import('../src/workbench/show.ts');
      return [...showProblems(on)].map(({ message }) => message);
    });
    expect(problems.some((one) => one.includes('fewer than two origins'))).toBe(true);
  });
});

describe('exports', () => {
  const written = (kind: string, format: Parameters<typeof exportLines>[2]) =>
    lookAt(at.path, (on) => [...exportLines(on, kind, format)].join(''));
  test('rows: each tie with quotes that have file and place', async () => {
    const rows = (await written('origins', 'jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const tie = rows.find(({ verdict }) => verdict === 'excerpt of');
    expect([tie.reuse, tie.a, tie.directed]).toEqual([true, expect.stringContaining('cut.txt'), true]);
    expect(tie.signs[0].quotes[0]).toMatchObject({ file: expect.stringContaining('.txt'), quote: expect.any(String) });
  });
  test('one JSON value, GEXF, PROV', async () => {
    const json = JSON.parse(await written('origins', 'json'));
    expect(json.origins.map(({ documents }: { documents: unknown[] }) => documents.length).sort()).toEqual([1, 2]);
    const gexf = await written('origins', 'gexf');
    expect(gexf.match(/<node /g)?.length).toBeGreaterThan(2);
    for (const name of ['gexf', 'graph', 'nodes', 'edges']) expect(gexf).toContain(`</${name}>`);
    const prov = JSON.parse(await written('origins', 'prov'));
    expect(Object.values(prov.wasDerivedFrom)).toContainEqual(
      expect.objectContaining({ 'prov:type': 'prov:Quotation' }),
    );
    await expect(written('claims', 'gexf')).rejects.toMatchObject({ code: 'usage' });
  });
  test('how many stand behind each thing that is said', async () => {
    const rows = (await written('corroboration', 'jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.some(({ documents, origins: many }) => documents === 2 && many === 1)).toBe(true);
  });
  test('a sealed source stays unnamed', async () => {
    const sealed = put(FILES);
    await workOn(sealed.path, 'run', { create: true }, async (on) => {
      await run(on, [sealed.folder]);
      set(on, 'rosa', 'own.txt', 'sealed', 'yes');
      set(on, 'rosa', 'cut.txt', 'sealed', 'yes');
      await run(on, [sealed.folder]);
      for (const format of ['jsonl', 'json', 'gexf', 'prov'] as const) {
        const all = [...exportLines(on, 'origins', format)].join('');
        for (const word of ['cut.txt', 'own.txt', 'Herald', 'Courier', 'Maud'])
          expect(`${format} ${all.includes(word)}`).toBe(`${format} false`);
      }
    });
  });
});
