import type { Claim } from '../domain/claim.ts';
import type { Mention } from '../domain/mention.ts';
import { dateOf, filled, saidRow } from './claim-row.ts';
import type { Evidence, Export, Row } from './evidence.ts';

/** The spotted count inside the words of the claim's number. */
function spotted(claim: Claim, evidence: Evidence): Mention['value'] {
  const number = claim.roles.find(({ role }) => role === 'number');
  if (!number) return undefined;
  return evidence
    .mentions(claim.document)
    .find(({ kind, start, end }) => kind === 'count' && start < number.end && number.start < end)?.value;
}

/** Numbers that sources give: what is counted, how many, with which bound, who is in or out, as of when. */
export const counts: Export = {
  id: 'counts',
  means: 'numbers that sources give: what, how many, bound, scope, as of',
  *rows(evidence) {
    for (const claim of evidence.claims('time', ['counted', 'killed', 'injured'])) {
      if (!claim.roles.some(({ role }) => role === 'number')) continue;
      const value = spotted(claim, evidence);
      const number: Row =
        value?.kind === 'count'
          ? { number: value.low, high: value.high, bound: value.bound, scope: value.scope ?? '' }
          : { number: null, high: null, bound: '', scope: '' };
      yield {
        what: filled(claim, 'what', 'whom') || (value?.kind === 'count' ? value.what : ''),
        words: filled(claim, 'number'),
        ...number,
        predicate: claim.predicate,
        as_of: dateOf(claim),
        ...saidRow(claim, evidence),
      };
    }
  },
};
