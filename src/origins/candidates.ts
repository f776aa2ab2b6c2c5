/**
 * Which documents are worth comparing: never all pairs. Those that share rare fingerprints, or a band of least hashes, or rare names and
 * numbers, or the person behind them. A function of the set alone: whatever came first, the pairs are the same.
 */
import type { Sketch } from './prepared.ts';

/** A fingerprint in more texts than this is a form's wording; near-equal texts still meet by their bands. */
const COMMON = 64;
const COMMON_ANCHOR = 120;
/** Of the texts in one band the first so many are compared with each other one. */
const FIRST = 4;
/** Of the texts with the same names and numbers the nearest so many. */
const NEAREST = 8;
const TIED = 40;
/** Texts alike in every word: so many of them are compared with all others, the rest with the first of them only. */
const TWINS = 6;
/** Least share of the smaller text's fingerprints, and least number. */
const LEAST_SHARE = 0.06;
const LEAST_HITS = 2;
const LEAST_ANCHORS = 4;
const LEAST_ANCHOR_SHARE = 0.3;

/** Keys with the places of their sketches, sorted by key, then place; two halves of one double. */
const PLACES = 2 ** 21;

export interface Index {
  readonly sketches: readonly Sketch[];
  readonly fingerprints: Float64Array;
  readonly bands: Float64Array;
  readonly anchors: Float64Array;
  readonly ties: ReadonlyMap<string, readonly number[]>;
  /** Its own place, or that of the first sketch with the same words throughout where there are many. */
  readonly twin: Uint32Array;
  readonly counts: Uint16Array;
  readonly weights: Float32Array;
}

function postings(sketches: readonly Sketch[], twin: Uint32Array, keysOf: (one: Sketch) => Uint32Array): Float64Array {
  let size = 0;
  sketches.forEach((one, place) => {
    if (twin[place] === place) size += keysOf(one).length;
  });
  const all = new Float64Array(size);
  let at = 0;
  sketches.forEach((one, place) => {
    if (twin[place] === place) for (const key of keysOf(one)) all[at++] = key * PLACES + place;
  });
  return all.sort();
}

export function indexOf(sketches: readonly Sketch[]): Index {
  const twin = new Uint32Array(sketches.length);
  const first = new Map<string, { readonly place: number; many: number }>();
  const ties = new Map<string, number[]>();
  sketches.forEach((one, place) => {
    const known = first.get(one.sequence);
    if (known) known.many++;
    else first.set(one.sequence, { place, many: 1 });
    twin[place] = known && known.many > TWINS && one.count > 0 ? known.place : place;
    if (twin[place] !== place) return;
    for (const tie of one.ties) {
      const places = ties.get(tie);
      if (places) places.push(place);
      else ties.set(tie, [place]);
    }
  });
  return {
    sketches,
    fingerprints: postings(sketches, twin, (one) => one.fingerprints),
    bands: postings(sketches, twin, (one) => one.bands),
    anchors: postings(sketches, twin, (one) => one.anchors),
    ties,
    twin,
    counts: new Uint16Array(sketches.length),
    weights: new Float32Array(sketches.length),
  };
}

/** First entry that is not below. */
function lower(all: Float64Array, wanted: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byFingerprints(index: Index, one: Sketch, partners: Set<number>): void {
  const { counts, sketches } = index;
  const touched: number[] = [];
  const all = index.fingerprints;
  for (const key of one.fingerprints) {
    const from = lower(all, key * PLACES);
    const end = (key + 1) * PLACES;
    let to = from;
    while (to < all.length && (all[to] ?? 0) < end && to - from <= COMMON) to++;
    if (to - from > COMMON) continue;
    for (let i = from; i < to; i++) {
      const place = (all[i] ?? 0) - key * PLACES;
      if (counts[place] === 0) touched.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  for (const place of touched) {
    const smaller = Math.min(one.fingerprints.length, sketches[place]?.fingerprints.length ?? 0);
    if ((counts[place] ?? 0) >= Math.max(Math.min(LEAST_HITS, smaller), LEAST_SHARE * smaller)) partners.add(place);
    counts[place] = 0;
  }
}

function byBands(index: Index, one: Sketch, self: number, partners: Set<number>): void {
  for (const key of one.bands) {
    let met = 0;
    for (let i = lower(index.bands, key * PLACES); i < index.bands.length && met < FIRST; i++) {
      const place = (index.bands[i] ?? 0) - key * PLACES;
      if (place >= PLACES) break;
      if (place === self) continue;
      partners.add(place);
      met++;
    }
  }
}

function byAnchors(index: Index, one: Sketch, self: number, partners: Set<number>): void {
  const { counts, weights, sketches } = index;
  const touched: number[] = [];
  let own = 0;
  for (const key of one.anchors) {
    const from = lower(index.anchors, key * PLACES);
    const to = lower(index.anchors, (key + 1) * PLACES);
    if (to - from > COMMON_ANCHOR) continue;
    // Rarer names weigh more; a name of this text alone weighs as one of two.
    const weight = Math.log2(2 + sketches.length / Math.max(2, to - from));
    own += weight;
    for (let i = from; i < to; i++) {
      const place = (index.anchors[i] ?? 0) - key * PLACES;
      if (place === self) continue;
      if (counts[place] === 0) touched.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
      weights[place] = (weights[place] ?? 0) + weight;
    }
  }
  const near: { readonly place: number; readonly weight: number }[] = [];
  for (const place of touched) {
    const anchors = Math.min(one.anchors.length, sketches[place]?.anchors.length ?? 0);
    const shared = counts[place] ?? 0;
    const weight = weights[place] ?? 0;
    if (shared >= LEAST_ANCHORS && shared >= LEAST_ANCHOR_SHARE * anchors && weight >= LEAST_ANCHOR_SHARE * own)
      near.push({ place, weight: Math.round(weight * 64) });
    counts[place] = 0;
    weights[place] = 0;
  }
  near.sort((x, y) => y.weight - x.weight || x.place - y.place);
  for (const { place } of near.slice(0, NEAREST)) partners.add(place);
}

function byTies(index: Index, one: Sketch, partners: Set<number>): void {
  for (const tie of one.ties) {
    const places = index.ties.get(tie) ?? [];
    if (places.length <= TIED) for (const place of places) partners.add(place);
  }
}

/** Places of the sketches that this one should be compared with. `self` is its own place, −1 for one that is not in the index. */
export function partnersOf(index: Index, one: Sketch, self: number): readonly number[] {
  const partners = new Set<number>();
  byFingerprints(index, one, partners);
  byBands(index, one, self, partners);
  byAnchors(index, one, self, partners);
  byTies(index, one, partners);
  partners.delete(self);
  return [...partners].sort((x, y) => x - y);
}

/** Every pair worth comparing, by place, the earlier one first; texts alike in every word once, each with the first of them. */
export function* candidatePairs(index: Index): Generator<readonly [number, number]> {
  const n = index.sketches.length;
  let pairs: number[] = [];
  for (let place = 0; place < n; place++) {
    const twin = index.twin[place] ?? place;
    if (twin !== place) {
      pairs.push(twin * PLACES + place);
      continue;
    }
    const one = index.sketches[place];
    if (one && one.count > 0)
      for (const other of partnersOf(index, one, place))
        pairs.push(Math.min(place, other) * PLACES + Math.max(place, other));
  }
  const sorted = Float64Array.from(pairs).sort();
  pairs = [];
  let last = -1;
  for (const pair of sorted) {
    if (pair !== last) yield [Math.floor(pair / PLACES), pair % PLACES];
    last = pair;
  }
}
