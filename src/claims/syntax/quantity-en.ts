/** Words that only bound a number and so belong to it. */
import type { Word } from './words.ts';
import { NUMBERS } from './words-en.ts';

const DIGIT = /^\d/;

/** The words that it may say yes to. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  'more less fewer than at least most around about nearly almost some roughly approximately'.split(' '),
);

/** "more than 40", "at least 12", "around ten": words that only bound a number belong to it. */
export function isQuantity(
  l: string,
  prev: Word | undefined,
  next: Word | undefined,
  after: Word | undefined,
): boolean {
  const number = (w: Word | undefined): boolean =>
    !!w && (DIGIT.test(w.lower) || NUMBERS.has(w.lower)) && w.lower !== 'second' && w.lower !== 'first';
  if (/^(?:more|less|fewer)$/.test(l)) return next?.lower === 'than' && number(after);
  if (l === 'than') return !!prev && /^(?:more|less|fewer)$/.test(prev.lower) && number(next);
  if (l === 'at') return !!next && /^(?:least|most)$/.test(next.lower) && number(after);
  if (l === 'least' || l === 'most') return prev?.lower === 'at' && number(next);
  if (
    l === 'around' ||
    l === 'about' ||
    l === 'nearly' ||
    l === 'almost' ||
    l === 'some' ||
    l === 'roughly' ||
    l === 'approximately'
  )
    return number(next);
  return false;
}

/** "three were killed and eleven injured": the participle at `i` says of a number what the one before "and" says of another. */
export function isGapped(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next && !/^(?:stop|prep|comma|time|conj)$/.test(next.tag)) return false;
  if (words[i - 2]?.tag !== 'conj' && words[i - 2]?.tag !== 'comma') return false;
  const verb = words.slice(Math.max(0, i - 14), i - 2).findLast((w) => w.tag === 'verb' || w.tag === 'aux');
  return verb?.tag === 'verb' && verb.form === 'n';
}
