/**
 * A document's fingerprints: of each stretch of some words one hash of five words, so that any two texts with twelve words in a row alike
 * share one (winnowing: Schleimer, Wilkerson and Aiken, 2003), and bands of least hashes by which near-equal texts meet (MinHash: Broder, 1997;
 * one permutation: Li, Owen and Zhang, 2012).
 */
import { mixed, type Words } from './words.ts';

/** Words in a shingle. */
export const SHINGLE = 5;
/** Shingles of which one is kept. */
const WINDOW = 8;
const BANDS = 12;
const ROWS = 3;

export function shingles({ hash, count }: Words): Uint32Array {
  const n = Math.max(0, count - SHINGLE + 1);
  const out = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    let h = 0x2545f491;
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ (hash[i + k] ?? 0), 0x9e3779b1) ^ (h >>> 15);
    out[i] = mixed(h);
  }
  return out;
}

/** Distinct fingerprints, ascending. */
export function fingerprints(all: Uint32Array): Uint32Array {
  const n = all.length;
  const kept: number[] = [];
  let least = -1;
  for (let end = 0; end < n; end++) {
    const from = Math.max(0, end - WINDOW + 1);
    if (end < Math.min(WINDOW, n) - 1) continue;
    if (least < from) {
      least = from;
      for (let i = from + 1; i <= end; i++) if ((all[i] ?? 0) <= (all[least] ?? 0)) least = i;
      kept.push(all[least] ?? 0);
    } else if ((all[end] ?? 0) <= (all[least] ?? 0)) {
      least = end;
      kept.push(all[least] ?? 0);
    }
  }
  const sorted = Uint32Array.from(kept).sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i] ?? 0;
  return sorted.slice(0, size);
}

/** One key a band; two texts that share a key are compared. Texts of under a dozen shingles have none. */
export function bandKeys(all: Uint32Array): Uint32Array {
  if (all.length < 12) return new Uint32Array(0);
  const bins = BANDS * ROWS;
  const least = new Uint32Array(bins).fill(0xffffffff);
  for (const h of all) {
    const bin = h % bins;
    const value = mixed(h ^ 0x5bd1e995);
    if (value < (least[bin] ?? 0)) least[bin] = value;
  }
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = mixed(band + 1);
    for (let row = 0; row < ROWS; row++) {
      // An empty bin borrows from the next filled one, so that short texts can meet.
      let at = band * ROWS + row;
      for (let tries = 0; tries < bins && least[at] === 0xffffffff; tries++) at = (at + 1) % bins;
      key = mixed(key ^ (least[at] ?? 0));
    }
    keys[band] = key;
  }
  return keys;
}
