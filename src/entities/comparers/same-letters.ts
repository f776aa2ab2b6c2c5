/** Takes two names for one that differ only in where the blanks stand: "Jan Daniel Okafor", "JanDaniel Okafor". */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const SHORTEST = 8;

function letters(name: Name): string {
  if (name.kind === 'person')
    return name.form === 'description' || name.form === 'family'
      ? ''
      : `${name.given.join('')}${name.particles}${name.surname}`.replace(/ /g, '');
  return name.words.join('');
}

export const sameLetters: Comparer = {
  id: 'same-letters',
  kinds: ['person', 'organisation', 'place'],
  way: 'alike',
  seeks: (name) => (letters(name).length < SHORTEST ? nothing : [letters(name)]),
  compare(a, b) {
    if (a.kind !== b.kind || a.key === b.key || letters(a).length < SHORTEST || letters(a) !== letters(b))
      return undefined;
    if (a.kind === 'organisation' && b.kind === 'organisation' && a.legal !== b.legal) return undefined;
    return same(`“${a.text}” and “${b.text}” have the same letters; only the blanks, particles or hyphens differ.`);
  },
};
