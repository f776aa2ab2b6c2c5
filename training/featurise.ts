/** Turns annotated texts into what the trainer works on: for each word its features and its label. */
import type { NameKind } from '../src/domain/mention.ts';
import { evidenceOf } from '../src/mentions/names/document-evidence.ts';
import { contextFeatures, featuresAt, type Prepared, prepare, stretchesOf } from '../src/mentions/names/features.ts';
import { type Lexicon, lexiconOf } from '../src/mentions/names/lexicon.ts';
import { type Sequence, sequencesOf } from '../src/mentions/names/sequences.ts';
import { KINDS, PLACES } from '../src/mentions/names/tagger.ts';
import { feature, type Word, wordOf } from '../src/mentions/names/words.ts';
import { sentencesOf } from '../src/passages/sentences.ts';
import type { GoldName, GoldText } from './corpora.ts';

export interface Example {
  readonly text: GoldText;
  readonly sequence: Sequence;
  readonly prepared: Prepared;
  /** Features of word i are `features[offsets[i] … offsets[i + 1])`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** What the tagger looks at: words with capitals and those beside them; every word where words in lower case are marked as names too. */
  readonly stretches: readonly (readonly [number, number])[];
}

const STYLE: Readonly<Record<GoldText['style'], number>> = { plain: 0, groups: 1, chat: 2, 'old print': 3 };

/** One label a token: O, or kind and Begin, Inside, Last, Unit. Longer names win over those inside them. */
export function labelsOf(sequence: Sequence, names: readonly GoldName[]): Uint8Array {
  const { tokens } = sequence;
  const labels = new Uint8Array(tokens.length);
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    let from = -1;
    let to = -1;
    tokens.forEach((t, i) => {
      const shared = Math.min(t.end, name.end) - Math.max(t.start, name.start);
      if (shared * 2 > t.end - t.start) {
        if (from < 0) from = i;
        to = i;
      }
    });
    if (from < 0 || labels.subarray(from, to + 1).some((l) => l !== 0)) continue;
    const base = 1 + 4 * KINDS.indexOf(name.kind);
    if (from === to) labels[from] = base + 3;
    else {
      labels[from] = base;
      labels.fill(base + 1, from + 1, to);
      labels[to] = base + 2;
    }
  }
  return labels;
}

/** Names of a labelled sequence. */
export function namesOf(sequence: Sequence, labels: ArrayLike<number>): GoldName[] {
  const names: GoldName[] = [];
  let start = -1;
  sequence.tokens.forEach((token, i) => {
    const label = labels[i] ?? 0;
    if (label === 0) return;
    const part = (label - 1) & 3;
    const kind = KINDS[(label - 1) >> 2] as NameKind;
    if (part === 0) start = token.start;
    if (part === 3) names.push({ start: token.start, end: token.end, kind });
    if (part === 2) names.push({ start, end: token.end, kind });
  });
  return names;
}

/** Takes out what is left of names that reach beyond a stretch. */
function whole(labels: Uint8Array, from: number, to: number): void {
  const part = (i: number): number => ((labels[i] ?? 0) === 0 ? -1 : ((labels[i] ?? 0) - 1) & 3);
  for (let i = from; i < to && (part(i) === 1 || part(i) === 2); i++) labels[i] = 0;
  for (let i = to - 1; i >= from && (part(i) === 0 || part(i) === 1); i--) labels[i] = 0;
}

const lexicons = new Map<string, { lexicon: Lexicon; words: Map<string, Word> }>();

export function featurise(text: GoldText): Example[] {
  let known = lexicons.get(text.language);
  if (!known) {
    known = { lexicon: lexiconOf(text.language), words: new Map() };
    lexicons.set(text.language, known);
  }
  const { lexicon, words: cache } = known;
  const word = (w: string): Word => {
    let found = cache.get(w);
    if (!found) {
      found = wordOf(w, lexicon);
      cache.set(w, found);
    }
    return found;
  };
  const sentences = sentencesOf(text.text, { start: 0, end: text.text.length }, text.language);
  const sequences = sequencesOf(text.text, sentences, word);
  const evidence = evidenceOf(sequences.map((s) => s.words));
  const style = STYLE[text.style];
  return sequences.map((sequence) => {
    const prepared = prepare(sequence, evidence, lexicon);
    const all: number[] = [];
    const n = sequence.words.length;
    const offsets = new Int32Array(n + 1);
    const stretches: [number, number][] = style === STYLE.groups ? [[0, n]] : stretchesOf(prepared);
    const looked = new Uint8Array(n);
    for (const [from, to] of stretches) looked.fill(1, from, to);
    for (let i = 0; i < n; i++) {
      const from = all.length;
      offsets[i + 1] = from;
      if (!looked[i]) continue;
      const at = sequence.words;
      [at[i], at[i - 1], at[i - 2], at[i + 1], at[i + 2]].forEach((w, place) => {
        for (const f of featuresAt(w, place)) all.push(f ^ (PLACES[place] ?? 0) || 1);
      });
      contextFeatures(prepared, i, all);
      if (style) for (let k = from, n = all.length; k < n; k++) all.push(feature(200 + style, all[k] ?? 0));
      offsets[i + 1] = all.length;
    }
    const first = sequence.tokens[0]?.start ?? 0;
    const last = sequence.tokens.at(-1)?.end ?? 0;
    const names = text.names.filter((n) => n.end > first && n.start < last);
    const labels = labelsOf(sequence, names);
    for (const [from, to] of stretches) whole(labels, from, to);
    return { text, sequence, prepared, features: Int32Array.from(all), offsets, labels, stretches };
  });
}
