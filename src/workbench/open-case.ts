/** Opens a case to look at it or to work on it; all verbs go through here. */
import type { Tongue } from '../domain/tongue.ts';
import { type CaseFile, openCaseFile } from '../store/case-file.ts';
import { lockCase } from '../store/lock.ts';
import { beginRun, endRun } from '../store/runs.ts';
import { troubleOf } from '../store/trouble.ts';
import { keepTidy } from './engine.ts';
import { SHEAF } from './versions.ts';

export interface Case extends CaseFile {
  /** The language in which sentences are made for who looks; English where it is not said. */
  readonly tongue?: Tongue;
}

export interface Waiting {
  /** How long to wait for another process that is working on the case, in ms. */
  readonly waitMs?: number;
  /** Told once, who it is. */
  readonly onWait?: (other: { readonly pid: number; readonly verb: string }) => void;
}

/** Opens an existing case for looking at; `work` may decide (append judgements) but not read. */
export async function lookAt<T>(path: string, work: (at: Case) => T | Promise<T>): Promise<T> {
  const file = openCaseFile(path);
  return explaining(path, async () => {
    try {
      return await work(file);
    } finally {
      file.close();
    }
  });
}

/**
 * Opens a case for work, alone: a second process waits or gives up with case-locked. The run is noted in the case with how it ended.
 */
export async function workOn<T>(
  path: string,
  verb: string,
  { create = false, waitMs, onWait }: Waiting & { readonly create?: boolean },
  work: (on: Case) => Promise<T>,
): Promise<T> {
  keepTidy();
  const file = openCaseFile(path, { create, writes: true });
  return explaining(path, async () => {
    try {
      const release = await lockCase(file, verb, waitMs, onWait);
      try {
        return await noted(file, verb, work);
      } finally {
        release();
      }
    } finally {
      file.close();
    }
  });
}

async function noted<T>(file: Case, verb: string, work: (on: Case) => Promise<T>): Promise<T> {
  const run = beginRun(file, verb, SHEAF);
  try {
    const result = await work(file);
    endRun(file, run, 'done');
    return result;
  } catch (error) {
    try {
      endRun(file, run, error instanceof Error ? error.message : String(error));
    } catch {
      // The case cannot be written any more; the first error says why.
    }
    throw error;
  }
}

async function explaining<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw troubleOf(error, path) ?? error;
  }
}
