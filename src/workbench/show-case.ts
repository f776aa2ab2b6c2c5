/** The case at a glance: what came in, what was found, what people decided, what happened last. */
import { basename } from 'node:path';
import { predicate } from '../domain/predicates/index.ts';
import { wholeSpan } from '../store/claim-times.ts';
import { arrivals } from '../store/documents.ts';
import { judgements } from '../store/judgements.ts';
import { type Run, runs } from '../store/runs.ts';
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
  const log = live(judgements(at));
  const said = [
    ...new Map(log.flatMap(({ decision: d }) => (d.kind === 'claim' ? [[d.claim, d.verdict] as const] : []))).values(),
  ];
  const span = wholeSpan(at);
  const { first: from, last: to } = span;
  const holds = glance(at, span);
  return {
    name: basename(at.path).replace(/\.sheaf$/, ''),
    sheaf: SHEAF,
    holds,
    judged: {
      accepted: said.filter((verdict) => verdict === 'accepted').length,
      rejected: said.filter((verdict) => verdict === 'rejected').length,
      decisions: log.length,
    },
    ...(from !== undefined && to !== undefined ? { span: { from, to } } : {}),
    families: familiesOf(holds.predicates),
    lastRuns: runs(at).slice(-RUNS).reverse(),
    arrivals: arrivals(at),
  };
}

/** Claims by family of predicates. */
export function familiesOf(predicates: Glance['predicates']): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { predicate: id, count } of predicates) {
    const family = predicate(id)?.family ?? 'word';
    found[family] = (found[family] ?? 0) + count;
  }
  return found;
}
