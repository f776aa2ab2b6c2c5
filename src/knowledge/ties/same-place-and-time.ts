/** Two who were at one place on one day: met, seen together, said to have come the same day, or each placed there on that day. */
import type { TieEnd } from '../../domain/pool.ts';
import { pairs, type Tellable, type TiePart } from '../tie-part.ts';

/** One place on one day; a month or a year is no presence at the same time. */
function occasion(fact: Tellable): readonly TieEnd[] {
  const { earliest, latest } = fact.when ?? {};
  if (earliest === undefined || earliest !== latest) return [];
  for (const role of ['into', 'where'] as const) {
    const [place] = fact.ends(role);
    const words = place?.name ?? fact.words(role);
    if (words !== '')
      return [{ id: `${place?.id ?? words}@${earliest}`, name: `${words}, ${earliest}`, kind: 'occasion' }];
  }
  return [];
}

export const samePlaceAndTime: TiePart = {
  id: 'same-place-and-time',
  predicates: [
    'met',
    'saw',
    'crossed',
    'travelled',
    'fled',
    'lived',
    'resurfaced',
    'registered',
    'located',
    'arrested',
    'trained',
  ],
  *ties(fact) {
    const there = [...fact.ends('who'), ...fact.ends('whom')];
    const moved = fact.predicate === 'crossed' || fact.predicate === 'travelled' || fact.predicate === 'fled';
    const present =
      moved || fact.predicate === 'met' || fact.predicate === 'lived' ? fact.ends('who') : fact.ends('whom');
    const all = present.length > 0 ? present : fact.broughtIn;
    yield* pairs(all, fact.company);
    if (there.length > 0) yield* pairs(present, occasion(fact));
    if (!moved) yield* pairs(present, fact.ends('with'));
  },
};
