/**
 * What a word comes down to when texts of two languages, or two wordings, are laid side by side: a number, a sense that both languages
 * name, or its first letters, which kindred words of English and French mostly share.
 */

import { folded, hashOf } from './words.ts';
import { EMPTY_WORDS, SENSES } from './words-en-fr.ts';

const EMPTY = new Set(EMPTY_WORDS.split(/\s+/).filter(Boolean));

function senses(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  SENSES.split('\n').forEach((line, i) => {
    for (const word of line.split(/[\s:]+/)) {
      const plain = folded(word);
      if (plain !== '' && !found.has(plain)) found.set(plain, (0x10000000 + i) >>> 0);
    }
  });
  return found;
}
const SENSE = senses();

/** Endings of inflection, longest first; what is left must be known and have three letters. */
const ENDINGS = /(?:aient|issait|eront|ement|ees|ant|ent|ait|era|ing|ies|es|ed|er|ee|ly|s|e|x)$/;

/** Letters by which kindred words are known. */
const STEM = 5;

const DIGITS = /^\d/;

const known = new Map<string, number>();
const KNOWN_LIMIT = 200_000;

function worked(word: string): number {
  if (DIGITS.test(word)) {
    const digits = /^\d+/.exec(word)?.[0] ?? word;
    return SENSE.get(digits.replace(/^0+(?=\d)/, '')) ?? hashOf(`#${digits.replace(/^0+(?=\d)/, '')}`);
  }
  if (word.length < 2 || EMPTY.has(word)) return 0;
  const direct = SENSE.get(word);
  if (direct !== undefined) return direct;
  const stem = word.replace(ENDINGS, '');
  if (stem.length >= 3) {
    const sense = SENSE.get(stem) ?? SENSE.get(`${stem}e`) ?? SENSE.get(`${stem}er`);
    if (sense !== undefined) return sense;
  }
  if (EMPTY.has(stem)) return 0;
  // "responsable", "responsible"; "président", "president"; "connexion", "connection".
  const plain = word.replace(/ph/g, 'f').replace(/[ck]/g, 'k').replace(/y/g, 'i').replace(/qu/g, 'k');
  return hashOf(plain.slice(0, STEM));
}

/** 0 for words that carry no matter. The same for a word and its counterpart in the other language, where that is known or looks alike. */
export function senseOf(word: string): number {
  const plain = folded(word);
  const before = known.get(plain);
  if (before !== undefined) return before;
  const value = worked(plain);
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(plain, value);
  return value;
}

/** Whether both languages have a common word for it, so that it is hardly a name of its own: "Algerian", "Monday". */
export const isCommonWord = (word: string): boolean => SENSE.has(folded(word));
