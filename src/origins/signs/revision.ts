import { outletKey } from '../outlets.ts';
import type { PairSign } from '../sign.ts';
import { folded } from '../words.ts';

const plain = (words: string): string =>
  words
    .split(/[^\p{L}\p{N}]+/u)
    .map(folded)
    .join(' ');

/** One article in two versions that contradict each other: nearly the same words, but another figure, name or date. */
export const revision: PairSign = {
  id: 'revision',
  see({ a, b, wording, form }) {
    const [one, other] = [a.document.facts, b.document.facts];
    const samePublisher =
      one.publisher !== undefined &&
      other.publisher !== undefined &&
      outletKey(one.publisher.value) === outletKey(other.publisher.value);
    const sameTitle =
      one.title !== undefined && other.title !== undefined && plain(one.title.value) === plain(other.title.value);
    const otherHouse = one.publisher !== undefined && other.publisher !== undefined && !samePublisher;
    const least = samePublisher || sameTitle ? 0.55 : 0.75;
    if (form || otherHouse || wording.values.length === 0 || Math.min(wording.ofA, wording.ofB) < least)
      return undefined;
    const quotes = wording.values
      .slice(0, 4)
      .flatMap(({ a: x, b: y }) => [
        a.quote(Math.max(0, x.from - 3), x.to + 3),
        b.quote(Math.max(0, y.from - 3), y.to + 3),
      ]);
    const n = wording.values.length;
    return {
      says: `One text in two versions: ${n === 1 ? 'one figure or name differs' : `${n} figures or names differ`}.`,
      quotes,
      verdict: 'revision of',
    };
  },
};
