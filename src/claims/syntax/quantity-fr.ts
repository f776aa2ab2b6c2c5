/** Words that bound a French number belong to it. */
import type { Word } from './words.ts';
import * as L from './words-fr.ts';

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** "plus de 40", "au moins douze", "environ dix": words that only bound a number belong to it. */
export function isQuantity(
  l: string,
  prev: Word | undefined,
  next: Word | undefined,
  after: Word | undefined,
): boolean {
  const number = (w: Word | undefined): boolean =>
    !!w && (isDigit(w.lower.charCodeAt(0)) || (L.NUMBERS.has(w.lower) && !/^(?:un|premi|second|deuxi)/.test(w.lower)));
  if (/^(?:plus|moins|près)$/.test(l))
    return (
      (/^d(?:e|')$/.test(next?.lower ?? '') && number(after)) || (l === 'moins' && prev?.lower === 'au' && number(next))
    );
  if (l === 'de' || l === "d'") return !!prev && /^(?:plus|moins|près)$/.test(prev.lower) && number(next);
  if (l === 'au') return next?.lower === 'moins' && number(after);
  return (l === 'environ' || l === 'quelque' || l === 'quelques') && number(next);
}
