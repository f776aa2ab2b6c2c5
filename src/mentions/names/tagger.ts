/** A linear-chain conditional random field over words: reads a model file and finds the best labels of a sequence. */
import { contextFeatures, edgeWord, type Prepared, worthContext } from './features.ts';
import type { Word } from './words.ts';

/** O, then Begin, Inside, Last, Unit for each kind. */
export const KINDS = ['person', 'organisation', 'place'] as const;
export const LABELS = 1 + 4 * KINDS.length;
/** How often a document is read: by the words around, then twice more with what was found elsewhere in it. */
export const READINGS = 3;
const MAGIC = 0x31464843; // "CHF1"

/** Whether label `b` may follow label `a`; -1 is the edge of the sequence. */
export function mayFollow(a: number, b: number): boolean {
  const open = a > 0 && ((a - 1) & 3) < 2;
  const goesOn = b > 0 && ((b - 1) & 3) >= 1 && ((b - 1) & 3) < 3;
  if (open) return goesOn && a - ((a - 1) & 3) === b - ((b - 1) & 3);
  return !goesOn;
}

export interface Model {
  /** Open addressing: hash to row + 1. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
  /** LABELS whole numbers a row; a unit is 1/`scale`. */
  readonly weights: Int8Array;
  readonly transitions: Int32Array;
  readonly scale: number;
  /** Stands for what lies beyond either end of a sequence. */
  readonly edge: Word;
}

/** Layout: magic, features, labels, scale; transitions (int32); hashes, ascending (int32); weights (int8), a row each hash. */
export function writeModel(hashes: Int32Array, weights: Int8Array, transitions: Int32Array, scale: number): Uint8Array {
  const n = hashes.length;
  const bytes = new Uint8Array(16 + 4 * LABELS * LABELS + 4 * n + n * LABELS);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, n, true);
  view.setInt32(8, LABELS, true);
  view.setInt32(12, scale, true);
  let at = 16;
  for (const t of transitions) {
    view.setInt32(at, t, true);
    at += 4;
  }
  for (const h of hashes) {
    view.setInt32(at, h, true);
    at += 4;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, n * LABELS), at);
  return bytes;
}

export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0, true) !== MAGIC || view.getInt32(8, true) !== LABELS) throw new Error('not a name model');
  const n = view.getInt32(4, true);
  const transitions = new Int32Array(LABELS * LABELS);
  let at = 16;
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getInt32(at, true);
  let size = 1024;
  while (size < n * 1.7) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let i = 0; i < n; i++, at += 4) {
    const key = view.getInt32(at, true);
    let slot = key & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    rows[slot] = i * LABELS;
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, n * LABELS);
  return { keys, rows, mask, weights, transitions, scale: view.getInt32(12, true), edge: { ...edgeWord, sums: [] } };
}

/** Row of a feature in `weights`, or -1. */
export function rowOf(model: Model, key: number): number {
  const { keys, mask } = model;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot];
    if (found === key) return model.rows[slot] ?? -1;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Salt of a word's features by where the word stands: itself, one or two before, one or two after. */
export const PLACES = [0, 0x51ed27, 0x3c6ef3, 0x7f4a7c, 0x1ce4e5] as const;

/** Adds a feature list's rows to the scores of one token. */
export function addRows(model: Model, features: readonly number[], out: Int32Array, at: number): void {
  for (let k = 0; k < features.length; k++) {
    const row = rowOf(model, features[k] ?? 0);
    if (row >= 0) for (let y = 0; y < LABELS; y++) out[at + y] = (out[at + y] ?? 0) + (model.weights[row + y] ?? 0);
  }
}

const none = new Int32Array(LABELS);

/** A word's rows for a place it can stand in, summed once: most words of a text have been met before. */
function sumOf(model: Model, word: Word, place: number): Int32Array {
  const known = word.sums[place];
  if (known) return known;
  const features = place === 0 ? word.own : place === 1 || place === 3 ? word.near : word.far;
  const salt = PLACES[place] ?? 0;
  let sum = none;
  for (const f of features) {
    const row = rowOf(model, f ^ salt || 1);
    if (row < 0) continue;
    if (sum === none) sum = new Int32Array(LABELS);
    for (let y = 0; y < LABELS; y++) sum[y] = (sum[y] ?? 0) + (model.weights[row + y] ?? 0);
  }
  word.sums[place] = sum;
  return sum;
}

const context: number[] = [];

/** Scores of the tokens from `from` to `to`, LABELS each, into `out` at their place in the sequence. */
export function scoreTokens(model: Model, p: Prepared, from: number, to: number, out: Int32Array): void {
  const { words } = p.sequence;
  const { edge } = model;
  for (let i = from; i < to; i++) {
    const at = i * LABELS;
    const s0 = sumOf(model, words[i] ?? edge, 0);
    const s1 = sumOf(model, words[i - 1] ?? edge, 1);
    const s2 = sumOf(model, words[i - 2] ?? edge, 2);
    const s3 = sumOf(model, words[i + 1] ?? edge, 3);
    const s4 = sumOf(model, words[i + 2] ?? edge, 4);
    for (let y = 0; y < LABELS; y++)
      out[at + y] = (s0[y] ?? 0) + (s1[y] ?? 0) + (s2[y] ?? 0) + (s3[y] ?? 0) + (s4[y] ?? 0);
    if (!worthContext(words, i, p)) continue;
    context.length = 0;
    contextFeatures(p, i, context);
    addRows(model, context, out, at);
  }
}

const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, b) =>
  Array.from({ length: LABELS }, (_, a) => a).filter((a) => mayFollow(a, b)),
);
const IMPOSSIBLE = -(1 << 28);
let back = new Uint8Array(512 * LABELS);
const scratch = [new Int32Array(LABELS), new Int32Array(LABELS)] as const;

/** Best labels of the tokens from `from` to `to` by the scores in `emission` (Viterbi). What stands before and after is no name. */
export function bestLabels(
  emission: Int32Array,
  from: number,
  to: number,
  transitions: Int32Array,
  labels: Uint8Array,
): void {
  if (to <= from) return;
  if (back.length < (to - from) * LABELS) back = new Uint8Array((to - from) * LABELS);
  let [last, next]: readonly Int32Array[] = scratch;
  if (!last || !next) return;
  for (let y = 0; y < LABELS; y++) last[y] = mayFollow(0, y) ? (emission[from * LABELS + y] ?? 0) : IMPOSSIBLE;
  for (let i = from + 1; i < to; i++) {
    const at = i * LABELS;
    const step = (i - from) * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = IMPOSSIBLE * 2;
      let chosen = 0;
      const options = PREVIOUS[y] ?? [];
      for (let k = 0; k < options.length; k++) {
        const a = options[k] ?? 0;
        const score = (last[a] ?? 0) + (transitions[a * LABELS + y] ?? 0);
        if (score > best) {
          best = score;
          chosen = a;
        }
      }
      next[y] = best + (emission[at + y] ?? 0);
      back[step + y] = chosen;
    }
    [last, next] = [next, last];
  }
  let y = 0;
  let best = IMPOSSIBLE * 2;
  for (let k = 0; k < LABELS; k++)
    if (mayFollow(k, 0) && (last[k] ?? 0) > best) {
      best = last[k] ?? 0;
      y = k;
    }
  for (let i = to - 1; i >= from; i--) {
    labels[i] = y;
    y = back[(i - from) * LABELS + y] ?? 0;
  }
}
