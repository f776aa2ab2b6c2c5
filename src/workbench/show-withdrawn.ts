/** Sources that people no longer rely on, each with who said so, when and why. */
import { judgements } from '../store/judgements.ts';
import { withdrawnDocuments } from '../store/withdrawals.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

export interface WithdrawnRow {
  readonly source: string;
  /** Where its documents stood. */
  readonly paths: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly why?: string;
}

export function showWithdrawn(at: Case): readonly WithdrawnRow[] {
  const paths = new Map<string, readonly string[]>();
  for (const { source, path } of withdrawnDocuments(at)) paths.set(source, [...(paths.get(source) ?? []), path]);
  return ofKind(judgements(at), 'withdrawal').map(({ decision: { source }, by, at: day, why }) => ({
    source,
    paths: paths.get(source) ?? [],
    by,
    at: day,
    ...(why === undefined ? {} : { why }),
  }));
}
