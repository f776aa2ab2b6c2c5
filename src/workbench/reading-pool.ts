/** Who reads documents: this process where there is little to read, two worker threads where there is much. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Reading, type ReadingJob, readDocument } from './reading.ts';

export interface Readers {
  /** Documents that may be under way at once: enough that no worker waits for the next. */
  readonly lanes: number;
  read(job: ReadingJob): Promise<Reading>;
  close(): Promise<void>;
}

/** Below this many words a worker's start (about 0.3 s, with its models) costs more than it saves. */
const WORTH_WORKERS = 40_000;
const WORKERS = 2;

export const readersFor = (words: number): Readers => (words < WORTH_WORKERS ? here : pool());

const here: Readers = {
  lanes: 1,
  read: async (job) => {
    await new Promise((resolve) => setImmediate(resolve));
    return readDocument(job);
  },
  close: async () => {},
};

/** The bundled worker beside the bundle, else the TypeScript source beside this file, which needs its loader set up first. */
function start(): Worker {
  const bundled = new URL('./reading-worker.js', import.meta.url);
  if (existsSync(bundled)) return new Worker(bundled);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('dist/esm/api/index.mjs', tsx).href;
  const source = new URL('./reading-worker.ts', import.meta.url).href;
  return new Worker(`import('${loader}').then((one) => { one.register(); return import('${source}'); })`, {
    eval: true,
  });
}

interface Waiting {
  readonly done: (reading: Reading) => void;
  readonly failed: (error: unknown) => void;
}

/** A worker answers in the order in which it was asked. */
interface Seat {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

export type Answer = { readonly reading: Reading } | { readonly error: string };

function seat(): Seat {
  const worker = start();
  const waiting: Waiting[] = [];
  worker.on('message', (answer: Answer) => {
    const asked = waiting.shift();
    if ('reading' in answer) asked?.done(answer.reading);
    else asked?.failed(new Error(answer.error));
  });
  const fail = (error: unknown) => {
    for (const asked of waiting.splice(0)) asked.failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a reading worker stopped')));
  return { worker, waiting };
}

function pool(): Readers {
  const seats = Array.from({ length: WORKERS }, seat);
  return {
    lanes: WORKERS * 2,
    read: (job) =>
      new Promise((done, failed) => {
        const free = seats.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        free.waiting.push({ done, failed });
        free.worker.postMessage(job);
      }),
    close: async () => {
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}
