/** A number in words as the server says it, as ends to draw: "at least 130" has no upper one. */

export interface Bounds {
  readonly low: number;
  /** Absent where nothing bounds it above. */
  readonly high?: number;
  readonly kind: 'exact' | 'about' | 'at-least' | 'at-most' | 'between';
}

const numbersIn = (words: string): readonly number[] =>
  (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => Number(one.replace(/,/g, '')));

export function boundsOf(words: string): Bounds {
  const [first = 0, second] = numbersIn(words);
  if (words.startsWith('at least')) return { low: first, kind: 'at-least' };
  if (words.startsWith('at most')) return { low: 0, high: first, kind: 'at-most' };
  if (second !== undefined) return { low: first, high: second, kind: 'between' };
  return { low: first, high: first, kind: words.startsWith('about') ? 'about' : 'exact' };
}
