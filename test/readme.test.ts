/** The picture in README.md is what the example case gives today, line for line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { showFindings } from '../src/cli/show-findings.ts';
import { printPool } from '../src/cli/show-pool.ts';
import { find } from '../src/workbench/find.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { showPool } from '../src/workbench/pool.ts';
import { run } from '../src/workbench/run.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'sheaf-readme-'));
const path = join(folder, 'example.sheaf');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, picture = ''] = /## What it shows[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];

const folded = (text: string): string => text.replace(/\u001b\[\d+m/g, '').replace(/\s+/g, ' ');

let printed = '';

beforeAll(async () => {
  await workOn(path, 'run', { create: true }, async (on) => {
    await run(on, [join(root, 'examples/harbour-lease/sources')]);
    await find(on);
  });
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  await lookAt(path, (at) => {
    printPool(showPool(at, { holders: ['Dunmarrow Port Authority', 'DSP'], before: 'collapse=2016-02-09' }), {});
    printPool(showPool(at, { holders: ['Dunmarrow Harbour Police', 'DSP'], before: '2016-02' }), {});
    showFindings(at, { all: true });
  });
  spy.mockRestore();
  printed = folded(printed);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every line of the picture comes out', () => {
  const lines = picture.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('$'));
  expect(lines.length).toBeGreaterThan(15);
  for (const line of lines) expect(printed).toContain(folded(line).trim());
});

test('the dead man’s other name ties him to the driver of the van from the day of the ferry list', () => {
  expect(printed).toContain(
    'Anton Veyrac – Ruben Oosterlinck, through Luc Maurel, CT-417-QV could have been seen: from 11 October 2014',
  );
});

test('what is not so is not found', () => {
  expect(printed).not.toContain('Où il dormait');
  expect(printed).not.toContain('● 4.13');
});
