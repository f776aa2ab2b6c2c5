/** Decisions with what they are about, in words. */
import type { DocumentId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import { documentOf, pathOf } from '../store/documents.ts';
import { judgements } from '../store/judgements.ts';
import { type ClaimRow, claimRowsOf } from './list-claims.ts';
import { live, liveUndoings } from './live-judgements.ts';
import type { Case } from './open-case.ts';

export interface JudgementRow extends Judgement {
  /** What it is about: a claim's sentence, a document's path, two names, the decision that was undone. */
  readonly about: string;
  /** The words that a claim rests on. */
  readonly quote?: string;
  readonly holds: boolean;
  /** The undoing that took it back: undone, it holds again. */
  readonly undoneBy?: string;
  /** Where to look: ids of what it is about. */
  readonly claim?: string;
  readonly document?: string;
}

export function judgementRows(at: Case, some: readonly Judgement[]): readonly JudgementRow[] {
  const all = judgements(at);
  const holding = new Set(live(all).map(({ id }) => id));
  const undoings = new Map(liveUndoings(all).map(({ id, decision }) => [decision.judgement as string, id as string]));
  const byId = new Map(all.map((one) => [one.id, one]));
  const claims = new Map(
    claimRowsOf(
      at,
      some.flatMap((one) => claimIn(one, byId) ?? []),
    ).map((row) => [row.claim as string, row]),
  );
  return some.map((one) => ({
    ...one,
    ...aboutOf(at, one, byId, claims),
    holds: holding.has(one.id),
    ...undoneBy(undoings.get(one.id)),
  }));
}

const undoneBy = (id: string | undefined): Pick<JudgementRow, 'undoneBy'> => (id === undefined ? {} : { undoneBy: id });

/** The claim that a decision, or the one that it undoes, is about. */
function claimIn({ decision }: Judgement, byId: ReadonlyMap<string, Judgement>): string | undefined {
  if (decision.kind === 'claim') return decision.claim;
  const undone = decision.kind === 'undo' ? byId.get(decision.judgement) : undefined;
  return undone && claimIn(undone, byId);
}

function aboutOf(
  at: Case,
  { decision }: Judgement,
  byId: ReadonlyMap<string, Judgement>,
  claims: ReadonlyMap<string, ClaimRow>,
): Pick<JudgementRow, 'about' | 'quote' | 'claim' | 'document'> {
  if (decision.kind === 'claim') {
    const row = claims.get(decision.claim);
    return row
      ? { about: row.what, quote: row.quote, claim: row.claim, document: row.document }
      : { about: decision.claim, claim: decision.claim };
  }
  if (decision.kind === 'own claim') {
    const quote = documentOf(at, decision.document as DocumentId)?.text.slice(decision.start, decision.end);
    return {
      about: `${decision.predicate}: ${Object.entries(decision.roles)
        .map(([role, words]) => `${role} ${words}`)
        .join(', ')}`,
      document: decision.document,
      ...(quote === undefined ? {} : { quote }),
    };
  }
  if (decision.kind === 'identity') return { about: `${decision.a} · ${decision.b}` };
  if (decision.kind === 'fact')
    return {
      about: `${pathOf(at, decision.document as DocumentId) || decision.document}: ${decision.fact} = ${decision.value}`,
      document: decision.document,
    };
  if (decision.kind === 'undo') {
    const undone = byId.get(decision.judgement);
    return undone ? aboutOf(at, undone, byId, claims) : { about: decision.judgement };
  }
  return {
    about: Object.entries(decision)
      .flatMap(([name, value]) =>
        name === 'kind' ? [] : [typeof value === 'object' ? JSON.stringify(value) : String(value)],
      )
      .join(' · '),
  };
}
