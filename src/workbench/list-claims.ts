/** A long list of claims of which any stretch can be had at once: for tables that scroll. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId } from '../domain/ids.ts';
import { claimNumbersOf } from '../store/claim-names.ts';
import { type ClaimFilter, claimAt, claimNumbers, claimOf } from '../store/claims.ts';
import { judgements } from '../store/judgements.ts';
import { passageOf } from '../store/passages.ts';
import { type Judged, type TimelineRow, timelineRow } from '../views/timeline.ts';
import { deniedIn } from './denied.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type ClaimChoice, claimFilter } from './show-claims.ts';
import { whereSaid } from './where-said.ts';

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

/** The user's choice as conditions on claims, with what people decided: rejected ones stay in only where asked for. */
export function chosenClaims(at: Case, choice: ClaimChoice): ClaimFilter {
  const verdicts = claimVerdicts(at);
  const of = (...wanted: readonly Judged[]): readonly number[] => [
    ...claimNumbersOf(
      at,
      [...verdicts].filter(([, one]) => wanted.includes(one.verdict)).map(([id]) => id),
    ),
  ];
  const filter = claimFilter(at, choice);
  if (choice.judged === 'rejected' || choice.judged === 'accepted') return { ...filter, among: of(choice.judged) };
  return { ...filter, without: choice.judged === 'suggestion' ? of('accepted', 'rejected') : of('rejected') };
}

/** Numbers of the chosen claims in order. */
export const listClaims = (at: Case, choice: ClaimChoice, order: 'time' | 'text' = 'time'): readonly number[] =>
  claimNumbers(at, chosenClaims(at, choice), order);

/** Rows of claims by number. */
export function claimRows(at: Case, numbers: readonly number[]): readonly ClaimRow[] {
  const verdicts = claimVerdicts(at);
  const where = whereSaid(at);
  const denied = deniedIn(at);
  return numbers.flatMap((n) => {
    const claim = claimAt(at, n);
    return claim ? [rowOf(at, claim, verdicts, where, denied)] : [];
  });
}

/** Rows of claims by id, in the order asked for; ids that no claim has are left out. */
export function claimRowsOf(at: Case, ids: Iterable<string>): readonly ClaimRow[] {
  const verdicts = claimVerdicts(at);
  const where = whereSaid(at);
  const denied = deniedIn(at);
  return [...ids].flatMap((id) => {
    const claim = claimOf(at, id as ClaimId);
    return claim ? [rowOf(at, claim, verdicts, where, denied)] : [];
  });
}

export function rowOf(
  at: Case,
  claim: Claim,
  verdicts: ReturnType<typeof claimVerdicts>,
  where: ReturnType<typeof whereSaid>,
  denied: ReturnType<typeof deniedIn>,
): ClaimRow {
  const passage = passageOf(at, claim.passage);
  const judged = verdicts.get(claim.id);
  const [quote] = claim.quotes;
  return {
    ...timelineRow(claim, where(claim), judged?.verdict ?? 'suggestion', {
      ...(at.tongue ? { tongue: at.tongue } : {}),
      denials: passage ? denied(claim, passage) : [],
    }),
    document: claim.document,
    start: quote.start,
    end: quote.end,
    roles: claim.roles.map(({ role, words, standsFor }) => ({ role, words: standsFor?.words ?? words })),
    ...(judged?.why === undefined ? {} : { why: judged.why }),
  };
}
