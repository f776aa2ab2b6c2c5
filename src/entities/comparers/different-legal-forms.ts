/** Keeps two companies of one group apart: "Salter Marine GmbH" is not "Salter Marine SA". */
import { type Comparer, different, nothing } from '../comparer.ts';

export const differentLegalForms: Comparer = {
  id: 'different-legal-forms',
  kinds: ['organisation'],
  way: 'apart',
  seeks: (name) => (name.kind === 'organisation' && name.legal ? [name.words.join(' ')] : nothing),
  compare(a, b) {
    if (a.kind !== 'organisation' || b.kind !== 'organisation' || a.words.join(' ') !== b.words.join(' '))
      return undefined;
    if (!a.legal || !b.legal || a.legal === b.legal || a.legal === 'incorporated' || b.legal === 'incorporated')
      return undefined;
    return different(`Same words, but “${a.text}” and “${b.text}” are two kinds of company.`);
  },
};
