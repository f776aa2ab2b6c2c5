import { dateOf, saidRow } from './claim-row.ts';
import type { Export, Row } from './evidence.ts';

/** Every claim with its roles, event time, voice and quotes, in the order of the documents. */
export const claims: Export = {
  id: 'claims',
  means: 'every claim: predicate, roles, date, voice, stance, quotes',
  *rows(evidence) {
    for (const claim of evidence.claims('text')) {
      const moment = 'moment' in claim.when ? claim.when.moment : undefined;
      yield {
        predicate: claim.predicate,
        date: dateOf(claim),
        earliest: moment?.earliest ?? '',
        latest: moment?.latest ?? '',
        roles: claim.roles.map((filler): Row => {
          const { start, end } = evidence.cite(claim.document, filler);
          return { role: filler.role, words: filler.words, start, end, standsFor: filler.standsFor?.words ?? '' };
        }),
        ...saidRow(claim, evidence),
        by: claim.by,
      };
    }
  },
};
