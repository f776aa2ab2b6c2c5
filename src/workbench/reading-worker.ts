/** What runs in a reading worker: one document at a time, in the order in which it is asked. */
import { parentPort } from 'node:worker_threads';
import { type ReadingJob, readDocument } from './reading.ts';

parentPort?.on('message', (job: ReadingJob) => parentPort?.postMessage(readDocument(job)));
