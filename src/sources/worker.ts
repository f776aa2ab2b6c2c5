/** What runs in a reading worker: one reader over one file, one find for each time it is asked. */
import { parentPort } from 'node:worker_threads';
import { guarded } from './guarded.ts';
import { readers } from './index.ts';
import type { Found } from './reader.ts';
import { trouble } from './trouble.ts';
import type { FromWorker, ToWorker } from './worker-talk.ts';

let running: AsyncIterator<Found> | undefined;

async function answer(ask: ToWorker): Promise<FromWorker> {
  if ('read' in ask) {
    const reader = readers.find((one) => one.id === ask.read);
    if (!reader)
      return { found: { problem: trouble(ask.input.name, 'reader-failed', `There is no reader "${ask.read}".`) } };
    running = guarded(reader, ask.input)[Symbol.asyncIterator]();
  }
  const step = await running?.next();
  return !step || step.done ? { done: true } : { found: step.value };
}

parentPort?.on('message', (ask: ToWorker) => {
  void answer(ask).then((found) => parentPort?.postMessage(found));
});
