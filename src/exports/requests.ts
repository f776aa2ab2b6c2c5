import type { Moment } from '../domain/moment.ts';
import type { Meant } from '../domain/request.ts';
import { citedRows, claimRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

const words = (one: Meant | undefined): string => one?.words ?? '';
const edtf = (when: Moment | undefined): string => when?.edtf ?? '';

/** The request ledger: one row a request or notice, with its answers, what stands against it, and all that carries it. */
export const requests: Export = {
  id: 'requests',
  means: 'what was asked and told: from, to, about, when, due, state, answers, denials',
  *rows(evidence) {
    for (const one of evidence.requests()) {
      const asked = evidence.claim(one.asked);
      if (!asked) continue;
      // who asks for a sealed paper is the source itself
      const from = one.byPress && evidence.isSealed(asked.document) ? '' : words(one.from);
      const to = words(one.to);
      const carrying = [one.asked, ...one.again, ...one.answers, ...one.unanswered];
      yield {
        request: evidence.shownId(one.id),
        kind: one.kind,
        from,
        to,
        who: [from, to].filter((name) => name !== ''),
        about: one.about.map(words),
        what: one.subject.words.replace(/\s+/gu, ' '),
        sent: edtf(one.when),
        date: edtf(one.when),
        earliest: one.when?.earliest ?? '',
        latest: one.when?.latest ?? '',
        due: one.due?.on ?? '',
        due_by: one.due?.by ?? '',
        overdue_from: one.overdueFrom ?? '',
        state: one.state,
        beyond: one.beyond.map(words),
        by_press: one.byPress,
        again: one.again.map((id) => evidence.shownId(id)),
        answered_by: one.answers.map((id) => evidence.shownId(id)),
        unanswered_by: one.unanswered.map((id) => evidence.shownId(id)),
        denied_by: one.denials.map((id) => evidence.shownId(id)),
        ...claimRow(asked, evidence),
        quotes: citedRows(carrying, evidence),
        denials: citedRows(one.denials, evidence),
      };
    }
  },
};
