import { quoteOf } from '../../domain/quote.ts';
import { isAgency, outletKey } from '../outlets.ts';
import type { PairSign } from '../sign.ts';

/** Both credit the same agency and have the same words, or tell the same: one dispatch stands behind both. */
export const sameCredit: PairSign = {
  id: 'same-credit',
  gives: 'shares an origin with',
  see({ a, b, wording, telling, form }) {
    if (form) return undefined;
    for (const one of a.named().credits) {
      if (!isAgency(one.name) && one.name === 'news agencies, unnamed') continue;
      const other = b.named().credits.find(({ name }) => outletKey(name) === outletKey(one.name));
      if (!other) continue;
      const told = telling();
      const same =
        wording.unquoted >= 20 || (told !== undefined && Math.max(told.ofA, told.ofB) >= 0.3 && told.laid.length >= 2);
      if (!same) continue;
      return {
        says: `Both credit ${one.name} and tell the same.`,
        quotes: [quoteOf(a.document, one), quoteOf(b.document, other)],
        verdict: 'shares an origin with',
      };
    }
    return undefined;
  },
};
