/** Works out again all that a decision can change, and nothing else: what is read, who is who, who knew what, origins, findings. */
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { read } from './read.ts';
import { workOut } from './work-out.ts';

export async function bringUpToDate(on: Case, progress: Progress = silent): Promise<void> {
  await read(on, { progress });
  await workOut(on, progress);
}
