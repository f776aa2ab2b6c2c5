import type { PairSign } from '../sign.ts';

/** Two documents have the same words throughout, once the furniture of the page is left out: two captures, or the same file in two places. */
export const sameText: PairSign = {
  id: 'same-text',
  see({ a, b, wording }) {
    if (a.sequence === b.sequence && a.words.count > 0)
      return {
        says: `All ${a.words.count} words are the same.`,
        quotes: [a.quote(0, 40), b.quote(0, 40)],
        verdict: 'same text',
      };
    const enough = Math.min(wording.ofA, wording.ofB) >= 0.8 && Math.max(wording.ofA, wording.ofB) >= 0.93;
    if (!enough || wording.values.length > 0 || wording.words < 20) return undefined;
    const left = a.words.count + b.words.count - 2 * wording.words;
    return {
      says: `The words are the same but for ${left} of ${a.words.count + b.words.count}, mostly what stands around the text.`,
      quotes: [a.quote(0, 40), b.quote(0, 40)],
      verdict: 'same text',
    };
  },
};
