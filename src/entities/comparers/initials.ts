/** Takes "I. Hoxha" for "Ilir Hoxha", where no other Hoxha has a given name in I. */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const letters = (given: readonly string[]): string =>
  given
    .map((g) =>
      g
        .split(' ')
        .map((part) => part[0] ?? '')
        .join(''),
    )
    .join('');

const key = (name: Name): readonly string[] =>
  name.kind === 'person' ? [`${name.given[0]?.[0] ?? ''}|${name.surname}`] : nothing;

export const initials: Comparer = {
  id: 'initials',
  kinds: ['person'],
  way: 'short for',
  seeks: (name) => (name.kind === 'person' && name.form === 'initials' ? key(name) : nothing),
  offers: (name) => (name.kind === 'person' && name.form === 'full' ? key(name) : nothing),
  compare(a, b) {
    if (
      a.kind !== 'person' ||
      b.kind !== 'person' ||
      a.form !== 'initials' ||
      b.form !== 'full' ||
      a.surname !== b.surname
    )
      return undefined;
    const [short, long] = [letters(a.given), letters(b.given)];
    const fits = long.startsWith(short) || (short[0] === long[0] && short.startsWith(long));
    return fits ? same(`“${a.text}” has the surname of “${b.text}” and its initials.`) : undefined;
  },
};
