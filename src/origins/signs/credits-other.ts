import { quoteOf } from '../../domain/quote.ts';
import type { Said } from '../origin-document.ts';
import { isAgency, outletKey } from '../outlets.ts';
import { laterByDate } from '../pair.ts';
import type { Prepared } from '../prepared.ts';
import { likeness } from '../sentences.ts';
import type { Pair, PairSign, Seen } from '../sign.ts';

const houses = (one: Prepared): ReadonlySet<string> => new Set(one.named().houses.map(({ name }) => outletKey(name)));

/** A citation and what it is cited for must have this much in common with a sentence of the other text; agencies tell of everything. */
const SAME_MATTER = 0.25;
const SAME_DISPATCH = 0.4;

/** Whether the sentence with the citation, or the next one, tells what the other text tells. */
function tells(one: Prepared, other: Prepared, cited: Said): boolean {
  const near = one.told().filter(({ from, to }) => {
    const [start, end] = [one.words.start[from] ?? 0, one.words.end[to - 1] ?? 0];
    return cited.end > start - 200 && cited.start < end;
  });
  const least = isAgency(cited.name) ? SAME_DISPATCH : SAME_MATTER;
  return near.some((sentence) => other.told().some((theirs) => likeness(sentence, theirs) >= least));
}

/** How the text `one` points at the house of `other`: in a credit line, or as whom it cites. */
function points(one: Prepared, other: Prepared, { wording, form }: Pair): Omit<Seen, 'way'> | undefined {
  const own = houses(one);
  const keys = new Set([...houses(other)].filter((key) => !own.has(key)));
  if (keys.size === 0 || form) return undefined;
  const credit = one.named().credits.find(({ name }) => keys.has(outletKey(name)));
  if (credit && wording.words >= 20)
    return {
      says: `The one credits ${credit.name}, which published the other.`,
      quotes: [quoteOf(one.document, credit)],
    };
  const cited = one.named().citations.find((said) => keys.has(outletKey(said.name)) && tells(one, other, said));
  if (!cited) return undefined;
  return {
    says: `The one cites ${cited.name}, which published the other, for what it tells.`,
    quotes: [quoteOf(one.document, cited)],
    verdict: 'cites',
  };
}

/** A text names in its credit line, or cites for what it tells, the paper or agency that published the other one. */
export const creditsOther: PairSign = {
  id: 'credits-other',
  see(pair) {
    const { a, b } = pair;
    // Nobody cites what came out later.
    const later = laterByDate(pair);
    const forth = later === 'b from a' ? undefined : points(a, b, pair);
    const back = later === 'a from b' ? undefined : points(b, a, pair);
    return [
      ...(forth ? [{ ...forth, way: 'a from b' as const }] : []),
      ...(back ? [{ ...back, way: 'b from a' as const }] : []),
    ];
  },
};
