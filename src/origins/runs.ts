/** The exact check of two texts: every stretch of five and more words that both have, in whatever order, and what stands between. */
import { SHINGLE, shingles } from './fingerprints.ts';
import { CAPITAL, NUMBER, OPENS, QUOTED, type Words } from './words.ts';

/** `length` words from word `a` of the one text are those from word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Places of a text's shingles, made once where one text meets many. */
export interface Shingled {
  readonly words: Words;
  readonly shingles: Uint32Array;
  /** Shingle → its first place, +1. */
  readonly slots: Uint32Array;
  /** The next place with the same slot, +1. */
  readonly next: Uint32Array;
  readonly bits: number;
}

export function shingled(words: Words, all: Uint32Array = shingles(words)): Shingled {
  let bits = 4;
  while (1 << bits < all.length * 2) bits++;
  const slots = new Uint32Array(1 << bits);
  const next = new Uint32Array(all.length);
  for (let i = all.length - 1; i >= 0; i--) {
    const slot = (all[i] ?? 0) >>> (32 - bits);
    next[i] = slots[slot] ?? 0;
    slots[slot] = i + 1;
  }
  return { words, shingles: all, slots, next, bits };
}

/** Of one shingle no more places than this are tried: a refrain is no evidence. */
const TRIED = 12;

/** Greedy: from each place of b the longest run not yet taken in a. In order of b. */
export function sharedRuns(a: Shingled, b: Shingled): readonly Run[] {
  const runs: Run[] = [];
  const taken = new Uint8Array(a.words.count);
  const [ha, hb] = [a.words.hash, b.words.hash];
  const last = b.shingles.length;
  for (let j = 0; j < last; ) {
    const wanted = b.shingles[j] ?? 0;
    let best = 0;
    let at = -1;
    let tried = 0;
    for (let p = a.slots[wanted >>> (32 - a.bits)] ?? 0; p !== 0 && tried < TRIED; p = a.next[p - 1] ?? 0) {
      const i = p - 1;
      if (a.shingles[i] !== wanted || taken[i] === 1) continue;
      tried++;
      let n = 0;
      while (i + n < a.words.count && j + n < b.words.count && ha[i + n] === hb[j + n] && taken[i + n] === 0) n++;
      if (n > best) {
        best = n;
        at = i;
      }
    }
    if (best < SHINGLE) {
      j++;
      continue;
    }
    runs.push({ a: at, b: j, length: best });
    taken.fill(1, at, at + best);
    j += best;
  }
  return runs;
}

/** What two texts have word for word. Shares are of each text's words, 0 to 1. */
export interface Wording {
  readonly runs: readonly Run[];
  readonly words: number;
  readonly ofA: number;
  readonly ofB: number;
  /** Words shared outside quotation marks, and the longest run of those. */
  readonly unquoted: number;
  readonly longest: number;
  /** Shares of what stands outside quotation marks. */
  readonly unquotedOfA: number;
  readonly unquotedOfB: number;
  /** Words in runs of ten and more, and how many of them are names or numbers: what only this story has. */
  readonly solid: number;
  readonly telling: number;
  /** Places where between two shared runs each text has its own name or number. */
  readonly values: readonly Difference[];
  /** Words of long runs that open both texts, or close both: what a bulletin repeats under its news every day. */
  readonly frame: number;
  /** At how many of `values` both have a name. */
  readonly names: number;
  /** Runs that follow one another in both texts, of all that follow one another in b. */
  readonly inOrder: number;
  /** Shared words per place where one text has other words than the other, both some: low where a form was filled in anew. */
  readonly perChange: number;
}

export interface Gap {
  readonly from: number;
  readonly to: number;
}

const SOLID = 10;

/** A number, or a capital that no sentence begins with. */
const isValue = (mark: number): boolean => (mark & NUMBER) !== 0 || ((mark & CAPITAL) !== 0 && (mark & OPENS) === 0);

const hasName = ({ mark }: Words, { from, to }: Gap): boolean => {
  for (let i = from; i < to; i++) if (isValue(mark[i] ?? 0) && !((mark[i] ?? 0) & NUMBER)) return true;
  return false;
};

const hasValue = ({ mark }: Words, { from, to }: Gap): boolean => {
  for (let i = from; i < to; i++) if (isValue(mark[i] ?? 0)) return true;
  return false;
};

const unquotedIn = ({ mark, count }: Words): number => {
  let n = 0;
  for (let i = 0; i < count; i++) if (((mark[i] ?? 0) & QUOTED) === 0) n++;
  return n;
};

/** The longest stretch of other words that is looked into word by word. */
const INSIDE = 14;
/** Words in common by which the head or the foot of two texts counts as the same line filled in anew. */
const SAME_LINE = 3;

/** Lengths of common subsequences, kept between calls. */
const LONG = new Uint8Array((INSIDE + 2) * (INSIDE + 2));

/** Stretches in which two short stretches differ, by their longest common subsequence of words; nothing where they have none in common. */
function partsOf(a: Words, b: Words, gap: Difference, least: number): readonly Difference[] {
  const [n, m] = [gap.a.to - gap.a.from, gap.b.to - gap.b.from];
  const wide = m + 1;
  LONG.fill(0, 0, (n + 1) * wide);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const cell = i * wide + j;
      LONG[cell] =
        a.hash[gap.a.from + i] === b.hash[gap.b.from + j]
          ? (LONG[cell + wide + 1] ?? 0) + 1
          : Math.max(LONG[cell + wide] ?? 0, LONG[cell + 1] ?? 0);
    }
  if ((LONG[0] ?? 0) < least) return [];
  const parts: Difference[] = [];
  let [fromA, fromB] = [gap.a.from, gap.b.from];
  for (let i = 0, j = 0; i <= n && j <= m; ) {
    const [x, y] = [gap.a.from + i, gap.b.from + j];
    const done = i === n || j === m;
    if (done || a.hash[x] === b.hash[y]) {
      const [toA, toB] = done ? [gap.a.to, gap.b.to] : [x, y];
      if (toA > fromA && toB > fromB) parts.push({ a: { from: fromA, to: toA }, b: { from: fromB, to: toB } });
      if (done) break;
      i++;
      j++;
      [fromA, fromB] = [x + 1, y + 1];
    } else if ((LONG[(i + 1) * wide + j] ?? 0) >= (LONG[i * wide + j + 1] ?? 0)) i++;
    else j++;
  }
  return parts;
}

interface Difference {
  readonly a: Gap;
  readonly b: Gap;
}

interface Differences {
  readonly values: readonly Difference[];
  readonly names: number;
  readonly changes: number;
  readonly ordered: number;
}

/** The stretches between the runs, in order of b, and before the first and after the last. */
function* gapsOf(a: Words, b: Words, runs: readonly Run[]): Generator<Difference & { readonly least: number }> {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return;
  if (runs.length > 1) yield { a: { from: 0, to: first.a }, b: { from: 0, to: first.b }, least: SAME_LINE };
  for (let i = 1; i < runs.length; i++) {
    const [before, after] = [runs[i - 1], runs[i]];
    if (before && after)
      yield {
        a: { from: before.a + before.length, to: after.a },
        b: { from: before.b + before.length, to: after.b },
        least: 0,
      };
  }
  yield {
    a: { from: last.a + last.length, to: a.count },
    b: { from: last.b + last.length, to: b.count },
    least: SAME_LINE,
  };
}

/** A run of a frame is at least so long and at most so far from the end of both texts, in words. */
const FRAME = 60;
const EDGE = 30;

function frameOf(a: Words, b: Words, runs: readonly Run[]): number {
  let words = 0;
  for (const run of runs) {
    const opens = Math.max(run.a, run.b) <= EDGE;
    const closes = Math.max(a.count - run.a, b.count - run.b) - run.length <= EDGE;
    if (run.length >= FRAME && (opens || closes)) words += run.length;
  }
  return words;
}

const size = ({ from, to }: Gap): number => to - from;

/** Where two texts differ, short stretch by short stretch. */
function differences(a: Words, b: Words, runs: readonly Run[]): Differences {
  const values: Difference[] = [];
  let [names, changes] = [0, 0];
  for (const gap of gapsOf(a, b, runs)) {
    const [least, most] = [Math.min(size(gap.a), size(gap.b)), Math.max(size(gap.a), size(gap.b))];
    if (least < 1 || most > INSIDE) continue;
    for (const part of partsOf(a, b, gap, gap.least)) {
      changes++;
      if (!hasValue(a, part.a) || !hasValue(b, part.b)) continue;
      values.push(part);
      if (hasName(a, part.a) && hasName(b, part.b)) names++;
    }
  }
  const ordered = runs.filter((run, i) => i > 0 && run.a >= (runs[i - 1]?.a ?? 0)).length;
  return { values, names, changes, ordered };
}

export function wordingOf(a: Shingled, b: Shingled): Wording {
  const runs = sharedRuns(a, b);
  let words = 0;
  let unquoted = 0;
  let longest = 0;
  let solid = 0;
  let tellingWords = 0;
  for (const run of runs) {
    if (run.length >= SOLID) {
      solid += run.length;
      for (let i = run.a; i < run.a + run.length; i++) if (isValue(a.words.mark[i] ?? 0)) tellingWords++;
    }
    words += run.length;
    let stretch = 0;
    for (let i = 0; i < run.length; i++) {
      const free = ((a.words.mark[run.a + i] ?? 0) & (b.words.mark[run.b + i] ?? 0) & QUOTED) === 0;
      stretch = free ? stretch + 1 : 0;
      if (free) unquoted++;
      if (stretch > longest) longest = stretch;
    }
  }
  const { values, names, changes, ordered } = differences(a.words, b.words, runs);
  return {
    runs,
    words,
    ofA: a.words.count === 0 ? 0 : words / a.words.count,
    ofB: b.words.count === 0 ? 0 : words / b.words.count,
    unquoted,
    longest,
    solid,
    telling: tellingWords,
    unquotedOfA: unquoted / Math.max(1, unquotedIn(a.words)),
    unquotedOfB: unquoted / Math.max(1, unquotedIn(b.words)),
    values,
    frame: frameOf(a.words, b.words, runs),
    names,
    inOrder: runs.length < 2 ? 1 : ordered / (runs.length - 1),
    perChange: changes === 0 ? words : words / changes,
  };
}
