/** A linear-chain conditional random field over words: reads a model file and finds the best labels of a sequence. */
import { contextFeatures, featuresAt, type Prepared } from './features.ts';
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
  /** Open addressing: two numbers a slot, a feature's hash and where its row begins. */
  readonly slots: Int32Array;
  /** Of places in `slots`, which are even. */
  readonly mask: number;
  /** A bit for each hash's upper bits: most features that are looked up are in no model, and this small table says so first. */
  readonly known: Int32Array;
  /** PACK numbers a row, two weights in each: the weight of an even label below, of the next above, each plus BIAS. A unit is 1/`scale`. */
  readonly packed: Int32Array;
  readonly transitions: Int32Array;
  readonly scale: number;
}

const PACK = 8;
/** Makes every weight positive, so that two of them add up in one number without touching; taken off again at the end. */
const BIAS = 128;

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
  const mask = 2 * size - 2;
  const slots = new Int32Array(2 * size);
  const known = new Int32Array(1 << 16);
  for (let i = 0; i < n; i++, at += 4) {
    const key = view.getInt32(at, true);
    let slot = (key << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = i * PACK;
    known[key >>> 16] = (known[key >>> 16] ?? 0) | (1 << ((key >>> 11) & 31));
  }
  const packed = new Int32Array(n * PACK);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      const weight = view.getInt8(at + i * LABELS + y) + BIAS;
      const place = i * PACK + (y >> 1);
      packed[place] = (packed[place] ?? 0) | (weight << ((y & 1) * 16));
    }
  const scale = view.getInt32(12, true);
  return { slots, mask, known, packed, transitions, scale };
}

/** Salt of a word's features by where the word stands: itself, one or two before, one or two after. */
export const PLACES = [0, 0x51ed27, 0x3c6ef3, 0x7f4a7c, 0x1ce4e5] as const;

const salted: number[] = [];

/** Adds a feature list's rows to the scores of one token. */
export function addRows(model: Model, features: readonly number[], out: Int32Array, at: number): void {
  const { slots, mask, known, packed } = model;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let count = 0;
  for (let k = 0; k < features.length; k++) {
    const key = features[k] as number;
    if (((known[key >>> 16] as number) & (1 << ((key >>> 11) & 31))) === 0) continue;
    let slot = (key << 1) & mask;
    let found = slots[slot] as number;
    while (found !== key && found !== 0) {
      slot = (slot + 2) & mask;
      found = slots[slot] as number;
    }
    if (found === 0) continue;
    const row = slots[slot + 1] as number;
    a += packed[row] as number;
    b += packed[row + 1] as number;
    c += packed[row + 2] as number;
    d += packed[row + 3] as number;
    e += packed[row + 4] as number;
    f += packed[row + 5] as number;
    g += packed[row + 6] as number;
    count++;
  }
  if (count === 0) return;
  const off = count * BIAS;
  (out[at] as number) += (a & 0xffff) - off;
  (out[at + 1] as number) += (a >>> 16) - off;
  (out[at + 2] as number) += (b & 0xffff) - off;
  (out[at + 3] as number) += (b >>> 16) - off;
  (out[at + 4] as number) += (c & 0xffff) - off;
  (out[at + 5] as number) += (c >>> 16) - off;
  (out[at + 6] as number) += (d & 0xffff) - off;
  (out[at + 7] as number) += (d >>> 16) - off;
  (out[at + 8] as number) += (e & 0xffff) - off;
  (out[at + 9] as number) += (e >>> 16) - off;
  (out[at + 10] as number) += (f & 0xffff) - off;
  (out[at + 11] as number) += (f >>> 16) - off;
  (out[at + 12] as number) += (g & 0xffff) - off;
}

const NOT_YET = 1 << 30;

/** The scores of the words met so far, LABELS for each place a word can stand in: most words of a text have been met before. */
export class Sums {
  #all = new Int32Array(PLACES.length * LABELS * 1024);
  #end = 0;
  readonly #model: Model;
  #edge = -1;

  constructor(model: Model) {
    this.#model = model;
  }

  /** To be read before the next call of `at`, which may lay a larger one in its place. */
  get all(): Int32Array {
    return this.#all;
  }

  /** Where the scores of a word, or of what lies beyond a sequence, begin for a place. */
  at(word: Word | undefined, place: number): number {
    const at = (word ? this.#ofWord(word) : this.#ofEdge()) + place * LABELS;
    if (this.#all[at] === NOT_YET) this.#sum(word, place, at);
    return at;
  }

  #ofWord(word: Word): number {
    if (word.sums < 0) word.sums = this.#room();
    return word.sums;
  }

  #ofEdge(): number {
    if (this.#edge < 0) this.#edge = this.#room();
    return this.#edge;
  }

  #room(): number {
    const from = this.#end;
    this.#end += PLACES.length * LABELS;
    if (this.#end > this.#all.length) {
      const larger = new Int32Array(this.#all.length * 2);
      larger.set(this.#all);
      this.#all = larger;
    }
    for (let place = 0; place < PLACES.length; place++) this.#all[from + place * LABELS] = NOT_YET;
    return from;
  }

  #sum(word: Word | undefined, place: number, at: number): void {
    const salt = PLACES[place] ?? 0;
    salted.length = 0;
    for (const f of featuresAt(word, place)) salted.push(f ^ salt || 1);
    this.#all[at] = 0;
    addRows(this.#model, salted, this.#all, at);
  }
}

const context: number[] = [];

/** Scores of the tokens from `from` to `to`, LABELS each, into `out` at their place in the sequence. */
export function scoreTokens(model: Model, sums: Sums, p: Prepared, from: number, to: number, out: Int32Array): void {
  const { words } = p.sequence;
  for (let i = from; i < to; i++) {
    const at = i * LABELS;
    const own = sums.at(words[i], 0);
    const before = sums.at(words[i - 1], 1);
    const farBefore = sums.at(words[i - 2], 2);
    const after = sums.at(words[i + 1], 3);
    const farAfter = sums.at(words[i + 2], 4);
    const { all } = sums;
    for (let y = 0; y < LABELS; y++)
      out[at + y] =
        (all[own + y] as number) +
        (all[before + y] as number) +
        (all[farBefore + y] as number) +
        (all[after + y] as number) +
        (all[farAfter + y] as number);
    context.length = 0;
    contextFeatures(p, i, context);
    addRows(model, context, out, at);
  }
}

const LABEL = Array.from({ length: LABELS }, (_, y) => y);
/** Labels that can begin something after a name or none, and those that a name can end with or none; in the rest a name goes on. */
const FRESH = Uint8Array.from(LABEL.filter((y) => mayFollow(0, y)));
const ENDED = Uint8Array.from(LABEL.filter((y) => mayFollow(y, 0)));
const INSIDE = Uint8Array.from(LABEL.filter((y) => !mayFollow(0, y)));
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
  let [last, next]: [Int32Array, Int32Array] = [scratch[0], scratch[1]];
  last.fill(IMPOSSIBLE);
  for (let k = 0; k < FRESH.length; k++) {
    const y = FRESH[k] as number;
    last[y] = emission[from * LABELS + y] as number;
  }
  for (let i = from + 1; i < to; i++) {
    const at = i * LABELS;
    const step = (i - from) * LABELS;
    for (let n = 0; n < FRESH.length; n++) {
      const y = FRESH[n] as number;
      let best = IMPOSSIBLE * 2;
      let chosen = 0;
      for (let k = 0; k < ENDED.length; k++) {
        const a = ENDED[k] as number;
        const score = (last[a] as number) + (transitions[a * LABELS + y] as number);
        if (score > best) {
          best = score;
          chosen = a;
        }
      }
      next[y] = best + (emission[at + y] as number);
      back[step + y] = chosen;
    }
    // inside and last of a kind come after its begin or its inside
    for (let n = 0; n < INSIDE.length; n++) {
      const y = INSIDE[n] as number;
      const begin = y - ((y - 1) & 3);
      const begun = (last[begin] as number) + (transitions[begin * LABELS + y] as number);
      const gone = (last[begin + 1] as number) + (transitions[(begin + 1) * LABELS + y] as number);
      next[y] = (gone > begun ? gone : begun) + (emission[at + y] as number);
      back[step + y] = gone > begun ? begin + 1 : begin;
    }
    [last, next] = [next, last];
  }
  let y = 0;
  let best = IMPOSSIBLE * 2;
  for (let k = 0; k < ENDED.length; k++) {
    const a = ENDED[k] as number;
    if ((last[a] as number) > best) {
      best = last[a] as number;
      y = a;
    }
  }
  for (let i = to - 1; i >= from; i--) {
    labels[i] = y;
    y = back[(i - from) * LABELS + y] ?? 0;
  }
}
