import { dateOf, filled, saidRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

const KINDS = { asked: 'request', told: 'notice', answered: 'answer' } as const;

/** What was asked of whom, told to whom, and answered: one row a claim. Whether a request was answered is not worked out here. */
export const requests: Export = {
  id: 'requests',
  means: 'what was asked, told and answered: from, to, when, what',
  *rows(evidence) {
    for (const claim of evidence.claims('time', Object.keys(KINDS)))
      yield {
        kind: KINDS[claim.predicate as keyof typeof KINDS],
        from: filled(claim, 'who'),
        to: filled(claim, 'to'),
        sent: dateOf(claim),
        what: filled(claim, 'what', 'about'),
        ...saidRow(claim, evidence),
      };
  },
};
