/** Pieces of regular expressions from which the written forms are put together. */

/** White space inside an expression: blanks and at most one line end, never a blank line. */
export const S = '(?:[^\\S\\n]+\\n?[^\\S\\n]*|\\n[^\\S\\n]*)';
export const S0 = `(?:${S})?`;

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** One of the words, with a small or capital first letter; blanks in them match any white space. */
export const word = (...words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => {
      const first = w.charAt(0);
      const upper = first.toUpperCase();
      const head = first === upper ? literal(first) : `[${first}${upper}]`;
      return head + literal(w.slice(1)).replace(/ /g, S);
    })
    .join('|')})`;

/** As `word`, also wholly in capitals. */
export const loud = (...words: readonly string[]): string =>
  `(?:${word(...words)}|${[...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => literal(w.toUpperCase()).replace(/ /g, S))
    .join('|')})`;

export const group = (name: string, inner: string): string => `(?<${name}>${inner})`;
export const maybe = (inner: string): string => `(?:${inner})?`;
/** No letter or digit follows. */
export const END = '(?![\\p{L}\\d])'.replace('\\p{L}', 'A-Za-zÀ-ÖØ-öø-ÿœŒ');

export const YEAR4 = '(?:1\\d|20)\\d{2}';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

/** The year that two digits mean: up to twelve years ahead of 2018 is this century. */
export const fullYear = (two: number): number => (two >= 100 ? two : two <= 30 ? 2000 + two : 1900 + two);

export const int = (s: string | undefined): number | undefined =>
  s === undefined ? undefined : Number.parseInt(s, 10);

/** The entry of a word list for words as they stand: folded to small letters without accents, dots and extra blanks. */
export const fold = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Drops keys whose value is undefined, so that optional fields stay absent. */
export function present<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const out: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(o)) if (v !== undefined) out[k] = v;
  return out as { [K in keyof T]: Exclude<T[K], undefined> };
}
