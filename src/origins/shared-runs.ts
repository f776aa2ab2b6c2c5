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
  readonly values: readonly { readonly a: Gap; readonly b: Gap }[];
  /** At how many of them both have a name. */
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

const GAP = 8;
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
  const values: { a: Gap; b: Gap }[] = [];
  let changes = 0;
  let names = 0;
  let ordered = 0;
  for (let i = 1; i < runs.length; i++) {
    const [before, after] = [runs[i - 1], runs[i]];
    if (!before || !after) continue;
    const gap = {
      a: { from: before.a + before.length, to: after.a },
      b: { from: before.b + before.length, to: after.b },
    };
    if (gap.a.to >= gap.a.from) ordered++;
    const [wide, high] = [gap.a.to - gap.a.from, gap.b.to - gap.b.from];
    if (wide < 1 || high < 1 || wide > GAP || high > GAP) continue;
    changes++;
    if (!hasValue(a.words, gap.a) || !hasValue(b.words, gap.b)) continue;
    values.push(gap);
    if (hasName(a.words, gap.a) && hasName(b.words, gap.b)) names++;
  }
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
    names,
    inOrder: runs.length < 2 ? 1 : ordered / (runs.length - 1),
    perChange: changes === 0 ? words : words / changes,
  };
}
