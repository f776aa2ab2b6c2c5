import { type PairSign, percent, runQuotes } from '../sign.ts';

/** A shorter text stands nearly whole in a longer one: a cut, or a piece taken out. What is missing says which came from which. */
export const excerpt: PairSign = {
  id: 'excerpt',
  see(pair) {
    const { a, b, wording, form } = pair;
    if (form || wording.words < 25) return undefined;
    const [least, most] = [Math.min(wording.ofA, wording.ofB), Math.max(wording.ofA, wording.ofB)];
    if (most < 0.75 || least >= 0.8 || least > most - 0.1) return undefined;
    const shorter = wording.ofA > wording.ofB ? a : b;
    const way = shorter === a ? 'a from b' : 'b from a';
    return {
      says: `${percent(most)} of the ${shorter.words.count} words of the shorter text stand in the longer one, of which they are ${percent(least)}.`,
      quotes: runQuotes(pair),
      verdict: 'excerpt of',
      way,
    };
  },
};
