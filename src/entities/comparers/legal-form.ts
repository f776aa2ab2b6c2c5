/** Takes "Salter Marine" for "Salter Marine Ltd", and two spellings of one legal form for one. */
import { type Comparer, nothing, same, unsure } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const key = (name: Name): readonly string[] =>
  name.kind === 'organisation' && !name.generic ? [name.words.join(' ')] : nothing;

export const legalForm: Comparer = {
  id: 'legal-form',
  kinds: ['organisation'],
  way: 'short for',
  seeks: (name) =>
    name.kind === 'organisation' && (!name.legal || name.legal === 'incorporated') ? key(name) : nothing,
  offers: (name) => (name.kind === 'organisation' && name.legal ? key(name) : nothing),
  compare(a, b) {
    if (a.kind !== 'organisation' || b.kind !== 'organisation' || a.generic || a.words.join(' ') !== b.words.join(' '))
      return undefined;
    if (a.legal === b.legal) return undefined;
    if (!a.legal) return same(`“${b.text}” is “${a.text}” with its legal form.`);
    return b.legal && a.legal === 'incorporated'
      ? unsure(`“${a.text}” and “${b.text}” differ in the kind of company only.`)
      : undefined;
  },
};
