/** From folder to claims with the built program: words a second, memory, what a second run costs, and how soon help appears. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = join(root, '..', 'shared', 'corpora', 'reports');
const home = mkdtempSync(join(tmpdir(), 'sheaf-bench-'));

interface Ran {
  readonly seconds: number;
  readonly out: string;
}

function sheaf(...args: readonly string[]): Ran {
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin', 'sheaf.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`sheaf ${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - begun) / 1000, out: stdout };
}

const row = (what: string, value: string): void => console.log(`${what.padEnd(56)} ${value}`);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function folderToClaims(what: string, folder: string): void {
  const path = join(home, `${what.replace(/\W+/g, '-')}.sheaf`);
  const first = sheaf('run', folder, '--case', path, '--json');
  const { overview, measured } = JSON.parse(first.out) as {
    overview: { words: number; documents: number; claims: number };
    measured: { peakMb: number; cpuSeconds: number };
  };
  const mb = statSync(path).size / 2 ** 20;
  row(`${what}: documents, words, claims`, `${overview.documents}, ${overview.words}, ${overview.claims}`);
  row(`${what}: wall, processor`, `${first.seconds.toFixed(1)} s, ${measured.cpuSeconds.toFixed(1)} s`);
  row(`${what}: words a second, wall`, Math.round(overview.words / first.seconds).toLocaleString('en'));
  row(`${what}: peak memory; case file`, `${measured.peakMb} MB; ${mb.toFixed(1)} MB`);
  row(`${what}: run again, unchanged`, `${sheaf('run', folder, '--case', path).seconds.toFixed(2)} s`);
  row(
    `${what}: search, one word`,
    `${sheaf('show', 'search', 'agency', '--case', path, '--limit', '10').seconds.toFixed(2)} s`,
  );
}

try {
  row(
    'sheaf --help, median of 5',
    `${Math.round(median(Array.from({ length: 5 }, () => sheaf('--help').seconds)) * 1000)} ms`,
  );
  if (existsSync(reports)) {
    folderToClaims('nine chapters', join(reports, '911'));
    folderToClaims('1,008 records', join(reports, 'jfk_text.jsonl.gz'));
    folderToClaims('all reports', reports);
  } else console.log('The corpora are not here: only the start was measured.');
  const examples = join(root, 'examples', 'harbour-lease', 'sources');
  if (existsSync(examples))
    row('the example case', `${sheaf('run', examples, '--case', join(home, 'e.sheaf')).seconds.toFixed(1)} s`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
