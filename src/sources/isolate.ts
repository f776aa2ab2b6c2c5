/** Runs a reader in a worker that is cut off when it hangs or outgrows its memory; that becomes a problem, and reading goes on. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Problem } from '../domain/errors.ts';
import type { Found, Part, Reader, ReadInput } from './reader.ts';
import { trouble } from './trouble.ts';
import type { FromWorker, ToWorker } from './worker-talk.ts';

/** Readers at work at the same time: the machines that this is made for have two cores. */
const POOL = 2;

interface Seat {
  readonly worker: Worker;
  readonly memoryMb: number;
}

const idle: Seat[] = [];
const waiting: (() => void)[] = [];
let taken = 0;

/** The bundled worker beside the bundle, else the TypeScript source beside this file, which needs its loader set up first. */
function start(options: WorkerOptions): Worker {
  const bundled = new URL('./worker.js', import.meta.url);
  if (existsSync(bundled)) return new Worker(bundled, options);
  const loader = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href;
  const source = new URL('./worker.ts', import.meta.url).href;
  const code = `import('${loader}').then((loader) => { loader.register(); return import('${source}'); })`;
  return new Worker(code, { ...options, eval: true });
}

function seat(memoryMb: number): Seat {
  const worker = start({ stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.unref();
  return { worker, memoryMb };
}

async function take(memoryMb: number): Promise<Seat> {
  while (taken >= POOL) await new Promise<void>((go) => waiting.push(go));
  taken++;
  const free = idle.pop();
  if (free?.memoryMb === memoryMb) return free;
  if (free) void free.worker.terminate();
  return seat(memoryMb);
}

function leave(used: Seat | undefined): void {
  taken--;
  if (used) idle.push(used);
  waiting.shift()?.();
}

/** Ends the idle workers; the next read starts new ones. */
export async function closeReaders(): Promise<void> {
  await Promise.all(idle.splice(0).map((one) => one.worker.terminate()));
}

/**
 * The reader's finds as they come. Parts are handed on last, so that reading them never waits for the worker that found them.
 */
export async function* isolated(reader: Reader, input: ReadInput): AsyncGenerator<Found> {
  const parts: Part[] = [];
  const used = await take(input.limits.memoryMb);
  let sound = false;
  try {
    let ask: ToWorker = { read: reader.id, input };
    for (;;) {
      const answer = await reply(used.worker, ask, input);
      if ('fatal' in answer) return yield { problem: answer.fatal };
      if ('done' in answer) break;
      if ('part' in answer.found) parts.push(answer.found.part);
      else yield answer.found;
      ask = { next: true };
    }
    sound = true;
  } finally {
    if (!sound) void used.worker.terminate();
    leave(sound ? used : undefined);
  }
  for (const part of parts) yield { part };
}

type Reply = FromWorker | { readonly fatal: Problem };

/** One answer of the worker, or the problem that ended it. */
function reply(worker: Worker, ask: ToWorker, input: ReadInput): Promise<Reply> {
  return new Promise((resolve) => {
    const end = (answer: Reply): void => {
      clearTimeout(timer);
      worker.off('message', end).off('error', failed).off('exit', gone);
      worker.unref();
      resolve(answer);
    };
    const fatal = (problem: Problem): void => end({ fatal: problem });
    const failed = (error: unknown): void => fatal(failure(input, error));
    const gone = (): void => fatal(trouble(input.name, 'reader-failed', 'The reader stopped without an answer.'));
    const seconds = Math.round(input.limits.stepMs / 1000);
    const timer = setTimeout(
      () => fatal(trouble(input.name, 'timed-out', `Reading was stopped after ${seconds} seconds.`)),
      input.limits.stepMs,
    );
    worker.ref();
    worker.on('message', end).on('error', failed).on('exit', gone);
    worker.postMessage(ask);
  });
}

function failure(input: ReadInput, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return trouble(input.name, 'out-of-memory', `Reading it took more than ${input.limits.memoryMb} MB of memory.`);
  return trouble(
    input.name,
    'reader-failed',
    `The reader stopped: ${error instanceof Error ? error.message : String(error)}.`,
  );
}
