/** A source is no longer relied on: it is kept, everything is worked out without it, and what changes is listed. Undone the same way. */
import { SheafError } from '../domain/errors.ts';
import type { DocumentId, SourceId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import { judge, judgements } from '../store/judgements.ts';
import { sourceOf } from '../store/sources.ts';
import { withdrawnDocuments } from '../store/withdrawals.ts';
import { type CaseChange, caseChange } from '../views/withdrawal.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { shapeOf } from './case-shape.ts';
import { documentNamed } from './find-document.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';

export interface Withdrawn {
  readonly source: SourceId;
  readonly path: string;
  readonly judgement: Judgement;
  readonly change: CaseChange;
}

/** The source that is meant by a source's id, or by a document that came in it. */
function sourceNamed(at: Case, name: string): SourceId {
  return sourceOf(at, name as SourceId)?.id ?? documentNamed(at, name).source;
}

async function decided(on: Case, source: SourceId, progress: Progress, decide: () => Judgement): Promise<Withdrawn> {
  await bringUpToDate(on, progress);
  const before = shapeOf(on);
  const judgement = decide();
  await bringUpToDate(on, progress);
  return { source, path: sourceOf(on, source)?.path ?? source, judgement, change: caseChange(before, shapeOf(on)) };
}

const one = (made: readonly Judgement[]): Judgement => {
  const [first] = made;
  if (!first) throw new Error('a judgement was made and not given back');
  return first;
};

/** Errors: not-found, usage where it is withdrawn already. */
export async function withdraw(
  on: Case,
  by: string,
  name: string,
  why: string,
  progress: Progress = silent,
): Promise<Withdrawn> {
  if (withdrawnNamed(on, name)) throw new SheafError('usage', `${name} is withdrawn already`, 'Nothing was changed.');
  const source = sourceNamed(on, name);
  return decided(on, source, progress, () => one(judge(on, by, [{ kind: 'withdrawal', source }], why)));
}

const withdrawnNamed = (at: Case, name: string) =>
  withdrawnDocuments(at).find(
    ({ source, document, path }) =>
      source === name || document === (name as DocumentId) || path === name || path.endsWith(`/${name}`),
  );

/** Takes a withdrawal back. Errors: not-found where it is not withdrawn. */
export async function restore(
  on: Case,
  by: string,
  name: string,
  why: string | undefined,
  progress: Progress = silent,
): Promise<Withdrawn> {
  const source = withdrawnNamed(on, name)?.source ?? (name as SourceId);
  const made = ofKind(judgements(on), 'withdrawal').filter(({ decision }) => decision.source === source);
  if (made.length === 0)
    throw new SheafError('not-found', `${name} is not withdrawn`, '`sheaf judge list` shows the decisions that hold.');
  return decided(on, source, progress, () =>
    one(
      judge(
        on,
        by,
        made.map(({ id }) => ({ kind: 'undo', judgement: id })),
        why,
      ),
    ),
  );
}
