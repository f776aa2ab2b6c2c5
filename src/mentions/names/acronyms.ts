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

/** Letters that can shorten a name at all; undefined where the word has other signs, or too many. */
function lettersOf(acronym: string): string | undefined {
  const letters = acronym.normalize('NFD').replace(/[^\p{L}]/gu, '');
  return letters.length < 2 || letters.length > 10 || letters !== letters.toUpperCase() ? undefined : letters;
}

const initial = (word: string | undefined): string => (word ?? '').charAt(0).toUpperCase();

function fits(letters: string, words: readonly string[], w = 0, l = 0): boolean {
  if (l === letters.length)
    return words
      .slice(w)
      .every((rest) => SMALL.has(rest.toLowerCase()) || /^(?:Ltd|Limited|Inc|SA|plc|Co|Company)$/i.test(rest));
  const word = words[w];
  if (word === undefined) return false;
  if (initial(word) === letters[l] && fits(letters, words, w + 1, l + 1)) return true;
  return SMALL.has(word.toLowerCase()) && fits(letters, words, w + 1, l);
}

/** Initials in order, small words taken or left out; a word's inner capital or hyphenated part may count too. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  if (letters === undefined) return false;
  const { words, full } = initialled(name);
  return full >= 2 && fits(letters, words);
}

/** Which of many bodies capitals can stand for: only those are looked at whose name can begin with the first letter. */
export function acronymsOf<T>(bodies: readonly T[], nameOf: (body: T) => string): (acronym: string) => readonly T[] {
  const byFirst = new Map<string, { readonly body: T; readonly words: readonly string[] }[]>();
  for (const body of bodies) {
    const { words, full } = initialled(nameOf(body));
    if (full < 2) continue;
    const last = words.findIndex((word) => !SMALL.has(word.toLowerCase()));
    for (const first of new Set(words.slice(0, last + 1).map(initial))) {
      const list = byFirst.get(first);
      if (list) list.push({ body, words });
      else byFirst.set(first, [{ body, words }]);
    }
  }
  return (acronym) => {
    const letters = lettersOf(acronym);
    if (letters === undefined) return [];
    const may = byFirst.get(letters.charAt(0)) ?? [];
    return may.flatMap(({ body, words }) => (fits(letters, words) ? [body] : []));
  };
}
