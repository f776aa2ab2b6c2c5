/** Work that takes a while: it is started here, goes on in a thread of its own, and tells how far it is as events. */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SheafError } from '../../domain/errors.ts';
import { route } from '../route.ts';

const OCR = { ocr: { type: 'boolean', says: 'read pictures and scanned pages too (slower)' } } as const;

export const jobRoutes = [
  route({
    path: '/api/jobs',
    says: 'The last jobs and how far they are.',
    answers: 'Job[]',
    answer: ({ jobs }) => jobs.list(),
  }),
  route({
    method: 'POST',
    path: '/api/run',
    commands: ['run', 'add'],
    says: 'Takes in the files that were sent to /api/files, reads them, works out who is who.',
    answers: 'Job',
    body: OCR,
    answer({ jobs, incoming }, { body: { ocr } }) {
      if (!existsSync(incoming) || readdirSync(incoming).length === 0)
        throw new SheafError('usage', 'no files have been sent', 'Drop files on the page, or send them to /api/files.');
      // each run has a folder of its own: what is sent while it reads waits for the next, and is not cleared away with it
      const own = mkdtempSync(join(dirname(incoming), 'run-'));
      const taken = join(own, basename(incoming));
      renameSync(incoming, taken);
      return jobs.start({ verb: 'run', paths: [taken], ...(ocr === true ? { ocr } : {}) }, () =>
        rmSync(own, { recursive: true, force: true }),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/api/read',
    commands: ['read', 'resolve'],
    says: 'Reads what has come in and was not read yet, and works out who is who.',
    answers: 'Job',
    body: OCR,
    answer: ({ jobs }, { body: { ocr } }) => jobs.start({ verb: 'read', ...(ocr === true ? { ocr } : {}) }),
  }),
];
