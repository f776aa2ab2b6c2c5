/** Whether capitals shorten a body's name: "DPS" for "Directorate of Port Security", "DGSL" for "Direction générale de la sûreté littorale". */

const SMALL = new Set(
  'of the for and on in to at de du des la le les l d et en sur aux au a pour von und van der'.split(' '),
);

/** Initials in order, small words taken or left out; a word's inner capital or hyphenated part may count too. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.normalize('NFD').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10 || letters !== letters.toUpperCase()) return false;
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s'’\-&/,.]+/)
    .filter(Boolean);
  const full = words.filter((w) => !SMALL.has(w.toLowerCase()));
  if (full.length < 2) return false;
  const fits = (w: number, l: number): boolean => {
    if (l === letters.length)
      return (
        full.length > 0 &&
        words
          .slice(w)
          .every((rest) => SMALL.has(rest.toLowerCase()) || /^(?:Ltd|Limited|Inc|SA|plc|Co|Company)$/i.test(rest))
      );
    const word = words[w];
    if (word === undefined) return false;
    if (word.charAt(0).toUpperCase() === letters[l] && fits(w + 1, l + 1)) return true;
    return SMALL.has(word.toLowerCase()) && fits(w + 1, l);
  };
  return fits(0, 0);
}
