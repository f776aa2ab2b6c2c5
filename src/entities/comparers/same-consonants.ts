/** Asks whether two names with the same consonants in another script or romanisation are one; vowels alone cannot settle it. */
import { type Comparer, nothing, unsure } from '../comparer.ts';
import type { Name, PersonName } from '../names/index.ts';
import { skeleton } from '../names/romanise.ts';

const SHORTEST = 5;

const comparable = (name: Name): name is PersonName =>
  name.kind === 'person' && name.form === 'full' && (name.given[0]?.length ?? 0) > 1;
const keyOf = (name: PersonName): string => `${skeleton(name.given[0] ?? '')}|${skeleton(name.surname)}`;

export const sameConsonants: Comparer = {
  id: 'same-consonants',
  kinds: ['person'],
  way: 'alike',
  seeks(name) {
    const key = comparable(name) ? keyOf(name) : '';
    return key.length > SHORTEST && !key.endsWith('|') && !key.startsWith('|') ? [key] : nothing;
  },
  compare(a, b) {
    if (!comparable(a) || !comparable(b) || a.key === b.key || a.generation !== b.generation) return undefined;
    const key = keyOf(a);
    if (key !== keyOf(b) || key.length <= SHORTEST || key.startsWith('|') || key.endsWith('|')) return undefined;
    return unsure(
      `“${a.text}” and “${b.text}” have the same consonants, in given name and surname; their vowels differ.`,
    );
  },
};
