/** Somebody belonged to a group or body, joined, led, or was recruited for it, or worked for somebody. */
import { pairs, type TiePart } from '../tie-part.ts';

export const membership: TiePart = {
  id: 'membership',
  predicates: ['member-of', 'joined', 'led', 'worked-for', 'recruited', 'associate-of'],
  *ties(fact) {
    const who = fact.ends('who');
    switch (fact.predicate) {
      case 'member-of':
      case 'led':
        yield* pairs(who, fact.ends('of'));
        break;
      case 'joined':
        yield* pairs(who, fact.ends('into'));
        break;
      case 'worked-for':
        yield* pairs(who, fact.ends('for'));
        break;
      case 'associate-of':
        yield* pairs(who, fact.ends('with'));
        break;
      default:
        yield* pairs(who, fact.ends('whom'));
        yield* pairs(fact.ends('whom'), fact.ends('for'));
    }
  },
};
