/** Each import rule is broken on purpose in a tree of its own and seen to bite; the real tree is read and keeps them all. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly { readonly name: string }[];
  readonly options: object;
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

async function read(baseDir: string): Promise<ICruiseResult> {
  const { tsConfig: _, ...options } = rules.options as { tsConfig?: unknown };
  const { output } = await cruise(existsSync(join(baseDir, 'web')) ? ['src', 'web'] : ['src'], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules.forbidden } as unknown as IFlattenedRuleSet,
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

type Tree = Readonly<Record<string, string>>;

async function broken(tree: Tree): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sheaf-architecture-'));
  made.push(folder);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { summary } = await read(folder);
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ rule }) => rule.name);
}

const A = 'export const a = 1;\n';
const uses = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;
const usesType = (path: string) => `import type { A } from '${path}';\nexport type B = A;\nexport type A = number;\n`;

/** Rule, what breaks it. */
const BREAKS: readonly (readonly [rule: string, tree: Tree])[] = [
  ['no-cycles', { 'src/claims/a.ts': usesType('./b.ts'), 'src/claims/b.ts': usesType('./a.ts') }],
  ['no-orphans', { 'src/claims/lonely.ts': A }],
  ['domain-imports-nothing', { 'src/domain/b.ts': uses('../claims/a.ts'), 'src/claims/a.ts': A }],
  ['domain-imports-nothing', { 'src/domain/b.ts': "import { join } from 'node:path';\nexport const b = join;\n" }],
  [
    'domain-imports-nothing',
    { 'src/domain/b.ts': "import { Command } from 'commander';\nexport const b = Command;\n" },
  ],
  ['rooms-know-the-domain-only', { 'src/claims/b.ts': uses('../mentions/a.ts'), 'src/mentions/a.ts': A }],
  ['rooms-know-the-domain-only', { 'src/views/b.ts': uses('../store/a.ts'), 'src/store/a.ts': A }],
  ['room-tests-stay-in-their-room', { 'src/claims/b.test.ts': uses('../mentions/a.ts'), 'src/mentions/a.ts': A }],
  ['parts-stand-alone', { 'src/claims/frames/told.ts': uses('./asked.ts'), 'src/claims/frames/asked.ts': A }],
  ['parts-stand-alone', { 'src/sources/readers/pdf.ts': uses('./txt.ts'), 'src/sources/readers/txt.ts': A }],
  [
    'rooms-touch-no-edge',
    { 'src/claims/b.ts': "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n" },
  ],
  [
    'rooms-touch-no-edge',
    { 'src/views/b.ts': "import { Worker } from 'node:worker_threads';\nexport const b = Worker;\n" },
  ],
  ['no-network', { 'src/workbench/b.ts': "import { get } from 'node:https';\nexport const b = get;\n" }],
  ['store-knows-the-domain-only', { 'src/store/b.ts': uses('../claims/a.ts'), 'src/claims/a.ts': A }],
  ['exports-know-domain-and-views', { 'src/exports/b.ts': uses('../store/a.ts'), 'src/store/a.ts': A }],
  ['cli-goes-through-the-workbench', { 'src/cli/b.ts': uses('../store/a.ts'), 'src/store/a.ts': A }],
  ['cli-goes-through-the-workbench', { 'src/cli/b.ts': uses('../claims/a.ts'), 'src/claims/a.ts': A }],
  ['nobody-imports-an-edge', { 'src/workbench/b.ts': uses('../cli/a.ts'), 'src/cli/a.ts': A }],
  ['server-goes-through-the-workbench', { 'src/server/b.ts': uses('../store/a.ts'), 'src/store/a.ts': A }],
  ['server-is-started-by-one-command', { 'src/cli/b.ts': uses('../server/start.ts'), 'src/server/start.ts': A }],
  ['web-knows-the-domain-and-the-contract', { 'web/case/b.ts': uses('../../src/views/a.ts'), 'src/views/a.ts': A }],
  ['screens-stand-alone', { 'web/case/b.ts': uses('../search/a.ts'), 'web/search/a.ts': A, 'src/domain/a.ts': A }],
  ['nothing-imports-the-page', { 'src/server/b.ts': uses('../../web/shell/a.ts'), 'web/shell/a.ts': A }],
  [
    'web-frameworks-have-one-home',
    { 'src/workbench/b.ts': "import fastify from 'fastify';\nexport default fastify;\n" },
  ],
  ['workbench-below-the-edges', { 'src/store/b.ts': uses('../workbench/a.ts'), 'src/workbench/a.ts': A }],
  ['sql-has-one-home', { 'src/workbench/b.ts': "import b from 'better-sqlite3';\nexport default b;\n" }],
  [
    'sql-has-one-home',
    { 'src/workbench/b.ts': "import type { Database } from 'better-sqlite3';\nexport type B = Database;\n" },
  ],
  [
    'command-line-has-one-home',
    { 'src/workbench/b.ts': "import { Command } from 'commander';\nexport const b = Command;\n" },
  ],
  [
    'file-formats-have-one-home',
    { 'src/facts/b.ts': "import { parseHTML } from 'linkedom';\nexport const b = parseHTML;\n" },
  ],
  ['nothing-shipped-imports-tests', { 'src/claims/b.ts': uses('./testing.ts'), 'src/claims/testing.ts': A }],
  ['nothing-shipped-imports-tests', { 'src/claims/b.ts': "import { test } from 'vitest';\nexport const b = test;\n" }],
];

describe('each import rule bites', () => {
  for (const [rule, tree] of BREAKS)
    test(`${rule}: ${Object.keys(tree).join(', ')}`, async () => expect(await broken(tree)).toContain(rule));

  test('no rule goes untried', () =>
    expect(rules.forbidden.map(({ name }) => name).sort()).toEqual([...new Set(BREAKS.map(([rule]) => rule))].sort()));
});

const FINE: Tree = {
  'src/domain/a.ts': A,
  'src/claims/frames/told.ts': `${uses('../../domain/a.ts')}export { a as c } from './told-fr.ts';\n`,
  'src/claims/frames/told-fr.ts': A,
  'src/claims/index.ts': "export { b } from './frames/told.ts';\n",
  'src/workbench/read.ts': "export { b } from '../claims/index.ts';\n",
  'src/cli/main.ts': "import { b } from '../workbench/read.ts';\nconsole.log(b);\n",
};

test('a tree that keeps the rules is let through', async () => expect(await broken(FINE)).toEqual([]));

test('the real tree is read and keeps every rule', async () => {
  const { summary } = await read(root);
  expect(summary.totalCruised).toBeGreaterThan(50);
  const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(found).toEqual([]);
}, 60_000);
