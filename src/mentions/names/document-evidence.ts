/** What a whole document shows of each word: whether it also stands in lower case, follows a title, is followed by "said". */

import { HINT } from './lexicon.ts';
import { FORM, isCapitalised, type Word } from './words.ts';

export const EVIDENCE = {
  lowerElsewhere: 1,
  capitalInside: 1 << 1,
  afterTitle: 1 << 2,
  afterGivenName: 1 << 3,
  besideSaying: 1 << 4,
  afterPlacePreposition: 1 << 5,
  beforeBodyTail: 1 << 6,
  afterArticle: 1 << 7,
  possessive: 1 << 8,
  inBrackets: 1 << 9,
  beforeWho: 1 << 10,
  afterBodyHead: 1 << 11,
  beforeCapital: 1 << 12,
  afterCapital: 1 << 13,
} as const;
export const EVIDENCE_COUNT = 14;

const ARTICLE = new Set(['the', 'le', 'la', 'les', "l'", 'l’', 'du', 'des', 'au', 'aux']);
const WHO = new Set(['who', 'whose', 'qui', 'dont']);

/** Bits for each word, by the hash of its lower-case form; what only the start of a sentence shows is not counted as a capital. */
export function evidenceOf(sequences: readonly (readonly Word[])[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const words of sequences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word || word.form === FORM.mark) continue;
      if (word.form === FORM.lower) {
        if (word.text.length > 2) found.set(word.lowerKey, (found.get(word.lowerKey) ?? 0) | EVIDENCE.lowerElsewhere);
        continue;
      }
      if (!isCapitalised(word.form)) continue;
      const before = words[i - 1];
      const after = words[i + 1];
      let bits = 0;
      if (before) {
        if (before.form !== FORM.mark) bits |= EVIDENCE.capitalInside;
        if (before.hints & HINT.title) bits |= EVIDENCE.afterTitle;
        if (before.hints & HINT.given && isCapitalised(before.form)) bits |= EVIDENCE.afterGivenName;
        if (before.hints & HINT.saying && before.form === FORM.lower) bits |= EVIDENCE.besideSaying;
        if (before.hints & HINT.placePreposition && before.form !== FORM.clitic) bits |= EVIDENCE.afterPlacePreposition;
        if (before.hints & HINT.bodyHead && before.form !== FORM.lower) bits |= EVIDENCE.afterBodyHead;
        if (ARTICLE.has(before.lower)) bits |= EVIDENCE.afterArticle;
        if (isCapitalised(before.form)) bits |= EVIDENCE.afterCapital;
        if (before.text === '(' && after?.text === ')') bits |= EVIDENCE.inBrackets;
      }
      if (after) {
        if (after.hints & HINT.saying && after.form === FORM.lower) bits |= EVIDENCE.besideSaying;
        if (after.hints & HINT.bodyTail && isCapitalised(after.form)) bits |= EVIDENCE.beforeBodyTail;
        if (after.form === FORM.clitic && after.lower.endsWith('s')) bits |= EVIDENCE.possessive;
        if (WHO.has(after.lower)) bits |= EVIDENCE.beforeWho;
        if (isCapitalised(after.form)) bits |= EVIDENCE.beforeCapital;
      }
      if (bits) found.set(word.lowerKey, (found.get(word.lowerKey) ?? 0) | bits);
    }
  }
  return found;
}
