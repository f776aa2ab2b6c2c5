/** Takes a long name that stands once or twice for its neighbour one letter apart in the same document; elsewhere it only asks. */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';
import { oneSlip, withoutOne } from '../names/near.ts';

const SHORTEST = 6;

interface Parted {
  readonly rest: string;
  readonly word: string;
}

/** The name with one long word lifted out, for each such word. A person's given name is left in place: Michel is not Michelle. */
function liftings(name: Name): readonly Parted[] {
  if (name.kind === 'person')
    return name.form === 'full' ? [{ rest: name.given.join(' '), word: name.surname }] : nothing_;
  if (name.kind === 'organisation' && (name.acronym || name.generic)) return nothing_;
  return name.words.flatMap((word, i) =>
    word.length < SHORTEST ? [] : [{ rest: name.words.map((w, j) => (j === i ? '…' : w)).join(' '), word }],
  );
}

const nothing_: readonly Parted[] = [];
const digits = /\d/;

export const oneLetterSlip: Comparer = {
  id: 'one-letter-slip',
  kinds: ['person', 'organisation', 'place'],
  way: 'alike',
  seeks(name) {
    const parted = liftings(name).filter(({ word }) => word.length >= SHORTEST);
    return parted.length === 0
      ? nothing
      : parted.flatMap(({ rest, word }) => withoutOne(word).map((w) => `${rest}|${w}`));
  },
  compare(a, b) {
    if (a.kind !== b.kind || a.key === b.key || digits.test(a.key) || digits.test(b.key)) return undefined;
    for (const one of liftings(a))
      for (const other of liftings(b))
        if (
          one.rest === other.rest &&
          one.word !== other.word &&
          Math.min(one.word.length, other.word.length) >= SHORTEST &&
          oneSlip(one.word, other.word)
        )
          return same(
            `“${a.text}” and “${b.text}” are one letter apart (${one.word}, ${other.word}).`,
            'in one document, if rare',
          );
    return undefined;
  },
};
