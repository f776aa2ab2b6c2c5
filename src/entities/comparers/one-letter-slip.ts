/** Takes a long name that stands once or twice for its neighbour one letter apart in the same document; elsewhere it only asks. */
import { type Comparer, same } from '../comparer.ts';
import { givenAgreement } from '../names/given.ts';
import type { Name } from '../names/index.ts';
import { oneSlip, withoutOne } from '../names/near.ts';

const SHORTEST = 6;

interface Parted {
  readonly rest: string;
  readonly word: string;
}

/** The name with one long word lifted out, for each such word; of a person's name the given name and the surname. */
function liftings(name: Name): readonly Parted[] {
  if (name.kind === 'person') {
    const given = name.given.join(' ');
    const both = [
      { rest: given, word: name.surname },
      { rest: `…|${name.surname}`, word: given },
    ];
    return name.form === 'full' ? both.filter(({ word }) => word.length >= SHORTEST) : [];
  }
  if (name.kind === 'organisation' && (name.acronym || name.generic)) return [];
  return name.words.flatMap((word, i) =>
    word.length < SHORTEST ? [] : [{ rest: name.words.map((w, j) => (j === i ? '…' : w)).join(' '), word }],
  );
}

const digits = /\d/;

/** Michel is not Michelle: of given names only a slip counts that makes no other name. */
function slipped(one: Parted, other: Parted): boolean {
  if (one.rest !== other.rest || one.word === other.word || !oneSlip(one.word, other.word)) return false;
  return !one.rest.startsWith('…|') || (givenAgreement(one.word, other.word) ?? 'nickname') !== 'nickname';
}

export const oneLetterSlip: Comparer = {
  id: 'one-letter-slip',
  kinds: ['person', 'organisation', 'place'],
  way: 'alike',
  seeks: (name) => liftings(name).flatMap(({ rest, word }) => withoutOne(word).map((w) => `${rest}|${w}`)),
  compare(a, b) {
    if (a.kind !== b.kind || a.key === b.key || digits.test(a.key) || digits.test(b.key)) return undefined;
    for (const one of liftings(a))
      for (const other of liftings(b))
        if (slipped(one, other))
          return same(
            `“${a.text}” and “${b.text}” are one letter apart (${one.word}, ${other.word}).`,
            'in one document, if rare',
          );
    return undefined;
  },
};
