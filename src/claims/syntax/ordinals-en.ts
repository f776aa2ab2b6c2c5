/** "First", "last" and "next" where they say when a verb happened, and count nothing. */
import { verbReadings } from './inflect-en.ts';
import type { Word } from './words.ts';

const isVerb = (w: Word): boolean => verbReadings(w.lower).length > 0;
const isPast = (w: Word): boolean => verbReadings(w.lower).some(({ forms }) => forms.includes('d'));

export function isOrdinalAdverb(l: string, prev: Word | undefined, next: Word | undefined): boolean {
  if (!prev || !next) return false;
  // "had last been seen", "was last seen"
  if (l === 'last') return prev.tag === 'aux' && (next.lower === 'been' || isVerb(next));
  // "I next rang the mayor"
  if (l === 'next') return prev.tag === 'pron' && isVerb(next);
  if (l !== 'first') return false;
  // "the service first became aware"; "recalled first telling her"
  return /^(?:nom|name|pron)$/.test(prev.tag)
    ? isPast(next)
    : prev.tag === 'verb' && /\p{L}{2}ing$|^(?:with|to|in|at|by)$/u.test(next.lower);
}
