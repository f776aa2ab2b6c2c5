/** What runs in the thread of sketches: it looks at the case by a connection of its own, and writes nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookAt } from './open-case.ts';
import { type Asked, inOrder, type Told } from './sketching.ts';

const { path, ids } = workerData as Asked;
const tell = (told: Told): void => parentPort?.postMessage(told);

await lookAt(path, (at) => {
  for (const some of inOrder(at, ids)) tell(some);
});
tell('done');
