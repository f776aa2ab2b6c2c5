/** What runs in the thread of a job: one verb on the case, its progress told at most ten times a second. */
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

const { path, work } = workerData as { readonly path: string; readonly work: Work };

const tell = (told: Told): void => parentPort?.postMessage(told);

const APART_MS = 100;
let toldAt = 0;
const progress: Progress = (step) => {
  if (Date.now() - toldAt < APART_MS) return;
  toldAt = Date.now();
  tell({ step });
};

async function does(on: Case): Promise<CaseChange | undefined> {
  if (work.verb === 'withdraw') return (await withdraw(on, work.by, work.source, work.why, progress)).change;
  if (work.verb === 'restore') return (await restore(on, work.by, work.source, work.why, progress)).change;
  if (work.verb === 'add') await add(on, work.paths, progress);
  else if (work.verb === 'run') await run(on, work.paths, { ocr: work.ocr ?? false, progress });
  else await run(on, [], { ocr: work.verb === 'read' && work.ocr === true, progress });
  if (work.verb !== 'add') await find(on, progress);
  return undefined;
}

try {
  const change = await workOn(path, work.verb, {}, does);
  tell({ done: true, ...(change ? { change } : {}) });
} catch (error) {
  if (!(error instanceof SheafError)) console.error(error);
  tell({
    failed:
      error instanceof SheafError
        ? { code: error.code, message: error.message, hint: error.hint }
        : { code: 'fault', message: 'a fault of the program', hint: 'The terminal says more. Nothing was lost.' },
  });
}
