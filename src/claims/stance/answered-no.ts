/** "Did the ministry pay him? No.": a question whose answer stands right behind it. */
import type { SentenceReading } from '../voice-rule.ts';

const NO =
  /^[“"«\s]*(?:A[.:]\s+)?(?:(?:no|non|never|jamais|not at all|absolutely not|pas du tout|aucunement)(?:,\s+(?:never|not at all|he|she|they|it|we|I|jamais|pas du tout)[^?]{0,30})?|(?:it|he|she|they|we|I|there)\s+(?:did|was|were|had|has|have|is|are|does|do|am)(?:\s+not|n['’]t))[.!”"»\s]*$/i;

/** Whether the sentence after the n-th denies what that one asks. */
export function isAnsweredNo(readings: readonly SentenceReading[], n: number, text: string): boolean {
  const asked = readings[n];
  const next = asked && readings.slice(n + 1, n + 3).find((r) => r.sentence.start >= asked.sentence.end);
  if (!asked || !next || next.passage.ordinal - asked.passage.ordinal > 1) return false;
  return NO.test(text.slice(next.sentence.start, next.sentence.end));
}
