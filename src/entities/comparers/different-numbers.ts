/** Keeps numbered bodies and places apart: Brigade 44 is not Brigade 45. */
import { type Comparer, different, nothing } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const numbers = (name: Name): string =>
  name.kind === 'person'
    ? ''
    : name.words
        .filter((w) => /\d/.test(w))
        .sort()
        .join(' ');

export const differentNumbers: Comparer = {
  id: 'different-numbers',
  kinds: ['organisation', 'place'],
  way: 'apart',
  seeks: () => nothing,
  compare(a, b) {
    const [one, other] = [numbers(a), numbers(b)];
    return a.kind === b.kind && one !== '' && other !== '' && one !== other
      ? different(`The numbers differ: ${one} and ${other}.`)
      : undefined;
  },
};
