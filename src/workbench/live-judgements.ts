/** Which decisions hold: the log replayed, undone ones left out, the latest word on each matter last. */
import type { Decision, Judgement } from '../domain/judgement.ts';

type Kind = Decision['kind'];

export interface Live<K extends Kind = Kind> extends Omit<Judgement, 'decision'> {
  readonly decision: Extract<Decision, { readonly kind: K }>;
}

function undoneIn(log: readonly Judgement[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, decision } of [...log].reverse())
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.judgement);
  return undone;
}

/** Judgements that nobody has undone, oldest first. An undoing that is itself undone brings its judgement back. */
export function live(log: readonly Judgement[]): readonly Judgement[] {
  const undone = undoneIn(log);
  return log.filter(({ id, decision }) => decision.kind !== 'undo' && !undone.has(id));
}

/** Undoings that nobody has undone, oldest first. */
export function liveUndoings(log: readonly Judgement[]): readonly Live<'undo'>[] {
  const undone = undoneIn(log);
  return log.filter((j): j is Live<'undo'> => j.decision.kind === 'undo' && !undone.has(j.id));
}

export const ofKind = <K extends Kind>(log: readonly Judgement[], kind: K): readonly Live<K>[] =>
  live(log).filter((j): j is Live<K> => j.decision.kind === kind);
