/** Tells an English verb in its bare form from a noun: "the clerks place them", "did the board meet", "but deny that". */
import { isMostlyVerb } from './inflect-en.ts';
import { awaited } from './inversion.ts';
import type { Word } from './words.ts';
import * as L from './words-en.ts';

/** The last word that matters for the form of a verb: adverbs and negations are passed over. */
export function before(words: readonly Word[], i: number): Word | undefined {
  let j = i - 1;
  while (j >= 0 && (words[j]?.tag === 'adv' || words[j]?.tag === 'neg')) j--;
  return words[j];
}

const INTENDS =
  /^(?:plan|hope|aim|want|seek|intend|expect|need|try|refuse|agree|claim|vow|pledge|threaten|promise|appear|tend|continue|decline)$/;
const MANY = /s$|people|police|men|women/;

/** What is said begins so, and hardly what "a say" is in. */
const SAYS_WHAT = /^(?:that|the|he|she|they|it|there|his|her|their|its|this|these|those)$/;
const hasVerb = (words: readonly Word[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && words[k]?.tag !== 'stop' && words[k]?.tag !== 'comma'; k--)
    if (/^(?:verb|aux)$/.test(words[k]?.tag ?? '')) return true;
  return false;
};

/** Whether the word at `i`, which can be the bare form of `lemma`, is a verb there. */
export function isBareVerb(words: readonly Word[], i: number, lemma: string): boolean {
  const prev = before(words, i);
  const direct = words[i - 1];
  const next = words[i + 1];
  const nextLower = next?.lower ?? '';
  const mostly = isMostlyVerb(lemma);
  const closed = L.CLOSED_NEXT.test(nextLower);
  if ((mostly || closed || !next || /^(?:name|stop|comma)$/.test(next.tag)) && awaited(words, i)) return true;
  if (!prev) return false;
  // "four of them remain in detention"
  if (
    mostly &&
    direct?.tag === 'pron' &&
    /^(?:them|us|you|these|those)$/.test(direct.lower) &&
    words[i - 2]?.lower === 'of'
  )
    return true;
  if (prev.tag === 'pron' || prev.tag === 'rel') return L.SUBJECT_PRONOUNS.has(prev.lower) || prev.tag === 'rel';
  const many = prev.tag === 'nom' && (MANY.test(prev.lower) || prev.lower === 'children');
  const afterMark =
    prev.tag === 'said' || prev.tag === 'close' || (prev.tag === 'comma' && (closed || nextLower === 'there'));
  if (mostly && (many || afterMark) && direct?.tag !== 'det') return true;
  // "detectives plan to question him"
  if (many && direct === prev && nextLower === 'to' && INTENDS.test(lemma)) return true;
  // "people who knew him in Lund recall not seeing him"
  const recalls = nextLower === 'that' || (nextLower === 'not' && words[i + 2]?.lower.endsWith('ing'));
  if (mostly && prev.tag === 'name' && recalls) return true;
  // "services place them": after a plural, before a pronoun or an article, hardly a noun
  if (
    prev.tag === 'nom' &&
    direct === prev &&
    MANY.test(prev.lower) &&
    /^(?:the|a|an|his|her|their|its|them|him|us|it)$/.test(nextLower)
  )
    return true;
  // "people familiar with the case say that": no noun
  if (/^(?:say|insist|believe)$/.test(lemma) && SAYS_WHAT.test(nextLower) && !hasVerb(words, i)) return true;
  if (prev.tag !== 'conj') return false;
  // "have asked for it and expect to receive it"
  if (mostly && (nextLower === 'that' || nextLower === 'to')) return true;
  // "to find and arrest him": an infinitive goes on
  const verb = words.slice(Math.max(0, i - 11), i - 1).findLast((v) => v.tag === 'verb');
  return (verb?.form === 'b' || verb?.form === 'bz') && (closed || !next || next.tag !== 'nom');
}
