/** Calls: who called whom, when; where no name is given the numbers stand for them. */
import type { RecordKindPart } from '../kind.ts';

export const calls: RecordKindPart = {
  id: 'calls',
  says: 'somebody called somebody, or one number another',
  fields: ['who', 'to', 'phone', 'to-phone', 'date', 'time', 'what', 'holder', 'received'],
  needs: [['who', 'phone'], ['to', 'to-phone'], ['date']],
  looksLike: [['who', 'phone'], ['to', 'to-phone'], ['date']],
  onlyAboveNumbers: new Set([
    'from',
    'to',
    'recipient',
    'de',
    'a',
    'vers',
    'destinataire',
    'emetteur',
    'correspondant',
  ]),
  claims(row) {
    const who = row.party('who', 'who', { kind: 'person', number: 'phone' });
    const callee = row.party('with', 'to', { kind: 'person', number: 'to-phone' });
    if (who.length === 0 && callee.length === 0) {
      row.bad('who', 'names neither who called nor who was called');
      return [];
    }
    return [
      {
        predicate: 'contacted',
        roles: [...who, ...callee, ...row.words('about', 'what')],
        when: row.when('date', 'time'),
      },
    ];
  },
};
