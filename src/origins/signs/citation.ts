import { quoteOf } from '../../domain/quote.ts';
import { outletKey } from '../outlets.ts';
import type { NamedSeen, TextSign } from '../sign.ts';

/** A text has something from a paper, a station or an agency: "as the Quay Courier reported", "told Radio Quay". */
export const citation: TextSign = {
  id: 'citation',
  see(text) {
    const found = new Map<string, NamedSeen>();
    for (const one of text.named().citations) {
      const before = found.get(outletKey(one.name));
      const quotes = [...(before?.quotes ?? []), quoteOf(text.document, one)].slice(0, 3);
      const named = before?.named ?? one.name;
      found.set(outletKey(one.name), { named, says: `It cites ${named}.`, quotes, verdict: 'cites' });
    }
    return [...found.values()];
  },
};
