/** What two texts have in common, passage by passage: the same words, or the same told in other words or another language. */
import type { Quote } from '../domain/quote.ts';
import { pairOf } from './pair.ts';
import type { Prepared } from './prepared.ts';

export interface Beside {
  readonly a: Quote;
  readonly b: Quote;
  readonly how: 'same words' | 'same matter';
  /** Words of the first. */
  readonly words: number;
}

/** Runs that follow one another in both texts with few words between are one passage. */
const NEAR = 6;
/** Fewer shared words than this are left out: anybody writes them. */
const LEAST = 8;

interface Stretch {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** In the order of the first text. Where the words differ, sentences that tell the same are given in place of shared wording. */
export function sideBySide(a: Prepared, b: Prepared): readonly Beside[] {
  const { wording, telling } = pairOf(a, b);
  const joined: Stretch[] = [];
  for (const run of [...wording.runs].sort((x, y) => x.a - y.a)) {
    const last = joined.at(-1);
    const here: Stretch = { a: [run.a, run.a + run.length], b: [run.b, run.b + run.length] };
    const gapA = last ? run.a - last.a[1] : Number.POSITIVE_INFINITY;
    const gapB = last ? run.b - last.b[1] : Number.POSITIVE_INFINITY;
    if (last && gapA <= NEAR && gapB >= 0 && gapB <= NEAR)
      joined[joined.length - 1] = { a: [last.a[0], here.a[1]], b: [last.b[0], here.b[1]] };
    else joined.push(here);
  }
  const same = joined.filter((one) => one.a[1] - one.a[0] >= LEAST);
  const found = same.map((one): Beside => beside(a, b, one, 'same words'));
  if (Math.max(wording.ofA, wording.ofB) >= 0.3) return found;
  const told = (telling()?.laid ?? []).map((one) =>
    beside(a, b, { a: [one.a.from, one.a.to], b: [one.b.from, one.b.to] }, 'same matter'),
  );
  return [
    ...found,
    ...told.filter((one) => !found.some((other) => other.a.start < one.a.end && one.a.start < other.a.end)),
  ].sort((x, y) => x.a.start - y.a.start);
}

const whole = (one: Prepared, from: number, to: number): Quote => {
  const start = one.words.start[from] ?? 0;
  const end = one.words.end[to - 1] ?? one.document.text.length;
  return { document: one.id, start, end, words: one.document.text.slice(start, end) };
};

const beside = (a: Prepared, b: Prepared, at: Stretch, how: Beside['how']): Beside => ({
  a: whole(a, at.a[0], at.a[1]),
  b: whole(b, at.b[0], at.b[1]),
  how,
  words: at.a[1] - at.a[0],
});
