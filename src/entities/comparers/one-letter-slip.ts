/** Takes a long name that stands once or twice for its neighbour one letter apart in the same document; elsewhere it only asks. */
import { type Comparer, same } from '../comparer.ts';
import { givenAgreement } from '../names/given.ts';
import type { Name } from '../names/index.ts';
import { oneSlip } from '../names/near.ts';

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

/**
 * The word's head and tail: one slip leaves one of them as it is. Three letters where the rest of the name says more, else nearly half,
 * in the two lengths that a word and one a letter longer have in common.
 */
function endsOf({ rest, word }: Parted): readonly string[] {
  const half = Math.max(3, Math.floor((word.length - 1) / 2));
  const sizes = rest === '…' ? new Set([half, Math.max(3, half - 1)]) : [3];
  return [...sizes].flatMap((size) => [`${rest}|${word.slice(0, size)}-`, `${rest}|-${word.slice(-size)}`]);
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
  seeks: (name) => liftings(name).flatMap(endsOf),
  compare(a, b) {
    if (a.kind !== b.kind || a.key === b.key || Math.abs(a.key.length - b.key.length) > 1) return undefined;
    if (digits.test(a.key) || digits.test(b.key)) return undefined;
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
