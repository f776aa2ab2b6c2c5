/** Keeps the case in line with withdrawals: what was read from a withdrawn source is out, what came back stands where it stood. */
import type { SourceId } from '../domain/ids.ts';
import { judgements } from '../store/judgements.ts';
import { sources } from '../store/sources.ts';
import { markOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { dropWithdrawn, restorePlaces, withdrawnDocuments } from '../store/withdrawals.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

/** Sources that are withdrawn now. */
export const withdrawnSources = (at: Case): ReadonlySet<string> =>
  new Set(ofKind(judgements(at), 'withdrawal').map(({ decision }) => decision.source));

/** Before files are read. */
export function takeOutWithdrawn(on: Case): void {
  const gone = withdrawnSources(on);
  const present = sources(on).filter(({ id }) => gone.has(id) && markOf(on, id, 'sources') !== undefined);
  if (present.length > 0) written(on, () => present.forEach(({ id }) => void dropWithdrawn(on, id as SourceId)));
}

/** After files are read, before documents are. */
export function putBackInPlace(on: Case): void {
  const gone = withdrawnSources(on);
  if (withdrawnDocuments(on).some(({ source }) => !gone.has(source))) written(on, () => restorePlaces(on));
}
