/** Asks whether "Friedrich Hans" is "Hans Friedrich": the same words, but nothing says which is the surname. */
import { type Comparer, nothing, unsure } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const sorted = (name: Name): string =>
  name.kind === 'person' && name.form === 'full' && !/ /.test(name.surname)
    ? [...name.given, name.surname].sort().join(' ')
    : '';

export const swappedOrder: Comparer = {
  id: 'swapped-order',
  kinds: ['person'],
  way: 'alike',
  seeks: (name) => (sorted(name) ? [sorted(name)] : nothing),
  compare: (a, b) =>
    a.key !== b.key && sorted(a) !== '' && sorted(a) === sorted(b)
      ? unsure(`“${a.text}” and “${b.text}” are the same words in another order.`)
      : undefined,
};
