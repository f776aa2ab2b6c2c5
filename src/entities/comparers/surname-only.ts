/** Takes "Hoxha" for "Ilir Hoxha", where nobody else of that surname is about. */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';

const key = (name: Name): readonly string[] =>
  name.kind === 'person' && name.surname.length > 1 ? [name.surname] : nothing;

/** "Ben Ammar" may be a given name and a surname, or a surname with its particle. */
const benSurname = (name: Name): boolean =>
  name.kind === 'person' &&
  name.form === 'full' &&
  name.given.length === 1 &&
  name.given[0] === 'ben' &&
  name.particles === '';

export const surnameOnly: Comparer = {
  id: 'surname-only',
  kinds: ['person'],
  way: 'short for',
  seeks: (name) => (name.kind === 'person' && (name.form === 'bare' || benSurname(name)) ? key(name) : nothing),
  offers: (name) =>
    name.kind === 'person' && (name.form === 'full' || name.form === 'initials') ? key(name) : nothing,
  compare(a, b) {
    if (a.kind !== 'person' || b.kind !== 'person' || a.surname !== b.surname) return undefined;
    if (a.form !== 'bare' && !(benSurname(a) && /\bb[ei]n$/.test(b.particles))) return undefined;
    if (b.form !== 'full' && b.form !== 'initials') return undefined;
    if (a.addressed && b.addressed && a.addressed !== b.addressed) return undefined;
    if (a.generation && b.generation && a.generation !== b.generation) return undefined;
    return same(`“${a.text}” is the surname of “${b.text}”.`);
  },
};
