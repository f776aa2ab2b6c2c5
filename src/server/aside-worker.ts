/** What runs in the thread of questions: routes of the table, over the case as it stands, one after the other. */
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { SheafError } from '../domain/errors.ts';
import { asTrouble, keepOpen } from '../workbench/keep-open.ts';
import type { Answered, Question } from './aside.ts';
import type { Jobs } from './jobs.ts';
import { once } from './once.ts';
import { type Desk, FILE, type FileAnswer } from './route.ts';
import { routes } from './routes/index.ts';

const { path, by } = workerData as { readonly path: string; readonly by: string };

const kept = keepOpen(path);

/** What is asked here changes nothing. */
const nothing = (): never => {
  throw new Error('a question starts no work');
};
const jobs: Jobs = { start: nothing, list: () => [], listen: () => () => {}, close: async () => {} };
const boot = randomBytes(4).toString('hex');
const desk: Desk = { at: kept.at, path, by, jobs, once: once(() => `${boot}-${kept.mark()}`), incoming: '' };

const inTongue = ({ tongue }: Question): Desk =>
  tongue === 'fr' ? { ...desk, at: { ...desk.at, tongue }, once: (key, make) => desk.once(`fr ${key}`, make) } : desk;

/** Files that are on their way: their next piece is made when it is asked for, and other questions are answered between. */
const going = new Map<number, Iterator<string | Uint8Array>>();

/** Text is gathered to about so many UTF-16 units before it is sent. */
const GATHERED = 1 << 18;

/** Undefined after the last. */
function nextPiece(pieces: Iterator<string | Uint8Array>): string | Uint8Array | undefined {
  let text = '';
  for (;;) {
    const { value, done } = pieces.next();
    if (done) return text === '' ? undefined : text;
    if (typeof value !== 'string') return value;
    text += value;
    if (text.length >= GATHERED) return text;
  }
}

function fileFor(n: number, file: FileAnswer): Answered {
  if (typeof file.body === 'string' || file.body instanceof Uint8Array) return { n, file };
  const pieces = file.body[Symbol.iterator]();
  const { body: _, ...rest } = file;
  // what is wrong with the question shows before the first piece
  const first = nextPiece(pieces) ?? '';
  going.set(n, pieces);
  return { n, file: { ...rest, body: first }, more: true };
}

function failed(n: number, error: unknown): Answered {
  const trouble = asTrouble(error, path);
  if (trouble instanceof SheafError)
    return { n, failed: { code: trouble.code, message: trouble.message, hint: trouble.hint } };
  console.error(error);
  return { n, failed: { code: 'fault', message: String(error), hint: '' } };
}

function answered(question: Question & { readonly n: number }): Answered {
  const { n, id, query } = question;
  try {
    const one = routes.find(({ path: asked, method }) => method === 'GET' && asked === question.route);
    const made = one?.answer(inTongue(question), { id, query: query as never, body: {} });
    return typeof made === 'object' && made !== null && FILE in made
      ? fileFor(n, made[FILE] as FileAnswer)
      : { n, answer: made };
  } catch (error) {
    return failed(n, error);
  }
}

function goesOn(n: number, stop: boolean): Answered {
  const pieces = going.get(n);
  try {
    if (!stop && !pieces) throw new Error('the file is not being made any more');
    const piece = stop || !pieces ? undefined : nextPiece(pieces);
    if (piece === undefined) {
      going.delete(n);
      if (stop) pieces?.return?.();
    }
    return { n, piece };
  } catch (error) {
    going.delete(n);
    return failed(n, error);
  }
}

type Told = (Question & { readonly n: number }) | { readonly n: number; readonly next: 'piece' | 'none' };

parentPort?.on('message', (told: Told) =>
  parentPort?.postMessage('next' in told ? goesOn(told.n, told.next === 'none') : answered(told)),
);
