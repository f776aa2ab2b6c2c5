/** A log of requests: who asked whom for what, by when an answer was due, and what became of it. */
import type { RecordKindPart } from '../kind.ts';
import { stateOf, UNANSWERED } from '../request-states.ts';

export const requestLog: RecordKindPart = {
  id: 'request-log',
  says: 'somebody asked somebody for something, and was answered or not',
  fields: ['who', 'to', 'what', 'date', 'due', 'reply-date', 'reply', 'state', 'holder', 'received'],
  needs: [['who', 'to'], ['date']],
  looksLike: [['who'], ['to'], ['date'], ['what'], ['due', 'reply-date', 'reply', 'state']],
  claims(row) {
    const who = row.party('who', 'who', { kind: 'organisation' });
    const to = row.party('to', 'to', { kind: 'organisation' });
    const subject = [...row.words('what', 'what'), ...row.named('about', 'what')];
    if (who.length === 0) {
      row.bad('who', 'does not say who asked');
      return [];
    }
    const state = stateOf(row.cell('state')?.words ?? '');
    const dueAt = row.when('due');
    const due = 'moment' in dueAt ? dueAt.moment.latest : undefined;
    const request = { ...(due === undefined ? {} : { due }), ...(state === undefined ? {} : { state }) };
    const asked = { predicate: 'asked' as const, roles: [...who, ...to, ...subject], when: row.when('date'), request };
    const silent = state !== undefined && UNANSWERED.has(state);
    const replied = row.cell('reply-date') !== undefined || row.cell('reply') !== undefined;
    if (to.length === 0 || !(replied || silent)) return [asked];
    const answer = [...row.words('what', 'reply'), ...row.words('about', 'what'), ...row.named('about', 'reply')];
    const roles = [
      ...to.map((one) => ({ ...one, role: 'who' as const })),
      ...who.map((one) => ({ ...one, role: 'to' as const })),
      ...answer,
    ];
    const when = row.cell('reply-date') ? row.when('reply-date') : { undated: 'the log gives no day of an answer' };
    return [asked, { predicate: 'answered', roles, when, ...(replied ? {} : { negated: true }), request }];
  },
};
