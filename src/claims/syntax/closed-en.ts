/** English words of the closed classes, all together: the open ones, most of a text, are spared the questions about them. */
import { verbReadings } from './inflect-en.ts';
import { QUANTIFIERS } from './quantity-en.ts';
import type { Word } from './words.ts';
import * as L from './words-en.ts';

/** A pronoun or a determiner, by what follows. */
export const EITHER: ReadonlySet<string> = new Set(
  'her his one this these those all both each some many most several'.split(' '),
);
export const AT_ADVERBS: ReadonlySet<string> = new Set(['least', 'most', 'first', 'last', 'once']);
/** Nouns that make no phrase after "in": "was in fact held". */
export const IN_ADVERBS: ReadonlySet<string> = new Set(
  'fact effect turn vain part essence practice principle'.split(' '),
);

const CLOSED: ReadonlySet<string> = new Set(
  [
    [L.BE, L.HAVE, L.DO, L.MODALS, L.NEGATIONS, L.NUMBERS, L.RELATIVES, L.SUBORDINATORS, L.COORDINATORS],
    [L.PRONOUNS, L.DETERMINERS, L.PREPOSITIONS, L.ADVERBS, AT_ADVERBS, IN_ADVERBS, QUANTIFIERS],
    [new Set("'s ' s' dead next further prior matter example instance longer according that to".split(' '))],
  ]
    .flat()
    .flatMap((list) => [...list]),
);

/** Whether a word, in small letters, can have a tag by itself: it stands in a list, is a number, or ends like an adverb. */
export const mayBeClosed = (lower: string): boolean => {
  const first = lower.charCodeAt(0);
  return CLOSED.has(lower) || (first >= 48 && first <= 57) || lower.endsWith('ly');
};

/** "a very long wait", not "has long waited": an adjective before its noun. */
export const isLongThing = (prev: Word | undefined, next: Word | undefined): boolean =>
  next?.tag === 'nom' &&
  !mayBeClosed(next.lower) &&
  (prev?.tag === 'det' || /^(?:very|too|so|quite|rather)$/.test(prev?.lower ?? '')) &&
  !verbReadings(next.lower).some(({ forms }) => /[dn]/.test(forms));
