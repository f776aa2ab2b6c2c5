/** Words that make a counted time a length and not a date: "it took two years before anybody asked", "hold them for a month before selling". */

/** Verbs of passing and waiting right before it. */
const PASSING =
  /\b(?:wait|tak|took|spen|last|need|pass|elaps|go(?:es)? by|went by|gone by)\w*\s+(?:(?:for|another|many|up to)\s+)*$/i;

/** Whether a time that ends in "before" or "after" only says how long; `before` and `after` are the words around it. */
export const saysHowLong = (before: string, after: string, words: string): boolean =>
  /\b(?:before|after)$/i.test(words) &&
  (PASSING.test(before) || (/\bfor\s+$/i.test(before) && /^\s+[a-z]+ing\b/.test(after)));
