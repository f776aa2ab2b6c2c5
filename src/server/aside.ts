/** Questions that need the whole case in memory are answered in a thread of their own, so that no other page waits for them. */
import type { Worker } from 'node:worker_threads';
import { SheafError } from '../domain/errors.ts';
import type { Tongue } from '../domain/tongue.ts';
import { hire } from '../workbench/hire.ts';
import type { FileAnswer } from './route.ts';

/** A question by its route, with its values as they were checked. */
export interface Question {
  readonly route: string;
  readonly id: string;
  readonly query: unknown;
  readonly tongue?: Tongue | undefined;
}

/** What the thread tells: an answer, a file, or what was wrong with the question. */
export type Answered = { readonly n: number } & (
  | { readonly answer: unknown }
  | { readonly file: FileAnswer; readonly more?: true }
  | { readonly piece: string | Uint8Array | undefined }
  | { readonly failed: { readonly code: string; readonly message: string; readonly hint: string } }
);

export interface Aside {
  /** Errors: those of the route. */
  ask(question: Question): Promise<Answered>;
  /** The rest of a file that comes in pieces; who stops taking them lets it go. */
  rest(of: Answered): AsyncGenerator<string | Uint8Array>;
  close(): Promise<void>;
}

/** After so long without a question the thread goes, and with it what it holds of the case. */
const REST_MS = 3 * 60_000;

/** What those are told who still wait when the server is stopped: nothing has gone wrong. */
const STOPPED = new SheafError(
  'not-found',
  'Sheaf has been stopped',
  'Run `sheaf open` again, and ask again: nothing is lost.',
);

interface Waiting {
  readonly tell: (answered: Answered) => void;
  readonly fail: (error: unknown) => void;
}

export function aside(path: string, by: string): Aside {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  let last = 0;
  let closed = false;

  const over = (error: unknown): void => {
    worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const started = (): Worker => {
    const made = hire('aside-worker', import.meta.url, { workerData: { path, by } });
    made
      .on('message', (answered: Answered) => {
        waiting.get(answered.n)?.tell(answered);
        waiting.delete(answered.n);
        restLater();
      })
      .on('error', over)
      .on('exit', () => made === worker && over(closed ? STOPPED : new Error('the thread of questions stopped')))
      .unref();
    return made;
  };
  const restLater = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (waiting.size > 0) return restLater();
      void worker?.terminate();
      worker = undefined;
    }, REST_MS);
    rest.unref();
  };

  const sent = (n: number, message: unknown): Promise<Answered> => {
    if (closed) return Promise.reject(STOPPED);
    worker ??= started();
    return new Promise<Answered>((tell, fail) => {
      waiting.set(n, { tell, fail });
      worker?.postMessage(message);
    }).then((answered) => {
      if ('failed' in answered && answered.failed.code !== 'fault')
        throw new SheafError(answered.failed.code as SheafError['code'], answered.failed.message, answered.failed.hint);
      if ('failed' in answered) throw new Error(answered.failed.message);
      return answered;
    });
  };

  return {
    ask(question) {
      const n = ++last;
      return sent(n, { ...question, n });
    },
    async *rest({ n }) {
      let over = false;
      try {
        for (;;) {
          const told = await sent(n, { n, next: 'piece' });
          const piece = 'piece' in told ? told.piece : undefined;
          over = piece === undefined;
          if (piece === undefined) return;
          yield piece;
        }
      } finally {
        if (!over && !closed) sent(n, { n, next: 'none' }).catch(() => {});
      }
    },
    async close() {
      closed = true;
      clearTimeout(rest);
      await worker?.terminate();
      over(STOPPED);
    },
  };
}
