/** Claims that a person said were misread: the latest word on each counts. */
import type { Judgement } from '../domain/judgement.ts';
import { judgements } from '../store/judgements.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

export function rejectedClaims(log: readonly Judgement[]): ReadonlySet<string> {
  const rejected = new Set<string>();
  for (const { decision } of ofKind(log, 'claim'))
    if (decision.verdict === 'rejected') rejected.add(decision.claim);
    else rejected.delete(decision.claim);
  return rejected;
}

export const isRejected = (at: Case, claim: string): boolean => rejectedClaims(judgements(at)).has(claim);
