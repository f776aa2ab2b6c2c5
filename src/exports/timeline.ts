import { dateOf, saidRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

/** What is said to have happened when, in order of time; text is the quote that carries it. Undated claims are last, with an empty date. */
export const timeline: Export = {
  id: 'timeline',
  means: 'claims in order of time: date, quoted text, voice',
  *rows(evidence) {
    for (const claim of evidence.claims('time'))
      yield {
        date: dateOf(claim),
        text: claim.quotes[0].words.replace(/\s+/gu, ' '),
        predicate: claim.predicate,
        ...saidRow(claim, evidence),
      };
  },
};
