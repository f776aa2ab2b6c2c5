/** Reads how much is said: a number or a range with the words that bound it, as "at least 17", "seven or eight", "entre 10 et 15". */
import type { Language } from '../domain/facts.ts';
import type { Bound } from '../domain/mention.ts';
import type { Token } from '../domain/passage.ts';
import { boundWords } from './bounds.ts';
import { lower, numberAt, type ReadNumber } from './numbers.ts';

export interface Quantity {
  /** Index of the first token, bounding words included, of the number's first, and of the first after all of it. */
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly yearLike: boolean;
  readonly heap: boolean;
  readonly figures: boolean;
  /** Ends in a second guess set off by commas: "maybe four thousand". */
  readonly guessed: boolean;
}

type ReadAt = (tokens: readonly Token[], i: number, language: Language) => ReadNumber | undefined;

/** The phrase of bounding words that ends just before token `i`: how many tokens it has and what it means. */
export function boundBefore(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { readonly length: number; readonly bound: Bound } | undefined {
  const phrases = boundWords(language).before.get(lower(tokens[i - 1]));
  for (const [phrase, bound] of phrases ?? []) {
    const start = i - phrase.length;
    if (start >= 0 && phrase.every((p, k) => lower(tokens[start + k]) === p)) return { length: phrase.length, bound };
  }
  return undefined;
}

export function boundAfter(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { readonly length: number; readonly bound: Bound } | undefined {
  for (const [phrase, bound] of boundWords(language).after)
    if (phrase.every((p, k) => lower(tokens[i + k]) === p)) return { length: phrase.length, bound };
  return undefined;
}

/** Further guesses and the other end of a range, read from token `next` on. */
function widened(
  tokens: readonly Token[],
  at: number,
  first: ReadNumber,
  language: Language,
  read: ReadAt,
): {
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly guessed: boolean;
} {
  const words = boundWords(language);
  let { next, low, high } = first;
  let vague = first.vague;
  let bare = first.bare;
  let guessed = false;
  const between = lower(tokens[at - 1]) === words.between;
  for (let round = 0; round < 3; round++) {
    const link = linkAt(tokens, next, words, between && round === 0);
    if (link === 0) break;
    const second = read(tokens, next + link, language);
    if (!second || second.high === low) break;
    // "two or three thousand": the first number has the second's scale
    const lent = bare && !second.bare && low < second.low ? second.low / lead(second.low) : 1;
    const a = low * lent;
    if (second.high <= a || (lower(tokens[next]) === ',' && link === 1 && second.low > 2 * high * lent)) break;
    if (first.figures !== second.figures && !between && /^(?:or|ou)$/.test(lower(tokens[next])) && second.high > 3 * a)
      break;
    low = a;
    guessed ||= lower(tokens[next]) === ',' && link > 1;
    high = second.high;
    next = second.next;
    bare = bare && second.bare;
    vague ||= second.vague;
  }
  return { next, low, high, vague, guessed };
}

/** 3000 → 3, so that 3000 / 3 is its scale. */
const lead = (value: number): number => {
  for (const scale of [1e9, 1e6, 1e3, 100, 12, 10]) if (value >= scale && value % scale === 0) return value / scale;
  return value;
};

/** How many tokens tie a further number to the one before; 0 where none does. */
function linkAt(
  tokens: readonly Token[],
  next: number,
  words: ReturnType<typeof boundWords>,
  between: boolean,
): number {
  const word = lower(tokens[next]);
  if (between && word === words.and) return 1;
  for (const phrase of words.maybe)
    if (phrase.every((p, k) => lower(tokens[next + k]) === p)) {
      if (numberLike(tokens[next + phrase.length])) return phrase.length;
    }
  if (words.to.has(word)) return 1;
  return 0;
}

const numberLike = (token: Token | undefined): boolean => !!token && /^[\p{L}\d]/u.test(token.text);

/** The quantity whose number begins at token `i`. `read` reads one number; sums of money have a reader of their own. */
export function quantityAt(
  tokens: readonly Token[],
  i: number,
  language: Language,
  read: ReadAt = numberAt,
): Quantity | undefined {
  const number = read(tokens, i, language);
  if (!number) return undefined;
  const whole = widened(tokens, i, number, language, read);
  const words = boundWords(language);
  let from = i;
  let bound: Bound | undefined;
  if (lower(tokens[i - 1]) === words.between && whole.high > whole.low) from = i - 1;
  // "une dizaine", "a dozen": the article belongs to the number
  if (language === 'fr' && number.heap && /^(?:une?|la|le|des)$/.test(lower(tokens[i - 1]))) from = i - 1;
  for (let k = 0; k < 2; k++) {
    const before = boundBefore(tokens, from, language);
    if (!before) break;
    from -= before.length;
    if (bound === undefined || before.bound !== 'about') bound = before.bound;
  }
  let next = whole.next;
  const after = boundAfter(tokens, next, language);
  if (after && !(language === 'en' && lower(tokens[next]) === 'at' && bound)) {
    next += after.length;
    if (bound === undefined || bound === 'exactly') bound = after.bound;
  }
  return {
    from,
    at: i,
    next,
    low: whole.low,
    high: whole.high,
    bound: bound ?? (whole.vague ? 'about' : 'exactly'),
    yearLike: number.yearLike,
    heap: number.heap,
    figures: number.figures,
    guessed: whole.guessed,
  };
}
