/** Who sketches documents: this thread where they are few, one of its own where they are many, beside whatever this one does meanwhile. */
import type { Worker } from 'node:worker_threads';
import type { DocumentId } from '../domain/ids.ts';
import type { DocumentEntry } from '../store/documents.ts';
import { hire } from './hire.ts';
import type { Case } from './open-case.ts';
import { type Sketched, sketched } from './sketch.ts';

/** What the thread is asked, and what it tells: some at a time, at last that it is done. */
export interface Asked {
  readonly path: string;
  readonly ids: readonly DocumentId[];
}
export type Told = readonly Sketched[] | 'done';

/** Below this many words a thread's start costs more than it saves. */
const WORTH_A_THREAD = 200_000;
/** So many are stored at once. */
export const AT_ONCE = 200;

/** All of them, some at a time. What a thread that stops leaves over is sketched here. */
export async function* sketching(at: Case, entries: readonly DocumentEntry[]): AsyncGenerator<readonly Sketched[]> {
  const left = new Set(entries.map(({ id }) => id));
  if (entries.reduce((sum, { words }) => sum + words, 0) >= WORTH_A_THREAD)
    for await (const some of aside({ path: at.path, ids: [...left] })) {
      for (const { sketch } of some) left.delete(sketch.id);
      yield some;
    }
  yield* inOrder(at, [...left]);
}

/** Some at a time, in the order of these documents. */
export function* inOrder(at: Case, ids: readonly DocumentId[]): Generator<readonly Sketched[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE)
    yield ids.slice(from, from + AT_ONCE).flatMap((id) => sketched(at, id) ?? []);
}

async function* aside(asked: Asked): AsyncGenerator<readonly Sketched[]> {
  const worker = hire('sketching-worker', import.meta.url, { workerData: asked });
  const heard = hearing(worker);
  try {
    for (;;) {
      const told = await heard();
      if (told === 'done') return;
      yield told;
    }
  } finally {
    await worker.terminate();
  }
}

/** What a worker tells, one after the other; when it stops for whatever reason, it is done. */
function hearing(worker: Worker): () => Promise<Told> {
  const told: Told[] = [];
  let wake = (): void => {};
  const hear = (one: Told): void => {
    told.push(one);
    wake();
  };
  worker.on('message', hear);
  worker.on('error', () => hear('done'));
  worker.on('exit', () => hear('done'));
  return async () => {
    while (told.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return told.shift() ?? 'done';
  };
}
