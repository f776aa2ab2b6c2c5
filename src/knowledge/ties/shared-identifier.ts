/** Two who used one telephone, account, passport or number plate. */
import { pairs, type TiePart } from '../tie-part.ts';

export const sharedIdentifier: TiePart = {
  id: 'shared-identifier',
  predicates: ['had-number', 'contacted', 'paid', 'crossed', 'travelled', 'registered', 'acquired'],
  *ties(fact) {
    for (const role of ['who', 'whom', 'with', 'to'] as const) {
      const ends = fact.ends(role);
      const numbers = ends.filter(({ kind }) => kind === 'identifier');
      const bearers = ends.filter(({ kind }) => kind !== 'identifier');
      yield* pairs(bearers, [...numbers, ...fact.identifiers(role)]);
    }
  },
};
