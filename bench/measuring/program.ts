/** The built program, as a user runs it, and the corpora beside the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Reports of the corpora; undefined where they are not beside the project. */
export const reports: string | undefined = [join(root, '..', 'shared', 'corpora', 'reports')].find((path) =>
  existsSync(path),
);

/** The seeds; undefined where they are not beside the project. */
export const seeds: string | undefined = [join(root, '..', 'shared', 'corpora', 'seeds')].find((path) =>
  existsSync(path),
);

export const NO_CORPORA = { skipped: 'the corpora (../shared/corpora) are not beside the project' } as const;

export interface Ran {
  readonly seconds: number;
  readonly out: string;
}

/** Runs node with the arguments. Throws where it fails. */
export function node(...args: readonly string[]): Ran {
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - begun) / 1000, out: stdout };
}

/** What a user starts. */
export const program = join(root, 'bin', 'sheaf.js');

export const sheaf = (...args: readonly string[]): Ran => node(program, ...args);

/** What `sheaf run --json` says about a run. */
export interface RunSays {
  readonly overview: { readonly documents: number; readonly words: number; readonly claims: number };
  readonly measured: { readonly peakMb: number; readonly cpuSeconds: number };
}

/** A folder for cases that is thrown away afterwards. */
export async function inNewFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sheaf-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
