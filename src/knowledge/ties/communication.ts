/** Two who called, wrote to or were in contact with each other. What one tells a newspaper or an authority is no tie between the two. */
import { pairs, type TiePart } from '../tie-part.ts';

export const communication: TiePart = {
  id: 'communication',
  predicates: ['contacted'],
  *ties(fact) {
    yield* pairs(fact.ends('who'), fact.ends('with'));
  },
};
