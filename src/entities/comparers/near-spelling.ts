/** Says of two names that a person holds side by side whether their words are near enough in spelling to ask; it never goes looking. */
import { type Comparer, nothing, unsure } from '../comparer.ts';
import { givenAgreement } from '../names/given.ts';
import type { Name } from '../names/index.ts';
import { slips } from '../names/near.ts';
import { romanKey } from '../names/romanise.ts';

/** Slips that a word of this length may have: none up to three letters, one up to seven, then one more for each five. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2 + Math.floor((length - 8) / 5));

const wordsOf = (name: Name): readonly string[] =>
  name.kind === 'person' ? [...name.given, ...name.surname.split(' ')].flatMap((w) => w.split(' ')) : name.words;

function near(a: string, b: string): boolean {
  const most = allowed(Math.min(a.length, b.length));
  return slips(a, b, most) <= most || (romanKey(a).length > 2 && romanKey(a) === romanKey(b));
}

export const nearSpelling: Comparer = {
  id: 'near-spelling',
  kinds: ['person', 'organisation', 'place'],
  way: 'alike',
  seeks: () => nothing,
  compare(a, b) {
    if (a.kind !== b.kind) return undefined;
    const [short, long] = wordsOf(a).length <= wordsOf(b).length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
    const free = [...long];
    const strange: string[] = [];
    for (const word of short) {
      const at = [
        free.indexOf(word),
        free.findIndex(
          (other) => near(word, other) || (a.kind === 'person' && givenAgreement(word, other) !== undefined),
        ),
      ].find((i) => i >= 0);
      if (at === undefined) strange.push(word);
      else free.splice(at, 1);
    }
    const more = a.kind === 'person' ? short.length > 1 : free.length === 0;
    if (strange.length > 0 || short.length === 0 || (free.length > 0 && !more)) return undefined;
    return unsure(`Every word of “${a.text}” is near in spelling to one of “${b.text}”.`);
  },
};
