/** Two documents laid side by side: their wording at once, what they tell only when a sign asks. */
import { order } from '../domain/moment.ts';
import type { Prepared } from './prepared.ts';
import { type Telling, telling } from './sentences.ts';
import { type Wording, wordingOf } from './shared-runs.ts';
import type { Pair } from './sign.ts';

/**
 * Fewer than three values differ between two captures of one page, or in a corrected figure; a form differs in one every line. Measured on
 * weather reports, court lists and notices made up for score/origins.ts.
 */
export const isForm = ({ values, words, perChange }: Wording): boolean =>
  values.length >= 3 && words / values.length < 30 && perChange < 25;

/** A pair of sentences tells the same from this likeness on: one language, two languages. */
const SAME_TELLING = 0.42;
const OTHER_TELLING = 0.3;

function lazily<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

export function pairOf(a: Prepared, b: Prepared): Pair {
  const [one, other] = [a.document.facts.language.value, b.document.facts.language.value];
  const sameLanguage = one === other;
  const readable =
    (sameLanguage || (one !== 'other' && other !== 'other')) && a.words.count >= 40 && b.words.count >= 40;
  const wording = wordingOf(a.shingled(), b.shingled());
  return {
    a,
    b,
    wording,
    form: isForm(wording),
    sameLanguage,
    telling: lazily((): Telling | undefined =>
      readable ? telling(a.told(), b.told(), { least: sameLanguage ? SAME_TELLING : OTHER_TELLING }) : undefined,
    ),
  };
}

/** Whose publication is surely the later: then it can only have taken from the other. */
export function laterByDate({ a, b }: Pair): 'a from b' | 'b from a' | undefined {
  const [one, other] = [a.document.facts.published?.value, b.document.facts.published?.value];
  if (!one || !other) return undefined;
  const stands = order(one, other);
  return stands === 'after' ? 'a from b' : stands === 'before' ? 'b from a' : undefined;
}
