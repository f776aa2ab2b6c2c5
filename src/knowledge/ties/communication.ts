/** Two who called, wrote to or were in contact with each other. What one tells a newspaper or an authority is no tie between the two. */
import type { TieEnd } from '../../domain/pool.ts';
import { pairs, type TiePart } from '../tie-part.ts';

/** Who is named beside the number called from; the number alone where nobody is. */
function parties(ends: readonly TieEnd[]): readonly TieEnd[] {
  const named = ends.filter(({ kind }) => kind !== 'identifier');
  return named.length > 0 ? named : ends;
}

export const communication: TiePart = {
  id: 'communication',
  predicates: ['contacted'],
  *ties(fact) {
    yield* pairs(parties(fact.ends('who')), parties(fact.ends('with')));
  },
};
