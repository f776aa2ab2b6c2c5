/** What runs in the thread of jobs: one verb on the case after the other, each told at most ten times a second. */
import { parentPort, workerData } from 'node:worker_threads';
import { SheafError } from '../domain/errors.ts';
import type { CaseChange } from '../views/withdrawal.ts';
import { add } from '../workbench/add.ts';
import { find } from '../workbench/find.ts';
import { type Case, workOn } from '../workbench/open-case.ts';
import type { Progress } from '../workbench/progress.ts';
import { run } from '../workbench/run.ts';
import { restore, withdraw } from '../workbench/withdraw.ts';
import type { Told, Work } from './jobs.ts';
import { hintOnPage } from './page-hint.ts';

const { path } = workerData as { readonly path: string };

const tell = (told: Told): void => parentPort?.postMessage(told);

const APART_MS = 100;
let toldAt = 0;
const progress: Progress = (step) => {
  if (Date.now() - toldAt < APART_MS) return;
  toldAt = Date.now();
  tell({ step });
};

async function does(on: Case, work: Work): Promise<CaseChange | undefined> {
  if (work.verb === 'withdraw') return (await withdraw(on, work.by, work.source, work.why, progress)).change;
  if (work.verb === 'restore') return (await restore(on, work.by, work.source, work.why, progress)).change;
  if (work.verb === 'add') await add(on, work.paths, progress);
  else if (work.verb === 'run') await run(on, work.paths, { ocr: work.ocr ?? false, progress });
  else await run(on, [], { ocr: work.verb === 'read' && work.ocr === true, progress });
  if (work.verb !== 'add') await find(on, progress);
  return undefined;
}

async function done(work: Work): Promise<Told> {
  try {
    const change = await workOn(path, work.verb, {}, (on) => does(on, work));
    return { done: true, ...(change ? { change } : {}) };
  } catch (error) {
    if (error instanceof SheafError)
      return { failed: { code: error.code, message: error.message, hint: hintOnPage(error.hint) } };
    console.error(error);
    return {
      failed: { code: 'fault', message: 'a fault of the program', hint: 'The terminal says more. Nothing was lost.' },
    };
  }
}

parentPort?.on('message', (work: Work) => void done(work).then(tell));
