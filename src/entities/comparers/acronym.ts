/** Takes an acronym for the body whose initials it has, small words left out. */
import { type Comparer, nothing, same } from '../comparer.ts';

export const acronym: Comparer = {
  id: 'acronym',
  kinds: ['organisation'],
  way: 'short for',
  seeks: (name) =>
    name.kind === 'organisation' && name.acronym !== undefined && name.acronym.length > 1 ? [name.acronym] : nothing,
  offers: (name) => (name.kind === 'organisation' ? name.initials : nothing),
  compare(a, b) {
    if (a.kind !== 'organisation' || b.kind !== 'organisation' || !a.acronym || !b.initials.includes(a.acronym))
      return undefined;
    return a.acronym.length > 2
      ? same(`“${a.text}” has the initials of “${b.text}”.`)
      : same(`“${a.text}” has the initials of “${b.text}”.`, 'in one document');
  },
};
