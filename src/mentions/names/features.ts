/** All that speaks for or against a name at one place of a text: the words around it, the run of capitals it stands in, the whole document. */
import { EVIDENCE_COUNT } from './document-evidence.ts';
import { HINT, type Lexicon } from './lexicon.ts';
import type { Sequence } from './sequences.ts';
import { FORM, farFeatures, feature, isCapitalised, ownFeatures, type Word } from './words.ts';

/** A sequence with the runs of capitals that its words stand in. */
export interface Prepared {
  readonly sequence: Sequence;
  /** For each token the run of capitals it is in: first token and end; -1 outside. */
  readonly runStart: readonly number[];
  readonly runEnd: readonly number[];
  /** The same with "of", "de la" between capitals. */
  readonly wideStart: readonly number[];
  readonly wideEnd: readonly number[];
  /** For words in lower case after the capital head of a body ("Direction générale de la sûreté"): how many after it; 0 elsewhere. */
  readonly tail: readonly number[];
  /** Bit of a known name of several words, times two, plus one for its first word; 0 outside. */
  readonly place: readonly number[];
  /** Bits of EVIDENCE for each token. */
  readonly evidence: readonly number[];
}

const MOST_CONNECTORS = 3;
const LONGEST_TAIL = 8;

export function prepare(sequence: Sequence, evidence: ReadonlyMap<number, number>, lexicon: Lexicon): Prepared {
  const { words } = sequence;
  const n = words.length;
  const runStart = new Array<number>(n).fill(-1);
  const runEnd = new Array<number>(n).fill(-1);
  const wideStart = new Array<number>(n).fill(-1);
  const wideEnd = new Array<number>(n).fill(-1);
  const place = new Array<number>(n).fill(0);
  const tail = new Array<number>(n).fill(0);
  const shown = new Array<number>(n).fill(0);
  const capital = (i: number): boolean => {
    const form = words[i]?.form;
    return form !== undefined && (isCapitalised(form) || form === FORM.hyphenMixed);
  };
  for (let i = 0; i < n; i++) {
    const word = words[i];
    if (!word) break;
    shown[i] = evidence.get(word.lowerKey) ?? 0;
    if (!capital(i)) continue;
    const long = lexicon.longNames.get(word.lower);
    if (long && place[i] === 0)
      for (const [rest, bit] of long)
        if (rest.every((part, k) => words[i + 1 + k]?.lower === part)) {
          place[i] = bit * 2 + 1;
          for (let k = 1; k <= rest.length; k++) place[i + k] = bit * 2;
        }
    if (word.hints & HINT.bodyHead)
      for (let k = 1; k <= LONGEST_TAIL && i + k < n; k++) {
        const form = words[i + k]?.form;
        if (form !== FORM.lower && form !== FORM.clitic && form !== FORM.hyphenMixed) break;
        tail[i + k] = k;
      }
    if (runStart[i] === -1) {
      let end = i + 1;
      while (capital(end)) end++;
      for (let k = i; k < end; k++) {
        runStart[k] = i;
        runEnd[k] = end;
      }
    }
    if (wideStart[i] === -1) {
      let end = i + 1;
      for (let next = end; next < n && next - end <= MOST_CONNECTORS; next++) {
        if (capital(next)) end = next + 1;
        else if (!((words[next]?.hints ?? 0) & HINT.connector)) break;
      }
      for (let k = i; k < end; k++) {
        wideStart[k] = i;
        wideEnd[k] = end;
      }
    }
  }
  return { sequence, runStart, runEnd, wideStart, wideEnd, tail, place, evidence: shown };
}

const EDGE: Word = { text: '', lower: '', form: 15, hints: 1 << 20, lowerKey: 78, near: [feature(9, 1)], sums: -1 };
const EDGE_FAR = [feature(9, 2)];

/** A word's features by where it stands: itself, one before or after, two before or after; `undefined` is what lies beyond a sequence. */
export function featuresAt(word: Word | undefined, place: number): readonly number[] {
  if (place === 1 || place === 3) return (word ?? EDGE).near;
  if (!word) return place === 0 ? [] : EDGE_FAR;
  return place === 0 ? ownFeatures(word) : farFeatures(word);
}

/** Whether a place is worth the features that join several words: only where a capital is near, which is where names are. */
export function worthContext(words: readonly Word[], i: number, p: Prepared): boolean {
  return (
    p.wideStart[i] !== -1 ||
    (p.tail[i] ?? 0) > 0 ||
    (p.runStart[i + 1] ?? -1) !== -1 ||
    (p.runStart[i - 1] ?? -1) !== -1 ||
    words[i]?.form === FORM.digitsAndLetters
  );
}

/** Stretches of tokens with capitals and the words beside them; what lies between holds no name and is not scored. */
export function stretchesOf(p: Prepared): [number, number][] {
  const { words } = p.sequence;
  const found: [number, number][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!worthContext(words, i, p)) continue;
    const last = found.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}

/** Features of several words and of the document; `out` takes their hashes. */
export function contextFeatures(p: Prepared, i: number, out: number[]): void {
  const { words, line } = p.sequence;
  const w = words[i] ?? EDGE;
  const b = words[i - 1] ?? EDGE;
  const a = words[i + 1] ?? EDGE;
  const bb = words[i - 2] ?? EDGE;
  const form = w.form;
  out.push(
    feature(30, b.lowerKey, w.lowerKey),
    feature(31, w.lowerKey, a.lowerKey),
    feature(32, b.lowerKey, form),
    feature(33, form, a.lowerKey),
    feature(34, b.form, form, a.form),
    feature(37, bb.lowerKey, b.lowerKey, form),
    feature(39, b.lowerKey, a.lowerKey, form),
    feature(40, b.hints, w.hints, form),
    feature(41, w.hints, a.hints, form),
    feature(42, b.hints, a.hints, form),
    feature(43, b.lowerKey, w.hints),
  );
  if (line)
    out.push(feature(50, line, form), feature(51, line, w.lowerKey), feature(52, line, i === 0 ? 1 : 0, a.form));
  const opens =
    i === 0 ? 0 : i === 1 && b.form === FORM.mark ? 1 : b.form === FORM.mark && /^["“«‘'(]/.test(b.text) ? 2 : 3;
  const shown = p.evidence[i] ?? 0;
  out.push(feature(53, opens, form), feature(54, opens, form, shown & 3), feature(55, form, shown));
  for (let bit = 0; bit < EVIDENCE_COUNT; bit++) if (shown & (1 << bit)) out.push(feature(56, bit, form));
  const beforeShown = p.evidence[i - 1] ?? 0;
  const afterShown = p.evidence[i + 1] ?? 0;
  if (beforeShown) out.push(feature(57, beforeShown, form, b.form));
  if (afterShown) out.push(feature(58, afterShown, form, a.form));
  const place = p.place[i] ?? 0;
  if (place) out.push(feature(59, place));
  const tail = p.tail[i] ?? 0;
  if (tail > 0) {
    const head = words[i - tail] ?? EDGE;
    out.push(
      feature(90, head.lowerKey, tail),
      feature(91, tail, form, a.form),
      feature(92, head.lowerKey, w.lowerKey),
      feature(93, w.lowerKey, a.lowerKey),
      feature(94, head.lowerKey, b.lowerKey, w.hints),
      feature(95, a.lowerKey, b.lowerKey),
    );
    for (const f of w.near) out.push(feature(96, f));
    for (const f of a.near) out.push(feature(97, f));
  }
  const start = p.runStart[i] ?? -1;
  if (start !== -1) {
    const end = p.runEnd[i] ?? 0;
    const length = Math.min(end - start, 6);
    const at = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
    const first = words[start] ?? EDGE;
    const last = words[end - 1] ?? EDGE;
    const before = words[start - 1] ?? EDGE;
    const after = words[end] ?? EDGE;
    out.push(
      feature(61, before.lowerKey, length),
      feature(62, before.hints, at),
      feature(63, after.lowerKey),
      feature(64, after.hints, at),
      feature(65, first.lowerKey),
      feature(66, first.hints, at),
      feature(67, last.lowerKey),
      feature(68, last.hints, at),
      feature(69, length, at),
      feature(70, first.hints, last.hints, length),
      feature(72, last.hints, after.hints, length),
      feature(73, before.lowerKey, after.lowerKey),
    );
  }
  const wide = p.wideStart[i] ?? -1;
  // a run that goes no further says nothing new
  if (wide !== -1 && (wide !== start || p.wideEnd[i] !== p.runEnd[i])) {
    const end = p.wideEnd[i] ?? 0;
    const first = words[wide] ?? EDGE;
    const last = words[end - 1] ?? EDGE;
    let all = 0;
    for (let k = wide; k < end; k++) all |= words[k]?.hints ?? 0;
    const inRun = start === -1 ? 1 : 0;
    out.push(
      feature(80, first.lowerKey, inRun),
      feature(81, first.hints, inRun, Math.min(i - wide, 4)),
      feature(82, last.lowerKey, inRun),
      feature(83, all, inRun),
      feature(84, Math.min(end - wide, 8), inRun),
      feature(85, words[wide - 1]?.lowerKey ?? 78, inRun),
      feature(86, words[wide - 1]?.hints ?? 0, first.hints, inRun),
      feature(87, first.lowerKey, last.lowerKey, inRun),
    );
  }
}
