/** Sentences of a text by what is in them, and how far two texts tell the same in the same order, whatever the words or the language. */
import { senseOf } from './senses.ts';
import { CAPITAL, NUMBER, OPENS, QUOTED, type Words } from './words.ts';

/** One sentence: the senses in it, ascending, each with its weight, and how much of it stands in quotation marks. */
export interface Told {
  /** Words from … to, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly weight: number;
  readonly quoted: boolean;
}

/** Names and numbers tell more than other words. */
const WEIGHT_NAME = 2;
const WEIGHT_WORD = 1;
/** A sentence below this weight tells too little to be found again. */
const LEAST_WEIGHT = 4;
/** Sentences of a text beyond which no more are looked at: alignment costs their product. */
const MOST_SENTENCES = 400;

function told(text: string, words: Words, from: number, to: number): Told {
  const found = new Map<number, number>();
  let quoted = 0;
  for (let i = from; i < to; i++) {
    const mark = words.mark[i] ?? 0;
    if (mark & QUOTED) quoted++;
    const key = senseOf(text.slice(words.start[i], words.end[i]));
    if (key === 0) continue;
    const weight = mark & NUMBER || (mark & CAPITAL && !(mark & OPENS)) ? WEIGHT_NAME : WEIGHT_WORD;
    found.set(key, Math.max(found.get(key) ?? 0, weight));
  }
  const keys = Uint32Array.from(found.keys()).sort();
  const weights = Float32Array.from(keys, (key) => found.get(key) ?? 0);
  return { from, to, keys, weights, weight: weights.reduce((sum, w) => sum + w, 0), quoted: quoted * 2 > to - from };
}

export function sentencesOf(text: string, words: Words): readonly Told[] {
  const all: Told[] = [];
  let from = 0;
  for (let i = 1; i <= words.count; i++) {
    if (i < words.count && !((words.mark[i] ?? 0) & OPENS)) continue;
    // A very short one ("He agreed.") belongs to the next.
    if (i < words.count && i - from < 4) continue;
    const one = told(text, words, from, i);
    if (one.weight >= LEAST_WEIGHT) all.push(one);
    from = i;
    if (all.length >= MOST_SENTENCES) break;
  }
  return all;
}

/** Dice's coefficient over weights: twice what both have, over what each has. */
export function likeness(a: Told, b: Told): number {
  let both = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const [x, y] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
    if (x === y) {
      both += Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return (2 * both) / (a.weight + b.weight);
}

const joined = (a: Told, b: Told): Told => {
  const all = new Map<number, number>();
  for (const one of [a, b])
    one.keys.forEach((key, i) => {
      all.set(key, Math.max(all.get(key) ?? 0, one.weights[i] ?? 0));
    });
  const keys = Uint32Array.from(all.keys()).sort();
  const weights = Float32Array.from(keys, (key) => all.get(key) ?? 0);
  return {
    from: a.from,
    to: b.to,
    keys,
    weights,
    weight: weights.reduce((s, w) => s + w, 0),
    quoted: a.quoted && b.quoted,
  };
};

/** Each sentence with the one after it. */
const doubled = (all: readonly Told[]): readonly (Told | undefined)[] =>
  all.map((one, i) => {
    const next = all[i + 1];
    return next && joined(one, next);
  });

export interface Laid {
  readonly a: Told;
  readonly b: Told;
  readonly likeness: number;
}

/** How much two texts tell alike, sentence by sentence in the same order. */
export interface Telling {
  readonly laid: readonly Laid[];
  /** Share of each text's matter that stands in sentences laid side by side, 0 to 1; quotations left out where there is enough beside them. */
  readonly ofA: number;
  readonly ofB: number;
  /** Mean likeness of what was laid side by side. */
  readonly likeness: number;
}

/** Below this two sentences are not the same. */
export interface Demand {
  readonly least: number;
}

/**
 * The best way to lay sentences of two texts side by side without crossing (as Gale and Church, 1993, lay translations, by what the
 * sentences have in common in place of their lengths). One may answer to two.
 */
export function telling(a: readonly Told[], b: readonly Told[], { least }: Demand): Telling {
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  const move = new Uint8Array((n + 1) * width);
  const doubleA = doubled(a);
  const doubleB = doubled(b);
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      if (i === n && j === m) continue;
      const cell = i * width + j;
      let score = -1;
      let how = 0;
      if (i < n) {
        score = best[cell + width] ?? 0;
        how = 1;
      }
      if (j < m && (best[cell + 1] ?? 0) > score) {
        score = best[cell + 1] ?? 0;
        how = 2;
      }
      const [one, other] = [a[i], b[j]];
      if (one && other) {
        const plain = likeness(one, other);
        const both = plain * (one.weight + other.weight) + (best[cell + width + 1] ?? 0);
        if (plain >= least && both > score) {
          score = both;
          how = 3;
        }
        // Two for one only where one for one already has something in common.
        if (plain >= least / 2) {
          const [twoA, twoB] = [doubleA[i], doubleB[j]];
          const withB = twoB ? likeness(one, twoB) : 0;
          if (twoB && withB >= least) {
            const value = withB * (one.weight + twoB.weight) + (best[cell + width + 2] ?? 0);
            if (value > score) {
              score = value;
              how = 4;
            }
          }
          const withA = twoA ? likeness(twoA, other) : 0;
          if (twoA && withA >= least) {
            const value = withA * (twoA.weight + other.weight) + (best[cell + 2 * width + 1] ?? 0);
            if (value > score) {
              score = value;
              how = 5;
            }
          }
        }
      }
      best[i * width + j] = score;
      move[i * width + j] = how;
    }
  const laid: Laid[] = [];
  for (let i = 0, j = 0; i < n || j < m; ) {
    const how = move[i * width + j] ?? 0;
    const [one, other] = [a[i], b[j]];
    if (how === 1) i++;
    else if (how === 2) j++;
    else if (how === 3 && one && other) {
      laid.push({ a: one, b: other, likeness: likeness(one, other) });
      i++;
      j++;
    } else if (how === 4 && one) {
      const two = doubleB[j];
      if (two) laid.push({ a: one, b: two, likeness: likeness(one, two) });
      i++;
      j += 2;
    } else if (how === 5 && other) {
      const two = doubleA[i];
      if (two) laid.push({ a: two, b: other, likeness: likeness(two, other) });
      i += 2;
      j++;
    } else break;
  }
  return { laid, ...shares(a, b, laid) };
}

function shares(
  a: readonly Told[],
  b: readonly Told[],
  laid: readonly Laid[],
): Pick<Telling, 'ofA' | 'ofB' | 'likeness'> {
  const matter = (all: readonly Told[]) => all.reduce((sum, one) => sum + one.weight, 0);
  const free = (all: readonly Told[]) => all.filter((one) => !one.quoted);
  const [freeA, freeB] = [matter(free(a)), matter(free(b))];
  // A quotation proves that both were there, or both read it, not that one read the other.
  const without = freeA * 3 >= matter(a) && freeB * 3 >= matter(b);
  const counted = laid.filter((pair) => !without || !(pair.a.quoted && pair.b.quoted));
  const total = counted.reduce((sum, pair) => sum + pair.a.weight + pair.b.weight, 0);
  return {
    ofA: matter(counted.map((p) => p.a)) / Math.max(1, without ? freeA : matter(a)),
    ofB: matter(counted.map((p) => p.b)) / Math.max(1, without ? freeB : matter(b)),
    likeness:
      counted.reduce((sum, pair) => sum + pair.likeness * (pair.a.weight + pair.b.weight), 0) / Math.max(1, total),
  };
}
