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

/** A file whole: its lines are made here, too. */
const whole = (file: FileAnswer): FileAnswer =>
  typeof file.body === 'string' || file.body instanceof Uint8Array ? file : { ...file, body: [...file.body].join('') };

function answered(question: Question & { readonly n: number }): Answered {
  const { n, id, query } = question;
  try {
    const one = routes.find(({ path: asked, method }) => method === 'GET' && asked === question.route);
    const made = one?.answer(inTongue(question), { id, query: query as never, body: {} });
    return typeof made === 'object' && made !== null && FILE in made
      ? { n, file: whole(made[FILE] as FileAnswer) }
      : { n, answer: made };
  } catch (error) {
    const trouble = asTrouble(error, path);
    if (trouble instanceof SheafError)
      return { n, failed: { code: trouble.code, message: trouble.message, hint: trouble.onPage } };
    console.error(error);
    return { n, failed: { code: 'fault', message: String(error), hint: '' } };
  }
}

parentPort?.on('message', (question: Question & { readonly n: number }) => parentPort?.postMessage(answered(question)));
