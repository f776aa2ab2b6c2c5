/** Takes "Koper" for "Koper, Slovenia", where no other Koper is told apart by what follows the comma. */
import { type Comparer, nothing, same } from '../comparer.ts';

export const placeWithin: Comparer = {
  id: 'place-within',
  kinds: ['place'],
  way: 'short for',
  seeks: (name) => (name.kind === 'place' && !name.base ? [name.key] : nothing),
  offers: (name) => (name.kind === 'place' && name.base ? [name.base] : nothing),
  compare: (a, b) =>
    a.kind === 'place' && b.kind === 'place' && !a.base && b.base === a.key
      ? same(`“${b.text}” says where “${a.text}” lies.`)
      : undefined,
};
