/** A folder becomes a case in one go: add, read, resolve, know, trace, find. Run again, it does only what is new. */
import { type Added, add } from './add.ts';
import type { Case } from './open-case.ts';
import type { Progress } from './progress.ts';
import { type ReadDone, read } from './read.ts';
import { type WorkedOut, workOut } from './work-out.ts';

export interface RunDone extends WorkedOut {
  readonly added: Added;
  readonly read: ReadDone;
  /** Nothing was new, changed or out of date. */
  readonly unchanged: boolean;
}

export async function run(
  file: Case,
  paths: readonly string[],
  options: { readonly ocr?: boolean; readonly progress?: Progress } = {},
): Promise<RunDone> {
  const added = await add(file, paths, options.progress);
  const done = await read(file, options);
  const out = await workOut(file, options.progress);
  const unchanged =
    [out.resolved, out.known, out.traced, out.found].every((stage) => stage.unchanged) &&
    done.files.sources === 0 &&
    done.documents.documents === 0 &&
    added.corrections === 0 &&
    added.files['same bytes elsewhere'] === 0;
  return { added, read: done, ...out, unchanged };
}
