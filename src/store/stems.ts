/** Words cut to their stems, English and French, so that "warned" finds "warning" and "averti" finds "avertissement". */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';

/** As the full-text index cuts words. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Shorter ones have no ending to lose; longer ones are no words. */
const [SHORTEST, LONGEST] = [4, 40];

const PLAIN = /^[\x20-\x7e]*$/;
const unmarked = (word: string): string => (PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''));

/** Stems of words met lately: a text has few different words. */
const KEPT = 60_000;
const kept = new Map<string, string>();

/** One or two stems of a word in lower case, with a blank between: by English endings, by French endings. */
function cut(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  let stems = unmarked(lower);
  if (lower.length >= SHORTEST && lower.length <= LONGEST && /^\p{L}+$/u.test(stems)) {
    const [a, b] = [unmarked(english(lower)), unmarked(french(lower))];
    stems = a === b ? a : `${a} ${b}`;
  }
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, stems);
  return stems;
}

/** All stems of a text, for the index. */
export function stemsOf(text: string): string {
  let out = '';
  for (const word of text.match(WORD) ?? []) out += `${cut(word)} `;
  return out;
}

export const stemsOfWord = (word: string): readonly string[] => cut(word).split(' ');

/** Each word of the text with its place. */
export function* wordsIn(text: string): Generator<{ readonly word: string; readonly start: number }> {
  for (const found of text.matchAll(WORD)) yield { word: found[0], start: found.index };
}
