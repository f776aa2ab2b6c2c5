/** Border crossings: who went in or out, when, on board what, with which document. */
import type { RecordKindPart } from '../kind.ts';

export const borderCrossings: RecordKindPart = {
  id: 'border-crossings',
  says: 'somebody crossed a border on a day',
  fields: [
    'who',
    'given',
    'date',
    'time',
    'direction',
    'from',
    'into',
    'vessel',
    'passport',
    'plate',
    'born',
    'holder',
    'received',
  ],
  needs: [['who', 'passport', 'plate'], ['date']],
  looksLike: [
    ['who'],
    ['date'],
    ['direction', 'vessel', 'into', 'from'],
    ['passport', 'direction', 'born', 'plate', 'into'],
  ],
  claims(row) {
    const who = row.party('who', 'who', { kind: 'person', given: 'given', surely: true });
    const document = row.identifier('as', 'passport');
    const vehicle = row.identifier('means', 'plate');
    const subject =
      who.length > 0 ? who : [...document, ...vehicle].slice(0, 1).map((one) => ({ ...one, role: 'who' as const }));
    if (subject.length === 0) {
      row.bad('who', 'names nobody');
      return [];
    }
    const roles = [
      ...subject,
      ...row.words('what', 'direction'),
      ...row.party('from', 'from', { kind: 'place', surely: true }),
      ...row.party('into', 'into', { kind: 'place', surely: true }),
      ...row.words('means', 'vessel'),
      ...vehicle,
      ...document,
    ];
    const person = subject[0]?.mention === undefined ? {} : { person: subject[0].mention };
    return [{ predicate: 'crossed', roles, when: row.when('date', 'time'), ...person }];
  },
};
