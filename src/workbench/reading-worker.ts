/** What runs in a reading worker: one document at a time, in the order in which it is asked. */
import { parentPort } from 'node:worker_threads';
import { type ReadingJob, readDocument } from './reading.ts';
import type { Answer } from './reading-pool.ts';

const answer = (job: ReadingJob): Answer => {
  try {
    return { reading: readDocument(job) };
  } catch (error) {
    return {
      error: `${job.document.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
};

parentPort?.on('message', (job: ReadingJob) => parentPort?.postMessage(answer(job)));
