/** Somebody went by another name: a link of its own, so that nobody uses it before it was in their hands. */
import { pairs, type TiePart } from '../tie-part.ts';

export const sameIdentity: TiePart = {
  id: 'same-identity',
  predicates: ['also-known-as'],
  *ties(fact) {
    yield* pairs(fact.ends('who'), fact.ends('as'));
  },
};
