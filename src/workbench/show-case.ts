/** The case at a glance: what came in, what was found, what people decided, what happened last. */
import { basename } from 'node:path';
import { predicate } from '../domain/predicates/index.ts';
import { claimSpan } from '../store/claim-times.ts';
import { countByPredicate } from '../store/claims.ts';
import { arrivals } from '../store/documents.ts';
import { judgements } from '../store/judgements.ts';
import { type Run, runs } from '../store/runs.ts';
import { claimVerdicts } from './list-claims.ts';
import { live } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Glance, glance } from './overview.ts';
import { SHEAF } from './versions.ts';

export interface ShownCase {
  readonly name: string;
  readonly sheaf: string;
  readonly holds: Glance;
  readonly judged: { readonly accepted: number; readonly rejected: number; readonly decisions: number };
  /** First and last day that a claim may be dated, where any is. */
  readonly span?: { readonly from: string; readonly to: string };
  /** Claims by family of predicates. */
  readonly families: Readonly<Record<string, number>>;
  readonly lastRuns: readonly Run[];
  /** Documents by the day on which they came in, latest day first. */
  readonly arrivals: readonly { readonly day: string; readonly documents: number }[];
}

const RUNS = 5;

export function showCase(at: Case): ShownCase {
  const verdicts = [...claimVerdicts(at).values()];
  const { first: from, last: to } = claimSpan(at);
  return {
    name: basename(at.path).replace(/\.sheaf$/, ''),
    sheaf: SHEAF,
    holds: glance(at),
    judged: {
      accepted: verdicts.filter(({ verdict }) => verdict === 'accepted').length,
      rejected: verdicts.filter(({ verdict }) => verdict === 'rejected').length,
      decisions: live(judgements(at)).length,
    },
    ...(from !== undefined && to !== undefined ? { span: { from, to } } : {}),
    families: families(at),
    lastRuns: runs(at).slice(-RUNS).reverse(),
    arrivals: arrivals(at),
  };
}

function families(at: Case): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { predicate: id, count } of countByPredicate(at)) {
    const family = predicate(id)?.family ?? 'word';
    found[family] = (found[family] ?? 0) + count;
  }
  return found;
}
