/** Keeps Mr and Mrs of one surname apart where no given name says which is which. */
import { type Comparer, different, nothing } from '../comparer.ts';

export const differentAddress: Comparer = {
  id: 'different-address',
  kinds: ['person'],
  way: 'apart',
  seeks: (name) => (name.kind === 'person' && name.addressed && name.form !== 'full' ? [name.surname] : nothing),
  compare: (a, b) =>
    a.kind === 'person' &&
    b.kind === 'person' &&
    a.surname === b.surname &&
    a.addressed &&
    b.addressed &&
    a.addressed !== b.addressed
      ? different(
          `“${a.text}” is addressed as a ${a.addressed === 'f' ? 'woman, “' : 'man, “'}${b.text}” as a ${b.addressed === 'f' ? 'woman' : 'man'}.`,
        )
      : undefined,
};
