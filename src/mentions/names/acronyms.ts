/** Whether capitals shorten a body's name: "DPS" for "Directorate of Port Security", "DGSL" for "Direction générale de la sûreté littorale". */

const SMALL = new Set(
  'of the for and on in to at de du des la le les l d et en sur aux au a pour von und van der'.split(' '),
);

/** The words of a name without accents and brackets, and those of them that are not small. */
interface Initialled {
  readonly words: readonly string[];
  readonly full: number;
}
const MOST_KNOWN = 5000;
const known = new Map<string, Initialled>();

/** Remembers its answers: each capital word of a document is held against each of its bodies. */
function initialled(name: string): Initialled {
  let found = known.get(name);
  if (found) return found;
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s'’\-&/,.]+/)
    .filter(Boolean);
  found = { words, full: words.filter((w) => !SMALL.has(w.toLowerCase())).length };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

/** Initials in order, small words taken or left out; a word's inner capital or hyphenated part may count too. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.normalize('NFD').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10 || letters !== letters.toUpperCase()) return false;
  const { words, full } = initialled(name);
  if (full < 2) return false;
  const fits = (w: number, l: number): boolean => {
    if (l === letters.length)
      return words
        .slice(w)
        .every((rest) => SMALL.has(rest.toLowerCase()) || /^(?:Ltd|Limited|Inc|SA|plc|Co|Company)$/i.test(rest));
    const word = words[w];
    if (word === undefined) return false;
    if (word.charAt(0).toUpperCase() === letters[l] && fits(w + 1, l + 1)) return true;
    return SMALL.has(word.toLowerCase()) && fits(w + 1, l);
  };
  return fits(0, 0);
}
