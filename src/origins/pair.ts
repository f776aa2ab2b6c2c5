/** Two documents laid side by side: their wording at once, what they tell only when a sign asks. */
import { type Moment, order } from '../domain/moment.ts';
import type { Prepared } from './prepared.ts';
import { type Wording, wordingOf } from './runs.ts';
import { type Telling, telling } from './sentences.ts';
import type { Pair } from './sign.ts';

/** From this share on two lists, or two bulletins, are one text. */
const LIST_WHOLE = 0.85;

/** A bulletin: the same frame every day, and within it less than this shared, with other figures. */
const FRAMED = 0.6;
const isBulletin = (a: Prepared, b: Prepared, { words, frame, values, ofA, ofB }: Wording): boolean => {
  const rest = words - frame;
  const own = Math.min(a.words.count, b.words.count) - frame;
  const part = frame > 0 && Math.max(ofA, ofB) < LIST_WHOLE;
  return part && values.length >= 2 && rest / values.length < 60 && rest < FRAMED * own;
};

/**
 * The same form filled in anew: every line or two another figure, or every fourth line another name. Two versions of one article differ in
 * a figure here and there, and tell of the same people. Measured on weather reports, court lists and notices made up for bench/origins.ts.
 */
export const isForm = ({ values, names, words, perChange }: Wording): boolean =>
  (values.length >= 3 && words / values.length < 30 && perChange < 25) ||
  (names >= 2 && names * 5 >= values.length * 2 && words / values.length < 60);

/** Two lists have their headings in common, and rows as rows are. */
const isList = (a: Prepared, b: Prepared, { ofA, ofB }: Wording): boolean =>
  Math.max(ofA, ofB) < LIST_WHOLE && a.listed() && b.listed();

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
    form: isForm(wording) || isList(a, b, wording) || isBulletin(a, b, wording),
    sameLanguage,
    telling: lazily((): Telling | undefined =>
      readable ? telling(a.told(), b.told(), { least: sameLanguage ? SAME_TELLING : OTHER_TELLING }) : undefined,
    ),
  };
}

/** A dispatch comes out on the day of its dateline; other texts with only a first day may be much later. */
function publishedOf({ document: { facts } }: Prepared): Moment | undefined {
  const moment = facts.published?.value;
  if (!moment || !facts.agency || moment.latest !== undefined || moment.earliest === undefined) return moment;
  return { ...moment, latest: moment.earliest };
}

/** Whose publication is surely the later: then it can only have taken from the other. */
export function laterByDate({ a, b }: Pair): 'a from b' | 'b from a' | undefined {
  const [one, other] = [publishedOf(a), publishedOf(b)];
  if (!one || !other) return undefined;
  const stands = order(one, other);
  return stands === 'after' ? 'a from b' : stands === 'before' ? 'b from a' : undefined;
}
