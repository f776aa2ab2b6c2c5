import { quoteOf } from '../../domain/quote.ts';
import { outletKey } from '../outlets.ts';
import type { Prepared } from '../prepared.ts';
import type { PairSign, Seen } from '../sign.ts';

const houses = (one: Prepared): readonly string[] => {
  const { publisher, agency } = one.document.facts;
  return [publisher, agency].flatMap((fact) => (fact ? [outletKey(fact.value)] : [])).filter(Boolean);
};

/** How the text `one` points at the house of `other`: in a credit line, or as whom it cites. */
function points(one: Prepared, other: Prepared): Omit<Seen, 'way'> | undefined {
  const keys = new Set(houses(other));
  for (const own of houses(one)) keys.delete(own);
  if (keys.size === 0) return undefined;
  const credit = one.named().credits.find(({ name }) => keys.has(outletKey(name)));
  if (credit)
    return {
      says: `The one credits ${credit.name}, which published the other.`,
      quotes: [quoteOf(one.document, credit)],
    };
  const cited = one.named().citations.find(({ name }) => keys.has(outletKey(name)));
  if (!cited) return undefined;
  return {
    says: `The one cites ${cited.name}, which published the other.`,
    quotes: [quoteOf(one.document, cited)],
    verdict: 'cites',
  };
}

/** A text names in its credit line, or cites, the paper or agency that published the other one. */
export const creditsOther: PairSign = {
  id: 'credits-other',
  see({ a, b }) {
    const [forth, back] = [points(a, b), points(b, a)];
    return [
      ...(forth ? [{ ...forth, way: 'a from b' as const }] : []),
      ...(back ? [{ ...back, way: 'b from a' as const }] : []),
    ];
  },
};
