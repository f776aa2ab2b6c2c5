/** "At no time did the yard answer", "Nor was she told", "Only in May had he left": an auxiliary before its subject, and no question. */
import type { Word } from './words.ts';

const NEGATIVE =
  /^(?:(?:and|but) )?(?:never|nor|neither|nowhere|little|not (?:once|one|a|for)|(?:at|in|on|under|by|for) (?:no|neither))\b/;
const AFFIRMATIVE =
  /^(?:(?:and|but) )?(?:only|not only|not until|no sooner|hardly|scarcely|barely|rarely|seldom|so|such|more|less)\b/;
/** Of these a clause of its own may hang: "not until the strike had ended did …". */
const WITH_CLAUSE = /^(?:only (?:after|when|once|if|because)|not until|no sooner|hardly|scarcely|barely)\b/;
/** What a clause does not reach over to its left. */
const EDGE: ReadonlySet<string> = new Set(['stop', 'that', 'said', 'dash', 'comma']);
const FAR = 18;

/** Whether the auxiliary at `at` stands before its subject because of what opens the clause, and whether that denies it. */
export function invertedBy(words: readonly Word[], at: number): 'denied' | 'affirmed' | undefined {
  let from = at;
  let verbs = false;
  for (; from > 0 && from > at - FAR; from--) {
    const tag = words[from - 1]?.tag ?? '';
    if (EDGE.has(tag)) break;
    verbs ||= tag === 'verb' || tag === 'aux';
  }
  if (from === at) return undefined;
  const opening = words
    .slice(from, at)
    .map((w) => w.lower)
    .join(' ');
  if (verbs && !WITH_CLAUSE.test(opening)) return undefined;
  if (AFFIRMATIVE.test(opening)) return 'affirmed';
  return NEGATIVE.test(opening) ? 'denied' : undefined;
}

const BEGINS: ReadonlySet<string> = new Set(['stop', 'comma', 'dash', 'conj', 'rel', 'sub', 'said']);
const PHRASE: ReadonlySet<string> = new Set(['det', 'nom', 'name', 'num', 'poss', 'pron', 'adv', 'prep']);

const waits = (w: Word | undefined): boolean => w?.tag === 'aux' && (w.lemma === 'do' || w.form === 'm');

/** "did not, at that stage, *inform*": whether one waits before what stands between two commas. */
function partedFrom(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'comma') return false;
  let j = at - 2;
  while (j > 0 && j > at - 12 && words[j]?.tag !== 'comma' && words[j]?.tag !== 'stop') j--;
  const before = words[j]?.tag === 'comma' ? j - 1 : -1;
  return waits(words[words[before]?.tag === 'neg' ? before - 1 : before]);
}

/** "did the service *meet*": whether a "do" or a modal before the subject waits for its verb at `at`. */
export function awaited(words: readonly Word[], at: number): boolean {
  if (partedFrom(words, at)) return true;
  if (!/^(?:nom|name|num)$/.test(words[at - 1]?.tag ?? '')) return false;
  let j = at - 1;
  while (j > 0 && j > at - 9 && PHRASE.has(words[j]?.tag ?? '')) j--;
  if (!waits(words[j]) || j === at - 1) return false;
  return j === 0 || BEGINS.has(words[j - 1]?.tag ?? '') || invertedBy(words, j) !== undefined;
}
