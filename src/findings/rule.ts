/** What a rule is: one question asked of all evidence. Its subject is what holders, sources or records did; never a person's guilt. */
import type { Evidence } from '../domain/evidence.ts';
import type { FindingRule, Found } from '../domain/finding.ts';

export interface Rule extends FindingRule {
  find(evidence: Evidence): Iterable<Found>;
}
