/** Two who used one telephone, account, passport or number plate. */
import { pairs, type TiePart } from '../tie-part.ts';

export const sharedIdentifier: TiePart = {
  id: 'shared-identifier',
  predicates: ['contacted', 'paid', 'crossed', 'travelled', 'registered', 'acquired'],
  *ties(fact) {
    for (const role of ['who', 'whom', 'with', 'to'] as const) yield* pairs(fact.ends(role), fact.identifiers(role));
  },
};
