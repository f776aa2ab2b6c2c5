/** Work that takes a while: one job at a time, in a thread of its own, told to every page as it goes. */
import type { Worker } from 'node:worker_threads';
import type { CaseChange } from '../views/withdrawal.ts';
import { hire } from '../workbench/hire.ts';
import type { Step } from '../workbench/progress.ts';

/** What is to be done: the verb, with what it needs. */
export type Work =
  | { readonly verb: 'run' | 'add'; readonly paths: readonly string[]; readonly ocr?: boolean }
  | { readonly verb: 'read'; readonly ocr?: boolean }
  | { readonly verb: 'withdraw'; readonly source: string; readonly by: string; readonly why: string }
  | { readonly verb: 'restore'; readonly source: string; readonly by: string; readonly why?: string }
  | { readonly verb: 'bring up to date' };

export type JobState = 'waiting' | 'at work' | 'done' | 'failed';

export interface Job {
  readonly id: number;
  readonly verb: Work['verb'];
  readonly state: JobState;
  readonly step?: Step;
  /** What a withdrawal changes. */
  readonly change?: CaseChange;
  readonly failed?: { readonly code: string; readonly message: string; readonly hint: string };
}

/** What the worker tells. */
export type Told =
  | { readonly step: Step }
  | { readonly done: true; readonly change?: CaseChange }
  | { readonly failed: { readonly code: string; readonly message: string; readonly hint: string } };

export interface Jobs {
  start(work: Work, after?: () => void): Job;
  list(): readonly Job[];
  /** Calls back on every change, until the returned function is called. */
  listen(listener: (job: Job) => void): () => void;
  close(): Promise<void>;
}

const FAULT = {
  code: 'fault',
  message: 'the work stopped without an answer',
  hint: 'Start it again: it goes on where it stopped.',
};

/** Kept for pages that come late. */
const KEPT = 20;

/** A thread without work goes after a while: until then the next job need not wait for it to start. */
const REST_MS = 60_000;

export function jobs(path: string): Jobs {
  let all: readonly Job[] = [];
  const waiting: { readonly id: number; readonly work: Work; readonly after?: () => void }[] = [];
  const listeners = new Set<(job: Job) => void>();
  let worker: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  let hear: ((told: Told) => void) | undefined;
  let last = 0;

  const tell = (job: Job): Job => {
    all = [...all.filter(({ id }) => id !== job.id), job].slice(-KEPT);
    for (const listener of listeners) listener(job);
    return job;
  };

  const hired = (): Worker => {
    const made = hire('job-worker', import.meta.url, { workerData: { path } });
    const gone = (): void => {
      if (worker !== made) return;
      worker = undefined;
      hear?.({ failed: FAULT });
    };
    return made
      .on('message', (told: Told) => hear?.(told))
      .on('error', gone)
      .on('exit', gone);
  };

  const letGo = (): void => {
    const one = worker;
    worker = undefined;
    void one?.terminate();
  };

  const next = (): void => {
    const one = hear ? undefined : waiting.shift();
    if (!one) return;
    const job = { id: one.id, verb: one.work.verb };
    clearTimeout(rest);
    hear = (told) => {
      if ('step' in told) {
        tell({ ...job, state: 'at work', step: told.step });
        return;
      }
      hear = undefined;
      one.after?.();
      if ('failed' in told) tell({ ...job, state: 'failed', failed: told.failed });
      else tell({ ...job, state: 'done', ...(told.change ? { change: told.change } : {}) });
      rest = setTimeout(letGo, REST_MS);
      rest.unref();
      next();
    };
    tell({ ...job, state: 'at work' });
    worker ??= hired();
    worker.postMessage(one.work);
  };

  return {
    start(work, after) {
      // what waits to bring the case up to date will see this decision too
      const due = work.verb === 'bring up to date' && !after && waiting.find((one) => one.work.verb === work.verb);
      const known = due ? all.find(({ id }) => id === due.id) : undefined;
      if (known) return known;
      const id = ++last;
      waiting.push({ id, work, ...(after ? { after } : {}) });
      const job = tell({ id, verb: work.verb, state: 'waiting' });
      next();
      return job;
    },
    list: () => all,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      waiting.length = 0;
      hear = undefined;
      clearTimeout(rest);
      await worker?.terminate();
    },
  };
}
