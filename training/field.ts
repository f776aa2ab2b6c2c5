/** Trains a linear-chain conditional random field: AdaGrad over shuffled sequences, weights averaged over the last rounds. Same input, same bytes. */
import { LABELS, mayFollow } from '../src/mentions/names/tagger.ts';
import type { Example } from './featurise.ts';

/** Numbers a feature takes: LABELS of them used, a cache line in all. */
export const ROW = 16;

export interface Settings {
  readonly rounds: number;
  readonly averaged: number;
  readonly rate: number;
  readonly decay: number;
  readonly least: number;
  readonly weightOf: (example: Example) => number;
  /** Scores that are given and stay as they are: LABELS for each word of each example, and of the transitions. */
  readonly given?: { readonly emissions: readonly Float32Array[]; readonly transitions: Float64Array };
}

/** Trained weights: LABELS a feature, found by hash. */
export interface Field {
  readonly indexOf: (hash: number) => number;
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** xorshift32: the shuffles must be the same everywhere. */
export function random(seed: number): () => number {
  let s = seed | 0 || 1;
  return () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return (s >>> 0) / 4294967296;
  };
}

function indexFeatures(
  examples: readonly Example[],
  least: number,
): { indexOf: (hash: number) => number; hashes: Int32Array } {
  let size = 1 << 20;
  let keys = new Int32Array(size);
  let counts = new Int32Array(size);
  let used = 0;
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    size *= 2;
    keys = new Int32Array(size);
    counts = new Int32Array(size);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? 0;
      if (key === 0) continue;
      let slot = key & (size - 1);
      while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      counts[slot] = oldCounts[i] ?? 0;
    }
  };
  for (const { features } of examples)
    for (let k = 0; k < features.length; k++) {
      const key = features[k] ?? 0;
      let slot = key & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      if (keys[slot] === 0) {
        keys[slot] = key;
        if (++used > size * 0.6) {
          counts[slot] = 1;
          grow();
          continue;
        }
      }
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  const kept: number[] = [];
  for (let i = 0; i < size; i++) if ((counts[i] ?? 0) >= least) kept.push(keys[i] ?? 0);
  const hashes = Int32Array.from(kept).sort();
  counts.fill(-1);
  hashes.forEach((key, id) => {
    let slot = key & (size - 1);
    while (keys[slot] !== key) slot = (slot + 1) & (size - 1);
    counts[slot] = id;
  });
  const indexOf = (key: number): number => {
    let slot = key & (size - 1);
    for (;;) {
      if (keys[slot] === key) return counts[slot] ?? -1;
      if (keys[slot] === 0) return -1;
      slot = (slot + 1) & (size - 1);
    }
  };
  return { indexOf, hashes };
}

/** Feature numbers of an example, unknown ones left out. */
export function numbered(
  example: Pick<Example, 'features' | 'offsets'>,
  indexOf: (hash: number) => number,
): { ids: Int32Array; offsets: Int32Array } {
  const ids = new Int32Array(example.features.length);
  const offsets = new Int32Array(example.offsets.length);
  let n = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = example.offsets[i] ?? 0; k < (example.offsets[i + 1] ?? 0); k++) {
      const id = indexOf(example.features[k] ?? 0);
      if (id >= 0) ids[n++] = id;
    }
    offsets[i + 1] = n;
  }
  return { ids: ids.slice(0, n), offsets };
}

export function trainField(
  examples: readonly Example[],
  settings: Settings,
  log: (line: string) => void = () => {},
): Field {
  const L = LABELS;
  const { indexOf, hashes } = indexFeatures(examples, settings.least);
  const data = examples.flatMap((e, i) => {
    const { ids, offsets } = numbered(e, indexOf);
    const emission = settings.given?.emissions[i];
    const weight = settings.weightOf(e);
    return e.stretches.map(([from, to]) => ({
      ids,
      offsets: offsets.subarray(from, to + 1),
      emission: emission?.subarray(from * L, to * L),
      labels: e.labels.subarray(from, to),
      weight,
    }));
  });
  const weights = new Float32Array(hashes.length * ROW);
  const squares = new Float32Array(hashes.length * ROW).fill(0.01);
  const averages = new Float32Array(hashes.length * ROW);
  const { given } = settings;
  const transitions = given ? Float64Array.from(given.transitions) : new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(0.01);
  const transitionAverages = new Float64Array(L * L);
  const allowed: number[][] = Array.from({ length: L }, (_, a) =>
    Array.from({ length: L }, (_, b) => b).filter((b) => mayFollow(a, b)),
  );
  let longest = 0;
  for (const d of data) longest = Math.max(longest, d.labels.length);
  const potential = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const step = new Float64Array(L * L);
  const expected = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  const order = data.map((_, i) => i);
  const next = random(20260101);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const t = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = t;
    }
    const rate = settings.rate;
    let loss = 0;
    for (const at of order) {
      const d = data[at];
      if (!d || d.weight === 0) continue;
      const { ids, offsets, labels, emission } = d;
      const n = labels.length;
      if (n === 0) continue;
      for (let k = 0; k < L * L; k++) step[k] = Math.exp(transitions[k] ?? 0);
      for (let i = 0; i < n; i++) {
        const row = i * L;
        for (let y = 0; y < L; y++) potential[row + y] = emission ? (emission[row + y] as number) : 0;
        for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
          const f = (ids[k] as number) * ROW;
          for (let y = 0; y < L; y++) (potential[row + y] as number) += weights[f + y] as number;
        }
        let top = -Infinity;
        for (let y = 0; y < L; y++) top = Math.max(top, potential[row + y] as number);
        const gold = labels[i] as number;
        loss += (top - (potential[row + gold] as number)) * d.weight;
        for (let y = 0; y < L; y++) potential[row + y] = Math.exp((potential[row + y] as number) - top);
      }
      // forward and backward, each place scaled to sum 1
      for (let i = 0; i < n; i++) {
        const row = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          let s = 0;
          if (i === 0) s = mayFollow(0, y) ? 1 : 0;
          alpha[row + y] = s;
        }
        if (i > 0)
          for (let a = 0; a < L; a++) {
            const from = alpha[row - L + a] as number;
            if (from < 1e-12) continue;
            const to = allowed[a] as number[];
            for (let k = 0; k < to.length; k++) {
              const b = to[k] as number;
              (alpha[row + b] as number) += from * (step[a * L + b] as number);
            }
          }
        for (let y = 0; y < L; y++) {
          (alpha[row + y] as number) *= potential[row + y] as number;
          sum += alpha[row + y] as number;
        }
        const inverse = 1 / sum;
        for (let y = 0; y < L; y++) (alpha[row + y] as number) *= inverse;
      }
      for (let i = n - 1; i >= 0; i--) {
        const row = i * L;
        let sum = 0;
        for (let a = 0; a < L; a++) {
          let s = 0;
          if (i === n - 1) s = mayFollow(a, 0) ? 1 : 0;
          else {
            const to = allowed[a] as number[];
            for (let k = 0; k < to.length; k++) {
              const b = to[k] as number;
              s += (step[a * L + b] as number) * (potential[row + L + b] as number) * (beta[row + L + b] as number);
            }
          }
          beta[row + a] = s;
          sum += s;
        }
        const inverse = 1 / sum;
        for (let y = 0; y < L; y++) (beta[row + y] as number) *= inverse;
      }
      // transitions
      let moved = false;
      expected.fill(0);
      for (let i = 1; i < n; i++) {
        const row = i * L;
        const gold = (labels[i - 1] as number) * L + (labels[i] as number);
        if (
          gold === 0 &&
          (alpha[row - L] as number) * (beta[row - L] as number) > 0.9999 * dot(alpha, beta, row - L, L) &&
          (alpha[row] as number) > 0.9999
        )
          continue;
        let total = 0;
        for (let a = 0; a < L; a++) {
          const to = allowed[a] as number[];
          const from = alpha[row - L + a] as number;
          for (let k = 0; k < to.length; k++) {
            const b = to[k] as number;
            total += from * (step[a * L + b] as number) * (potential[row + b] as number) * (beta[row + b] as number);
          }
        }
        const inverse = 1 / total;
        for (let a = 0; a < L; a++) {
          const to = allowed[a] as number[];
          const from = (alpha[row - L + a] as number) * inverse;
          for (let k = 0; k < to.length; k++) {
            const b = to[k] as number;
            (expected[a * L + b] as number) -=
              from * (step[a * L + b] as number) * (potential[row + b] as number) * (beta[row + b] as number);
          }
        }
        (expected[gold] as number) += 1;
        moved = true;
      }
      if (moved && !given)
        for (let k = 0; k < L * L; k++) {
          const g = (expected[k] as number) * d.weight;
          if (g === 0) continue;
          (transitionSquares[k] as number) += g * g;
          (transitions[k] as number) += (rate * g) / Math.sqrt(transitionSquares[k] as number);
        }
      // words
      for (let i = 0; i < n; i++) {
        const row = i * L;
        const inverse = 1 / dot(alpha, beta, row, L);
        let largest = 0;
        const gold = labels[i] as number;
        for (let y = 0; y < L; y++) {
          const g =
            ((y === gold ? 1 : 0) - (alpha[row + y] as number) * (beta[row + y] as number) * inverse) * d.weight;
          gradient[y] = g;
          if (Math.abs(g) > largest) largest = Math.abs(g);
        }
        if (largest < 2e-3) continue;
        for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
          const f = (ids[k] as number) * ROW;
          for (let y = 0; y < L; y++) {
            const g0 = gradient[y] as number;
            if (g0 < 1e-4 && g0 > -1e-4) continue;
            const g = g0 - settings.decay * (weights[f + y] as number);
            const s = (squares[f + y] as number) + g * g;
            squares[f + y] = s;
            (weights[f + y] as number) += (rate * g) / Math.sqrt(s);
          }
        }
      }
    }
    log(`round ${round + 1}: loss ${loss.toFixed(1)}`);
    if (round >= settings.rounds - settings.averaged) {
      for (let k = 0; k < weights.length; k++) (averages[k] as number) += (weights[k] as number) / settings.averaged;
      for (let k = 0; k < L * L; k++)
        (transitionAverages[k] as number) += (transitions[k] as number) / settings.averaged;
    }
  }
  return { indexOf, hashes, weights: averages, transitions: transitionAverages };
}

function dot(a: Float64Array, b: Float64Array, from: number, n: number): number {
  let s = 0;
  for (let y = 0; y < n; y++) s += (a[from + y] as number) * (b[from + y] as number);
  return s;
}
