/** Two who travelled in company. */
import { pairs, type TiePart } from '../tie-part.ts';

export const travelTogether: TiePart = {
  id: 'travel-together',
  predicates: ['travelled', 'crossed', 'fled'],
  *ties(fact) {
    yield* pairs(fact.ends('who'), fact.ends('with'));
  },
};
