/** English words of the closed classes, all together: the open ones, most of a text, are spared the questions about them. */
import { QUANTIFIERS } from './quantity-en.ts';
import * as L from './words-en.ts';

export const AT_ADVERBS: ReadonlySet<string> = new Set(['least', 'most', 'first', 'last', 'once']);

const CLOSED: ReadonlySet<string> = new Set(
  [
    [L.BE, L.HAVE, L.DO, L.MODALS, L.NEGATIONS, L.NUMBERS, L.RELATIVES, L.SUBORDINATORS, L.COORDINATORS],
    [L.PRONOUNS, L.DETERMINERS, L.PREPOSITIONS, L.ADVERBS, AT_ADVERBS, QUANTIFIERS],
    [new Set("'s ' s' next further prior matter example instance longer according that to".split(' '))],
  ]
    .flat()
    .flatMap((list) => [...list]),
);

/** Whether a word, in small letters, can have a tag by itself: it stands in a list, is a number, or ends like an adverb. */
export const mayBeClosed = (lower: string): boolean => {
  const first = lower.charCodeAt(0);
  return CLOSED.has(lower) || (first >= 48 && first <= 57) || lower.endsWith('ly');
};
