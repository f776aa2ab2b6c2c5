/** One string for all occurrences of a word: what is looked up by words, everywhere after, then finds it by its address. */
const MOST = 60_000;
const LONGEST = 24;
let known = new Map<string, string>();

/**
 * The word itself, equal to what is given. A slice of a text keeps the text's wide characters, of which one curly quote is the cause; the
 * word kept here is written as narrow as it can be, which makes every later comparison and change of case cheaper.
 */
export function interned(word: string): string {
  if (word.length > LONGEST) return word;
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST) known = new Map();
  const own = word.split('').join('');
  known.set(own, own);
  return own;
}
