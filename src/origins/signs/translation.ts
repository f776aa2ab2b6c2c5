import type { Prepared } from '../prepared.ts';
import { type PairSign, percent, type Way } from '../sign.ts';

/** In score/families translations had .53 and more of it at .60, other texts on the same event .36 at .44. */
const LEAST_SHARE = 0.45;
const LEAST_LIKENESS = 0.5;

/**
 * One text is the other in the other language: names, numbers, dates, quotation marks and kindred words follow one another sentence by
 * sentence in the same order. Without a dictionary of the whole language and without a network.
 */
export const translation: PairSign = {
  id: 'translation',
  gives: 'translated from',
  see({ a, b, telling, sameLanguage, form }) {
    if (sameLanguage || form) return undefined;
    const found = telling();
    if (!found || found.laid.length < 3) return undefined;
    const [least, most] = [Math.min(found.ofA, found.ofB), Math.max(found.ofA, found.ofB)];
    if (most < LEAST_SHARE || found.likeness < LEAST_LIKENESS) return undefined;
    const best = [...found.laid].sort((x, y) => y.likeness - x.likeness).slice(0, 2);
    return {
      says: `${found.laid.length} sentences say the same in the same order in two languages: ${percent(most)} and ${percent(least)} of the texts.`,
      quotes: best.flatMap((one) => [a.quote(one.a.from, one.a.to), b.quote(one.b.from, one.b.to)]),
      verdict: 'translated from',
      ...wayOf(isTranslation(a), isTranslation(b)),
    };
  },
};

const isTranslation = ({ document: { facts }, named }: Prepared): boolean =>
  facts.originalLanguage !== undefined || facts.translator !== undefined || named().translations.length > 0;

/** A text that says that it is a translation, or is damaged as machines damage, comes from the other one. */
const wayOf = (a: boolean, b: boolean): { readonly way?: Way } => (a === b ? {} : { way: a ? 'a from b' : 'b from a' });
