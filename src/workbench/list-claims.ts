/** A long list of claims of which any stretch can be had at once: for tables that scroll. */
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import type { ClaimId, DocumentId } from '../domain/ids.ts';
import { claimNumbersOf } from '../store/claim-outlines.ts';
import { claimAt, claimNumbers, claimOf } from '../store/claims.ts';
import { pathOf } from '../store/documents.ts';
import { judgements } from '../store/judgements.ts';
import { passageOf } from '../store/passages.ts';
import { type Judged, type TimelineRow, timelineRow } from '../views/timeline.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type ClaimChoice, claimFilter } from './show-claims.ts';

/** A row with what a screen needs to lead on: where the words stand, who fills which role. */
export interface ClaimRow extends TimelineRow {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly roles: readonly { readonly role: string; readonly words: string }[];
  /** The reason that was given with the decision. */
  readonly why?: string;
}

/** What people have decided about each claim, with their reason. */
export function claimVerdicts(at: Case): ReadonlyMap<string, { readonly verdict: Judged; readonly why?: string }> {
  return new Map(
    ofKind(judgements(at), 'claim').map(({ decision, why }) => [
      decision.claim,
      { verdict: decision.verdict, ...(why === undefined ? {} : { why }) },
    ]),
  );
}

export interface ClaimList {
  readonly numbers: readonly number[];
  readonly undated: number;
}

/** Numbers of the chosen claims in order; rejected ones stay in only where asked for. */
export function listClaims(at: Case, choice: ClaimChoice, order: 'time' | 'text' = 'time'): ClaimList {
  const filter = claimFilter(at, choice);
  const all = claimNumbers(at, filter, order);
  const verdicts = claimVerdicts(at);
  const of = (verdict: Judged) =>
    claimNumbersOf(
      at,
      [...verdicts].filter(([, one]) => one.verdict === verdict).map(([id]) => id),
    );
  const kept = keep(all, choice.judged, of);
  return { numbers: kept, undated: kept.length };
}

function keep(
  all: readonly number[],
  judged: Judged | undefined,
  of: (verdict: Judged) => ReadonlySet<number>,
): readonly number[] {
  const rejected = of('rejected');
  if (judged === undefined) return rejected.size === 0 ? all : all.filter((n) => !rejected.has(n));
  if (judged === 'rejected') return all.filter((n) => rejected.has(n));
  const accepted = of('accepted');
  return judged === 'accepted'
    ? all.filter((n) => accepted.has(n))
    : all.filter((n) => !accepted.has(n) && !rejected.has(n));
}

/** Rows of claims by number. */
export function claimRows(at: Case, numbers: readonly number[]): readonly ClaimRow[] {
  const verdicts = claimVerdicts(at);
  const paths = new Map<DocumentId, string>();
  return numbers.flatMap((n) => {
    const claim = claimAt(at, n);
    return claim ? [rowOf(at, claim, verdicts, paths)] : [];
  });
}

/** Rows of claims by id, in the order asked for; ids that no claim has are left out. */
export function claimRowsOf(at: Case, ids: Iterable<string>): readonly ClaimRow[] {
  const verdicts = claimVerdicts(at);
  const paths = new Map<DocumentId, string>();
  return [...ids].flatMap((id) => {
    const claim = claimOf(at, id as ClaimId);
    return claim ? [rowOf(at, claim, verdicts, paths)] : [];
  });
}

export function rowOf(
  at: Case,
  claim: Claim,
  verdicts: ReturnType<typeof claimVerdicts>,
  paths: Map<DocumentId, string>,
): ClaimRow {
  const path = paths.get(claim.document) ?? pathOf(at, claim.document);
  paths.set(claim.document, path);
  const passage = passageOf(at, claim.passage);
  const judged = verdicts.get(claim.id);
  const [quote] = claim.quotes;
  return {
    ...timelineRow(claim, { path, place: passage ? cite(passage.locator) : '' }, judged?.verdict ?? 'suggestion'),
    document: claim.document,
    start: quote.start,
    end: quote.end,
    roles: claim.roles.map(({ role, words, standsFor }) => ({ role, words: standsFor?.words ?? words })),
    ...(judged?.why === undefined ? {} : { why: judged.why }),
  };
}
