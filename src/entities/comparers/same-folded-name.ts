/** Takes two names for one that differ only in case, accents, titles or the order "SURNAME Given". */
import { type Comparer, same } from '../comparer.ts';

export const sameFoldedName: Comparer = {
  id: 'same-folded-name',
  kinds: ['person', 'organisation', 'place'],
  way: 'alike',
  seeks: (name) => [name.key],
  compare: (a, b) =>
    a.kind === b.kind && a.key === b.key
      ? same(
          `“${a.text}” and “${b.text}” are written alike once case, accents, titles and the order of the parts are set aside.`,
        )
      : undefined,
};
