import { dateOf, filled, saidRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

/** Who watched whom, from when to when, how, and why it ended; losses of track and searches for somebody with them. */
export const watches: Export = {
  id: 'watches',
  means: 'who watched, sought, located or lost whom: from, to, means',
  *rows(evidence) {
    for (const claim of evidence.claims('time', ['watched', 'looked-for', 'located', 'lost-track', 'resurfaced'])) {
      const date = dateOf(claim);
      const [from = '', to = ''] = date.includes('/') ? date.split('/', 2) : [date, date];
      yield {
        kind: claim.predicate,
        watcher: filled(claim, 'who'),
        watched: filled(claim, 'whom'),
        date,
        from: from === '..' ? '' : from,
        to: to === '..' ? '' : to,
        means: filled(claim, 'means'),
        why: filled(claim, 'why'),
        ...saidRow(claim, evidence),
      };
    }
  },
};
