import { PREDICATES, type Predicate } from '../domain/predicates/index.ts';
import { dateOf, filled, saidRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

/** What lasts until something ends it, and what ends it: files, warrants, custody, membership; released, cleared, died. */
const LASTING = (PREDICATES as readonly Predicate[]).filter(({ lasts }) => lasts).map(({ id }) => id);
const ENDING = ['released', 'cleared', 'died', 'charged', 'convicted', 'sentenced', 'expelled', 'arrested'];

export const statuses: Export = {
  id: 'statuses',
  means: 'who was registered, wanted, detained, a member …, and what ended it',
  *rows(evidence) {
    for (const claim of evidence.claims('time', [...new Set([...LASTING, ...ENDING])]))
      yield {
        who: filled(claim, 'whom') || filled(claim, 'who'),
        status: claim.predicate,
        as: filled(claim, 'as', 'of', 'into', 'for', 'what'),
        holder: filled(claim, 'whom') === '' ? '' : filled(claim, 'who'),
        when: dateOf(claim),
        ...saidRow(claim, evidence),
      };
  },
};
