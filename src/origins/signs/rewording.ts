import { type PairSign, percent } from '../sign.ts';

/** In score/families rewrites had .64 and more of it, other texts on the same event .29. */
const LEAST_SHARE = 0.5;
const LEAST_LIKENESS = 0.5;

/** One text tells sentence by sentence, in the same order, what another tells, in other words. */
export const rewording: PairSign = {
  id: 'rewording',
  gives: 'rewritten from',
  see({ a, b, telling, sameLanguage, form }) {
    if (!sameLanguage || form) return undefined;
    const found = telling();
    if (!found || found.laid.length < 3) return undefined;
    const most = Math.max(found.ofA, found.ofB);
    if (most < LEAST_SHARE || found.likeness < LEAST_LIKENESS) return undefined;
    const best = [...found.laid].sort((x, y) => y.likeness - x.likeness).slice(0, 2);
    return {
      says: `${found.laid.length} sentences tell the same in the same order: ${percent(found.ofA)} and ${percent(found.ofB)} of what the texts tell outside quotations.`,
      quotes: best.flatMap((one) => [a.quote(one.a.from, one.a.to), b.quote(one.b.from, one.b.to)]),
      verdict: 'rewritten from',
    };
  },
};
