/** Work that takes a while: one job at a time, in a thread of its own, told to every page as it goes. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CaseChange } from '../views/withdrawal.ts';
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
  listen(hear: (job: Job) => void): () => void;
  close(): Promise<void>;
}

const FAULT = {
  code: 'fault',
  message: 'the work stopped without an answer',
  hint: 'Start it again: it goes on where it stopped.',
};

/** Kept for pages that come late. */
const KEPT = 20;

/** The bundled worker beside the bundle, else the TypeScript source beside this file, which needs its loader set up first. */
function hire(workerData: unknown): Worker {
  const bundled = new URL('./job-worker.js', import.meta.url);
  if (existsSync(bundled)) return new Worker(bundled, { workerData });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('dist/esm/api/index.mjs', tsx).href;
  const source = new URL('./job-worker.ts', import.meta.url).href;
  const code = `import('${loader}').then((one) => { one.register(); return import('${source}'); })`;
  return new Worker(code, { workerData, eval: true });
}

export function jobs(path: string): Jobs {
  let all: readonly Job[] = [];
  const waiting: { readonly id: number; readonly work: Work; readonly after?: () => void }[] = [];
  const listeners = new Set<(job: Job) => void>();
  let busy: Worker | undefined;
  let last = 0;

  const tell = (job: Job): Job => {
    all = [...all.filter(({ id }) => id !== job.id), job].slice(-KEPT);
    for (const hear of listeners) hear(job);
    return job;
  };

  const next = (): void => {
    const one = busy ? undefined : waiting.shift();
    if (!one) return;
    const job = { id: one.id, verb: one.work.verb };
    let ended = false;
    const end = (outcome: Pick<Job, 'state' | 'failed' | 'change'>): void => {
      if (ended) return;
      ended = true;
      busy = undefined;
      one.after?.();
      tell({ ...job, ...outcome });
      next();
    };
    tell({ ...job, state: 'at work' });
    busy = hire({ path, work: one.work })
      .on('message', (told: Told) => {
        if ('step' in told) tell({ ...job, state: 'at work', step: told.step });
        else if ('failed' in told) end({ state: 'failed', failed: told.failed });
        else end({ state: 'done', ...(told.change ? { change: told.change } : {}) });
      })
      .on('error', () => end({ state: 'failed', failed: FAULT }))
      .on('exit', () => end({ state: 'failed', failed: FAULT }));
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
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    async close() {
      waiting.length = 0;
      await busy?.terminate();
    },
  };
}
