/** Stretches in quotation marks, where somebody speaks and counts time from the day of speaking. */
import type { Span } from '../domain/passage.ts';

const QUOTED = /“[^“”]{2,4000}(?:”|$)|«[^«»]{2,4000}(?:»|$)|(?<![\p{L}\d])"[^"]{2,4000}"(?![\p{L}\d])/gu;

export function spokenIn(text: string, passages: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of passages) {
    const words = text.slice(start, end);
    if (!/[“«"]/.test(words)) continue;
    // a few quoted words are a term, not speech
    for (const m of words.matchAll(QUOTED))
      if (/\s\S+\s\S+\s/.test(m[0])) out.push({ start: start + m.index, end: start + m.index + m[0].length });
  }
  return out;
}
