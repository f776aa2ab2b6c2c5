import type { PairSign } from '../sign.ts';

/** A form filled in anew: weather reports, court lists, notices. The wording is the form's, the names and figures are each text's own. */
export const form: PairSign = {
  id: 'form',
  see({ a, b, wording, form }) {
    if (!form) return undefined;
    const quotes = wording.values
      .slice(0, 2)
      .flatMap(({ a: x, b: y }) => [
        a.quote(Math.max(0, x.from - 3), x.to + 2),
        b.quote(Math.max(0, y.from - 3), y.to + 2),
      ]);
    return {
      says: 'The same form or list filled in anew: the wording is the form’s, names and figures are each text’s own.',
      quotes,
      verdict: 'independent',
    };
  },
};
