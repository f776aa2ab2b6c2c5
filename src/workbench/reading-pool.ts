/** Who reads documents: this process where there is little to read, two worker threads where there is much. */
import type { Worker } from 'node:worker_threads';
import type { Problem } from '../domain/errors.ts';
import { readyForMuch } from './engine.ts';
import { hire } from './hire.ts';
import { type Reading, type ReadingJob, readDocument } from './reading.ts';

/** A document that could not be read to its end is a problem, and the others go on. */
export type Outcome = { readonly reading: Reading } | { readonly problem: Problem };

export interface Readers {
  /** Documents that may be under way at once: enough that no worker waits for the next. */
  readonly lanes: number;
  read(job: ReadingJob): Promise<Outcome>;
  close(): Promise<void>;
}

/** Below this many words a worker's start (about 0.3 s, with its models) costs more than it saves. */
const WORTH_WORKERS = 40_000;
const WORKERS = 2;
/** Where a reading that has run wild is cut off. V8 lets a heap grow by the room it has: with 640 here a reading took 15 % more processor time, with 2048 up to 200 MB more. */
const MEMORY_MB = 1280;

/** Longest wait for one document, in ms: ten times what reading takes on a busy machine, and never less than a minute. */
const patience = (job: ReadingJob): number => 60_000 + job.document.text.length / 10;

export const readersFor = (words: number): Readers => (words < WORTH_WORKERS ? here : pool(words));

const here: Readers = {
  lanes: 1,
  read: async (job) => {
    await new Promise((resolve) => setImmediate(resolve));
    return { reading: readDocument(job) };
  },
  close: async () => {},
};

const cutOff = (job: ReadingJob, code: Problem['code'], message: string): Outcome => ({
  problem: {
    code,
    path: job.document.path,
    message,
    hint: 'The document is kept and can be searched for by its file; please report it, with the file if you may.',
  },
});

/** One answer of a worker, or the problem that ended it. */
function ask(worker: Worker, job: ReadingJob): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', done).off('error', failed).off('exit', gone);
      resolve(outcome);
    };
    const done = (reading: Reading): void => end({ reading });
    const failed = (error: Error & { readonly code?: string }): void =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? cutOff(job, 'out-of-memory', `Reading it took more than ${MEMORY_MB} MB of memory.`)
          : cutOff(job, 'reader-failed', `Sheaf failed on it: ${error.message}.`),
      );
    const gone = (): void => end(cutOff(job, 'reader-failed', 'Reading it stopped without an answer.'));
    const late = (): void =>
      end(cutOff(job, 'timed-out', `Reading it took more than ${Math.round(patience(job) / 1000)} seconds.`));
    const timer = setTimeout(late, patience(job));
    worker.on('message', done).on('error', failed).on('exit', gone);
    worker.postMessage(job);
  });
}

function pool(words: number): Readers {
  readyForMuch(words);
  const all = new Set<Worker>();
  const hired = (): Worker => {
    const worker = hire('reading-worker', import.meta.url, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    all.add(worker);
    return worker;
  };
  const fire = (worker: Worker): void => {
    all.delete(worker);
    void worker.terminate();
  };
  const idle = Array.from({ length: WORKERS }, hired);
  const waiting: ((worker: Worker) => void)[] = [];
  let closed = false;
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    lanes: WORKERS * 2,
    read: async (job) => {
      const worker = idle.pop() ?? (await new Promise<Worker>((take) => waiting.push(take)));
      const outcome = await ask(worker, job);
      if (closed) throw new Error('reading has ended');
      if ('problem' in outcome) fire(worker);
      give('problem' in outcome ? hired() : worker);
      return outcome;
    },
    close: async () => {
      closed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
