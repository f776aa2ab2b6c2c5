/** Transfers: who paid whom how much, from which account, for what. */
import type { RecordKindPart } from '../kind.ts';

export const transfers: RecordKindPart = {
  id: 'transfers',
  says: 'somebody paid somebody a sum',
  fields: ['who', 'to', 'account', 'to-account', 'amount', 'currency', 'date', 'time', 'what', 'holder', 'received'],
  needs: [['who', 'to', 'account', 'to-account'], ['amount'], ['date']],
  looksLike: [
    ['who', 'account', 'to', 'to-account'],
    ['amount'],
    ['date'],
    ['account', 'to-account', 'to', 'currency', 'who'],
  ],
  claims(row) {
    const who = row.party('who', 'who', { kind: 'organisation', number: 'account' });
    const to = row.party('to', 'to', { kind: 'organisation', number: 'to-account' });
    if (who.length === 0 && to.length === 0) {
      row.bad('who', 'names neither who paid nor who was paid');
      return [];
    }
    const roles = [...who, ...to, ...row.amount('amount'), ...row.words('for', 'what')];
    return [{ predicate: 'paid', roles, when: row.when('date', 'time') }];
  },
};
