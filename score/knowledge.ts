/** Who knew what, held against the ledger that a close reading of two articles gave: holder right, words overlapping, ignorance included. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLines } from '../src/workbench/export.ts';
import type { Measurement, Skipped, Table } from '../src/workbench/figures.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';

const shared = join(import.meta.dirname, '..', '..', 'shared');
const key = join(shared, 'corpora', 'seeds-key', 'key-001-003.json');
const SEEDS = ['001_d7dfa675253170dc.txt', '003_2564874b410952f3.txt'];

interface Scored {
  readonly covered: number;
  readonly items: number;
  readonly quote_only: number;
  readonly opposite: number;
  readonly dates: Readonly<Record<string, number>>;
}

async function ledgerOfSeeds(home: string): Promise<string> {
  const folder = join(home, 'seeds');
  mkdirSync(folder);
  for (const seed of SEEDS) copyFileSync(join(shared, 'corpora', 'seeds', seed), join(folder, seed));
  const path = join(home, 'seeds.sheaf');
  await workOn(path, 'run', { create: true }, (on) => run(on, [folder]));
  const rows = join(home, 'knowledge.jsonl');
  await lookAt(path, (at) => writeFileSync(rows, [...exportLines(at, 'knowledge', 'jsonl')].join('')));
  return rows;
}

async function scoreKnowledge(show: boolean): Promise<readonly Table[] | Skipped> {
  if (!existsSync(key)) return { skipped: 'the key (../shared/corpora/seeds-key) is not beside the project' };
  const home = mkdtempSync(join(tmpdir(), 'sheaf-score-'));
  try {
    const rows = await ledgerOfSeeds(home);
    const scorer = join(shared, 'tools', 'score.py');
    const done = spawnSync('python3', [scorer, 'knowledge', ...(show ? [] : ['--json']), rows, key], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (done.status !== 0)
      return { skipped: `the shared scorer did not run (${done.stderr?.split('\n').at(-2) ?? 'no python3'})` };
    if (show) {
      console.log(done.stdout);
      return [];
    }
    const { covered, items, quote_only, opposite, dates } = JSON.parse(done.stdout) as Scored;
    const against = dates['EARLIER than gold'] ?? 0;
    return [
      {
        title: 'Seeds 001 and 003, items of knowledge and of ignorance',
        figures: [
          {
            what: 'covered',
            value: (100 * covered) / items,
            unit: '%',
            target: 60,
            note: `${covered} of ${items}; ${quote_only} right words, other holder; ${opposite} opposite state`,
          },
          { what: 'held earlier than the key says', value: against, unit: 'wrong', target: 0, note: 'hindsight' },
        ],
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export const knowledge: Measurement = {
  id: 'knowledge',
  asks: 'How much of who knew what, by a close reading of two articles, stands in the ledger?',
  measure: () => scoreKnowledge(process.argv.includes('--show')),
};
