/** Runs the measurements of score/ or bench/, each in a process of its own, and keeps their answers on a page of docs/reference. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { SheafError } from '../domain/errors.ts';
import { type Measurement, pageTable, plainTable, type Skipped, type Table } from './figures.ts';
import { ownFolder } from './installed.ts';

export type Measuring = 'score' | 'bench';

/** What the process that measured hands back. */
export interface Answer {
  readonly id: string;
  readonly asks: string;
  readonly found: readonly Table[] | Skipped | { readonly failed: string };
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  /** CPU seconds for a fixed loop before and after: how fast a processor was. */
  readonly pace: readonly [number, number];
  /** Processes that wanted a processor, on the average of the last minute, before and after: how busy the machine was. */
  readonly load?: readonly [number, number];
}

/** An answer with where and when it was found. */
export interface Measured extends Answer {
  readonly at: string;
  readonly commit: string;
  readonly machine: string;
}

const REFERENCE = { score: ['scores', 'Scores'], bench: ['bench', 'Speed and memory'] } as const;

const ROUNDS = 3000;
const STEPS = 100_000;

function steps(from: number): number {
  let x = from;
  for (let i = 0; i < STEPS; i++) x = (Math.imul(x, 31) + i) | 0;
  return x;
}

/** Fixed work of about 0.4 CPU seconds on an idle machine; more where others take its caches and its time. */
function pace(): number {
  const before = process.cpuUsage();
  let x = 0;
  for (let i = 0; i < ROUNDS; i++) x = steps(x);
  return process.cpuUsage(before).user / 1e6 + (x === 1 ? 1e-9 : 0);
}

/** What main.ts of score/ and bench/ does: measures one of `all` and hands the answer to the process that asked, on descriptor 3. */
export async function answer(all: readonly Measurement[], id: string | undefined): Promise<void> {
  const one = all.find((measurement) => measurement.id === id);
  if (!one)
    throw new Error(`nothing is listed as ${id}; there are ${all.map((measurement) => measurement.id).join(', ')}`);
  const load = loadavg()[0] ?? 0;
  const first = pace();
  const begun = performance.now();
  const before = process.cpuUsage();
  const found = await one.measure();
  const { user, system } = process.cpuUsage(before);
  const answered: Answer = {
    id: one.id,
    asks: one.asks,
    found,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
    pace: [first, pace()],
    load: [load, loadavg()[0] ?? 0],
  };
  if (process.env.SHEAF_ASKED) writeFileSync(3, JSON.stringify(answered));
  else process.stdout.write(said(answered));
}

/** The names in the list of the folder's index.ts, in its order, without loading any. */
function listed(folder: string): readonly string[] {
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const files = new Map<string, string>();
  for (const [, names = '', file = ''] of index.matchAll(/import \{ (\w+) \} from '\.\/([a-z0-9-]+)\.ts'/g))
    files.set(names, file);
  const list = /= \[([^\]]*)\]/.exec(index)?.[1] ?? '';
  return list.split(',').flatMap((name) => files.get(name.trim()) ?? []);
}

function ask(folder: string, id: string, hear: (piece: string) => void): Promise<Answer> {
  const root = dirname(folder);
  const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'main.ts'), id], {
    cwd: root,
    env: { ...process.env, SHEAF_ASKED: '1' },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let json = '';
  child.stdout?.setEncoding('utf8').on('data', hear);
  const answers = child.stdio[3];
  if (answers && 'setEncoding' in answers) answers.setEncoding('utf8').on('data', (piece: string) => (json += piece));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0 && json) return done(JSON.parse(json) as Answer);
      const why = { failed: `it ended with code ${code} and without an answer` };
      done({ id, asks: '', found: why, seconds: 0, cpuSeconds: 0, peakMb: 0, pace: [0, 0], load: [0, 0] });
    });
  });
}

/** How the machine was: pace is 0.4 on an idle one, and a load above the number of processors makes every second of the clock longer. */
const howBusy = ({ pace, load }: Answer): string => {
  const busy = load ? `${load.map((one) => one.toFixed(1)).join(' and ')} on ${cpus().length} processors` : 'not taken';
  return `pace ${pace.map((one) => one.toFixed(2)).join(' and ')}, load ${busy}`;
};

/** The answer as text for a terminal. */
export function said(one: Answer): string {
  const { found, seconds } = one;
  if ('failed' in found) return `failed: ${found.failed}\n`;
  if ('skipped' in found) return `left out: ${found.skipped}\n`;
  const took = `took ${seconds.toFixed(0)} s; ${howBusy(one)}\n`;
  return found.map(plainTable).join('\n') + took;
}

/**
 * Measures those named, or all that are listed, and brings the page up to date. Errors: not-found outside a checkout; usage for a name
 * that is not listed.
 */
export async function measure(
  what: Measuring,
  only: readonly string[],
  hear: (piece: string) => void,
): Promise<readonly Measured[]> {
  const folder = ownFolder(what);
  const names = listed(folder);
  const odd = only.find((name) => !names.includes(name));
  if (odd !== undefined)
    throw new SheafError('usage', `there is no ${what} ${odd}`, `Write any of: ${names.join(', ')}.`);
  const here = whereAndWhen(dirname(folder));
  const all: Measured[] = [];
  for (const name of names.filter((one) => only.length === 0 || only.includes(one))) {
    hear(`\n== ${name}\n`);
    const one = { ...(await ask(folder, name, hear)), ...here };
    hear(said(one));
    all.push(one);
    keep(join(dirname(folder), 'docs', 'reference'), what, names, one);
  }
  return all;
}

function whereAndWhen(root: string): Pick<Measured, 'at' | 'commit' | 'machine'> {
  const git = (...args: readonly string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--untracked-files=no') ? ' and changes' : '';
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: `${git('rev-parse', '--short', 'HEAD') || 'no commit'}${changed}`,
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'processor'}, ${memory} GB, Node ${process.versions.node}`,
  };
}

/** Answers that were found are kept beside the page, so that measuring one again leaves the others standing. */
function keep(folder: string, what: Measuring, names: readonly string[], one: Measured): void {
  if ('failed' in one.found || 'skipped' in one.found) return;
  const [name, title] = REFERENCE[what];
  const data = join(folder, `${name}.json`);
  const known = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as readonly Measured[]) : [];
  const all = [...known.filter(({ id }) => id !== one.id), one]
    .filter(({ id }) => names.includes(id))
    .sort((a, b) => names.indexOf(a.id) - names.indexOf(b.id));
  mkdirSync(folder, { recursive: true });
  writeFileSync(data, `${JSON.stringify(all, undefined, 1)}\n`);
  writeFileSync(join(folder, `${name}.md`), pageOf(title, what, all));
}

function pageOf(title: string, what: Measuring, all: readonly Measured[]): string {
  const note = [
    `Written by \`npm run ${what}\`; do not edit. “Beside” is what a named peer did on the same input in the same run.`,
    'Pace is what a fixed loop took before and after, in CPU seconds: 0.4 on an idle machine. Load is how many processes wanted a',
    'processor: where it is above their number, seconds of the clock say little, and CPU seconds and ratios are the figures to trust.',
  ].join('\n');
  const parts = all.map((one) => {
    const { id, asks, found, at, commit, machine, seconds } = one;
    const tables = 'length' in found ? found.map(pageTable).join('\n') : '';
    const when = `${at} UTC, at ${commit}, ${machine}; took ${Math.ceil(seconds)} s; ${howBusy(one)}.`;
    return `## ${id}\n\n${asks}\n\n${tables}\n${when}\n`;
  });
  return `# ${title}\n\n${note}\n\n${parts.join('\n')}`;
}
