/** Words that carry what is said, and whether two sayings have mostly the same. */

const SMALL = new Set(
  (
    'the a an of and or in on at to for from by with as is are was were be been had has have that this these those it its his her their he she they ' +
    'which who whom not no also la le les l un une des du de d et ou en au aux dans sur par pour avec est sont était ont a avait que qui ce cette ces ' +
    'son sa ses leur leurs il elle ils elles ne pas'
  ).split(' '),
);

/** Folded words without articles, pronouns and the like, plural s dropped. */
export function contentWords(words: string): readonly string[] {
  const folded = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found
    .filter((word) => !SMALL.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?<!s)s$/u, '') : word));
}

/** Share of the shorter saying's words that the other must have. */
const MOSTLY = 0.6;

/** Both sorted, no word twice. Two that have no words are alike; one that has none and one that has are not. */
export function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = '', y = ''] = [a[i], b[j]];
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  const numbers = (words: readonly string[]) => words.filter((word) => /^\d/u.test(word)).join(' ');
  return (
    shared >= MOSTLY * Math.min(a.length, b.length) &&
    shared >= 0.4 * Math.max(a.length, b.length) &&
    numbers(a) === numbers(b)
  );
}
