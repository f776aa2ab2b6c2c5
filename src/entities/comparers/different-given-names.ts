/** Keeps brothers, cousins and other namesakes apart: same surname, given names that cannot be one person's. */
import { type Comparer, different, nothing } from '../comparer.ts';
import { givenAgreement } from '../names/given.ts';
import type { Name, PersonName } from '../names/index.ts';

const named = (name: Name): name is PersonName =>
  name.kind === 'person' && (name.form === 'full' || name.form === 'initials');

/** Given names of a that none of b's can be. */
const strange = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((one) => !b.some((other) => givenAgreement(one, other) !== undefined));

const words = (name: PersonName): readonly string[] => name.given.flatMap((given) => given.split(' '));

/** "Ben Ammar" beside "Slim Ben Ammar" may be the surname alone. */
const mayBeSurname = (a: PersonName, b: PersonName): boolean =>
  a.given.length === 1 && a.given[0] === 'ben' && /\bb[ei]n$/.test(b.particles);

export const differentGivenNames: Comparer = {
  id: 'different-given-names',
  kinds: ['person'],
  way: 'apart',
  seeks: (name) => (named(name) ? [name.surname] : nothing),
  compare(a, b) {
    if (!named(a) || !named(b) || a.surname !== b.surname) return undefined;
    if (mayBeSurname(a, b) || mayBeSurname(b, a)) return undefined;
    const [mine, yours] = [words(a), words(b)];
    if (mine.join('') === yours.join('')) return undefined;
    const [here, there] = [strange(mine, yours), strange(yours, mine)];
    if (here.length > 0 && there.length > 0)
      return different(`“${a.text}” and “${b.text}” have one surname, but different given names.`);
    // "Mona Haddad" may be "Leïla Mona Haddad"; "M. Haddad" is not "Leïla Mona Haddad".
    if (a.form !== b.form && givenAgreement(mine[0] ?? '', yours[0] ?? '') === undefined)
      return different(`“${a.text}” and “${b.text}” have one surname, but their given names do not begin alike.`);
    return undefined;
  },
};
