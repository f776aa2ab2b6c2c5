/** Entries of a register: who or what was entered, on which day, under which heading. */
import type { RecordKindPart } from '../kind.ts';

export const registerEntries: RecordKindPart = {
  id: 'register-entries',
  says: 'somebody or something was entered in a register',
  fields: ['who', 'given', 'about', 'what', 'date', 'time', 'born', 'passport', 'plate', 'holder', 'received'],
  needs: [['who', 'about', 'plate'], ['date']],
  looksLike: [['about', 'who'], ['what'], ['date']],
  claims(row) {
    const who = row.party('whom', 'who', { kind: 'person', given: 'given' });
    const body = row.party(who.length > 0 ? 'what' : 'whom', 'about', { kind: 'organisation' });
    const entered = [...who, ...body];
    const whom = entered.length > 0 ? entered : row.identifier('whom', 'plate');
    if (whom.length === 0) {
      row.bad('who', 'names nobody and nothing');
      return [];
    }
    const roles = [...whom, ...row.words('as', 'what'), ...row.identifier('what', 'passport')];
    const person = who[0]?.mention === undefined ? {} : { person: who[0].mention };
    return [{ predicate: 'registered', roles, when: row.when('date', 'time'), ...person }];
  },
};
