/** Takes "Ilir Hoxha" for "Ilir Besnik Hoxha": same surname, same given name, and no middle name speaks against it. */
import { type Comparer, nothing, same, unsure } from '../comparer.ts';
import type { Name, PersonName } from '../names/index.ts';

/** Whether each of a's middle names is one of b's, in order; an initial stands for any name that begins so. */
function within(a: readonly string[], b: readonly string[]): boolean {
  let at = 0;
  for (const name of a) {
    while (at < b.length && !(b[at] === name || (b[at]?.[0] === name[0] && (name.length === 1 || b[at]?.length === 1))))
      at++;
    if (at++ >= b.length) return false;
  }
  return true;
}

const full = (name: Name): name is PersonName =>
  name.kind === 'person' && name.form === 'full' && name.given[0] !== undefined;
const keys = (name: Name): readonly string[] =>
  full(name)
    ? [...new Set(name.given.filter((g) => g.length > 1))].map((given) => `${given}|${name.surname}`)
    : nothing;

export const surnameAndGiven: Comparer = {
  id: 'surname-and-given',
  kinds: ['person'],
  way: 'short for',
  seeks: (name) => keys(name).slice(0, 1),
  offers: keys,
  compare(a, b) {
    if (
      !full(a) ||
      !full(b) ||
      a.key === b.key ||
      a.surname !== b.surname ||
      (a.generation && a.generation !== b.generation)
    )
      return undefined;
    if (a.given[0] === b.given[0] && within(a.given.slice(1), b.given.slice(1)))
      return same(
        a.given.length === b.given.length
          ? `“${a.text}” and “${b.text}” agree in surname and given names.`
          : `Same given name and surname; “${b.text}” only adds to “${a.text}”.`,
      );
    if (within(a.given, b.given))
      return {
        ...unsure(`“${a.text}” has the surname of “${b.text}” and one of its further given names.`),
        verdict: 'same',
        only: 'in one document',
      };
    return undefined;
  },
};
