/** What follows from claims once they are read: who is who, who knew what, where words come from, findings. */
import { type FindDone, find } from './find.ts';
import { inHand } from './in-hand.ts';
import { type Known, know } from './know.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { type Resolved, resolve } from './resolve.ts';
import { type Traced, trace } from './trace.ts';

export interface WorkedOut {
  readonly resolved: Resolved;
  readonly known: Known;
  readonly traced: Traced;
  readonly found: FindDone;
}

/** Documents are sketched in a thread of their own, if they are many, while this one is busy with names and the ledger. */
export async function workOut(on: Case, progress: Progress = silent): Promise<WorkedOut> {
  const held = inHand(on);
  const names = async () => {
    const resolved = await resolve(on, progress);
    return { resolved, known: await know(on, progress, held) };
  };
  const [traced, { resolved, known }] = await Promise.all([trace(on, progress), names()]);
  return { resolved, known, traced, found: await find(on, progress, held) };
}
