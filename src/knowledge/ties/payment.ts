/** Money or things that went from one to the other. */
import { pairs, type TiePart } from '../tie-part.ts';

export const payment: TiePart = {
  id: 'payment',
  predicates: ['paid', 'handed', 'acquired'],
  *ties(fact) {
    yield* pairs(fact.ends('who'), fact.predicate === 'acquired' ? fact.ends('from') : fact.ends('to'));
  },
};
