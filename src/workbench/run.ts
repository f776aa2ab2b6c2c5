/** A folder becomes a case in one go: add, read, resolve, know, trace, find. Run again, it does only what is new. */
import { type Added, add } from './add.ts';
import { type FindDone, find } from './find.ts';
import { type Known, know } from './know.ts';
import type { Case } from './open-case.ts';
import type { Progress } from './progress.ts';
import { type ReadDone, read } from './read.ts';
import { type Resolved, resolve } from './resolve.ts';
import { type Traced, trace } from './trace.ts';

export interface RunDone {
  readonly added: Added;
  readonly read: ReadDone;
  readonly resolved: Resolved;
  readonly known: Known;
  readonly traced: Traced;
  readonly found: FindDone;
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
  const resolved = await resolve(file, options.progress);
  const known = await know(file, options.progress);
  const traced = await trace(file, options.progress);
  const found = await find(file, options.progress);
  const unchanged =
    resolved.unchanged &&
    known.unchanged &&
    traced.unchanged &&
    found.unchanged &&
    done.files.sources === 0 &&
    done.documents.documents === 0 &&
    added.corrections === 0 &&
    added.files['same bytes elsewhere'] === 0;
  return { added, read: done, resolved, known, traced, found, unchanged };
}
