import type { PairSign } from '../sign.ts';

/** Two texts have the same words only between quotation marks: both were there, or both read it; neither need have read the other. */
export const sameQuotation: PairSign = {
  id: 'same-quotation',
  see({ a, b, wording, form }) {
    const quoted = wording.words - wording.unquoted;
    if (form || quoted < 8 || wording.unquoted > quoted) return undefined;
    const [longest] = [...wording.runs].sort((x, y) => y.length - x.length);
    if (!longest) return undefined;
    return {
      says: `${quoted} words within quotation marks are the same: one statement that both quote.`,
      quotes: [a.quote(longest.a, longest.a + longest.length), b.quote(longest.b, longest.b + longest.length)],
    };
  },
};
