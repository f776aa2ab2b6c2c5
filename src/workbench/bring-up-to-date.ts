/** Works out again all that a decision can change, and nothing else: what is read, who is who, who knew what, origins, findings. */
import { find } from './find.ts';
import { know } from './know.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { read } from './read.ts';
import { resolve } from './resolve.ts';
import { trace } from './trace.ts';

export async function bringUpToDate(on: Case, progress: Progress = silent): Promise<void> {
  await read(on, { progress });
  await resolve(on, progress);
  await know(on, progress);
  await trace(on, progress);
  await find(on, progress);
}
