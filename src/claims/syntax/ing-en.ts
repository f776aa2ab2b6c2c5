/** English words in -ing: which are nouns, and which are verbs that no list has. */
import type { Word } from './words.ts';
import * as L from './words-en.ts';

const BEGINS = new Set(
  'begin start continue stop finish keep quit resume go spend avoid enjoy consider report be'.split(' '),
);

const OFFICE =
  /^(?:chief|head|director|chair(?:man|woman)?|president|mayor|prefect|secretary|commander|governor|minister|manager|editor|inspector|superintendent|commissioner|principal|consul|coroner)$/;
/** "was appointed acting director" */
export const isInterim = (w: Word, next: Word | undefined): boolean =>
  w.lower === 'acting' && OFFICE.test(next?.lower ?? '');

/** "establish training camps", "guesthouses and training camps", "support and training": no verb. */
export function isNounInIng(words: readonly Word[], i: number, w: Word, next: Word | undefined): boolean {
  if (!L.NOUNS_IN_ING.has(w.lower)) return false;
  const direct = words[i - 1];
  // "Training was held", "Training included"
  if (
    (!direct || direct.tag === 'stop') &&
    next &&
    (L.BE.has(next.lower) || L.HAVE.has(next.lower) || L.MODALS.has(next.lower) || /ed$/.test(next.lower))
  )
    return true;
  // "Training sessions continued", "personnel, financing, plans"
  const verb = words[i + 2]?.lower ?? '';
  if ((!direct || direct.tag === 'stop') && /[^s]s$/.test(next?.lower ?? '') && /ed$/.test(verb)) return true;
  if (direct?.tag === 'comma' && next?.lower === ',') return true;
  const compound = next?.tag === 'nom' && !L.CLOSED_NEXT.test(next.lower) && !L.PREPOSITIONS.has(next.lower);
  // "by restoring funding across the harbour"
  const objectOfGerund = direct?.form === 'g' && next !== undefined && L.PREPOSITIONS.has(next.lower);
  if (direct?.tag === 'verb') return (compound || objectOfGerund) && !BEGINS.has(direct.lemma ?? '');
  return (
    direct?.tag === 'conj' &&
    words[i - 2]?.tag === 'nom' &&
    (compound || !next || next.tag === 'comma' || next.tag === 'stop')
  );
}

/** "were simply topping up": after "be", what ends in -ing and is no noun is a verb, even one that no list has. */
export function unknownVerb(words: readonly Word[], i: number, w: Word): boolean {
  if (w.text !== w.lower || !/^[a-z]{3,}ing$/.test(w.lower) || L.NOUNS_IN_ING.has(w.lower)) return false;
  let j = i - 1;
  while (words[j]?.tag === 'adv' || words[j]?.tag === 'neg') j--;
  if (words[j]?.tag !== 'aux' || words[j]?.lemma !== 'be') return false;
  w.lemma = w.lower.slice(0, -3);
  w.form = 'g';
  return true;
}

/** "to work with the yard in watchlisting suspected smugglers": after a preposition and a verb in -ing, a participle before a noun is that noun's. */
export function besideWork(words: readonly Word[], i: number, next: Word | undefined): boolean {
  const work = words[i - 1]?.lower ?? '';
  return (
    /^[a-z]{3,}ing$/.test(work) &&
    !L.NOUNS_IN_ING.has(work) &&
    words[i - 2]?.tag === 'prep' &&
    next?.tag === 'nom' &&
    !L.CLOSED_NEXT.test(next.lower) &&
    !L.PREPOSITIONS.has(next.lower)
  );
}
