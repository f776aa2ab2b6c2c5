/** People who were related or married. */
import { pairs, type TiePart } from '../tie-part.ts';

export const kinship: TiePart = {
  id: 'kinship',
  predicates: ['kin-of'],
  *ties(fact) {
    yield* pairs(fact.ends('who'), fact.ends('of'));
  },
};
