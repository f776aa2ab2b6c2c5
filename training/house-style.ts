/** Another house's way of marking names ("the SDF", "Secretary Kerry", "ISIL fighters") is learned from how it differs from ours: features for its texts alone, never shipped. */
import { FORM, feature, type Word } from '../src/mentions/names/words.ts';
import type { Example } from './featurise.ts';
import { NOUNS_EN } from './house-style-en.ts';

const CLASSES = Object.values(NOUNS_EN).map((words) => new Set(words.split(/\s+/)));
const NOUN = 7;
const BEGINS = 8;
const EDGE = 16;
/** How far a noun, a beginning or a name of ours is looked for. */
const REACH = 5;

/** Bits: a body, place or person noun, a word that begins a phrase. */
const classOf = (word: Word): number =>
  CLASSES.reduce((bits, words, k) => (words.has(word.lower) ? bits | (1 << k) : bits), 0);
/** 0 no name, then one for each kind. */
const kindOf = (label: number): number => (label === 0 ? 0 : ((label - 1) >> 2) + 1);
const part = (label: number): number => (label === 0 ? -1 : (label - 1) & 3);

/** First and last word of the name at `i`. */
function nameAt(labels: Uint8Array, i: number): readonly [number, number] {
  let from = i;
  let to = i;
  while (from > 0 && part(labels[from] ?? 0) > 0 && part(labels[from] ?? 0) < 3) from--;
  while (to + 1 < labels.length && part(labels[to] ?? 0) < 2) to++;
  return [from, to];
}

/** Words from `i` to the first in reach that `is` so, one step being `step`; 0 where a mark or nothing comes before. */
function away(
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  is: (at: number) => boolean,
  marksStop: boolean,
): number {
  for (let d = 1; d < REACH; d++) {
    const word = words[i + d * step];
    if (!word || (marksStop && word.form === FORM.mark)) return 0;
    if (is(i + d * step)) return d;
  }
  return 0;
}

/** An example with what our own reading of it (`ours`, by weights that saw no text of that house) and the nouns around say of each word. */
export function inHouseStyle(example: Example, ours: Uint8Array): Example {
  const { words } = example.sequence;
  const n = words.length;
  const offsets = new Int32Array(n + 1);
  const out: number[] = [];
  const classes = words.map(classOf);
  words.forEach((word, i) => {
    for (let k = example.offsets[i] ?? 0; k < (example.offsets[i + 1] ?? 0); k++) out.push(example.features[k] ?? 0);
    const here = ours[i] ?? 0;
    const [before, after] = [words[i - 1], words[i + 1]];
    const [labelBefore, labelAfter] = [i > 0 ? (ours[i - 1] ?? 0) : 31, i + 1 < n ? (ours[i + 1] ?? 0) : 31];
    const [beforeKey, afterKey] = [before?.lowerKey ?? 1, after?.lowerKey ?? 1];
    out.push(
      feature(300, here),
      feature(301, here, labelBefore),
      feature(302, here, labelAfter),
      feature(303, here, labelBefore, labelAfter),
      feature(304, here, word.lowerKey),
      feature(305, here, beforeKey),
      feature(306, here, afterKey),
      feature(307, labelAfter, word.lowerKey),
      feature(308, labelBefore, word.lowerKey),
      feature(309, here, word.hints, word.form),
    );
    if (here !== 0) {
      const [from, to] = nameAt(ours, i);
      const [front, tail] = [words[from - 1], words[to + 1]];
      out.push(
        feature(310, here, front?.lowerKey ?? 1),
        feature(311, here, tail?.lowerKey ?? 1),
        feature(312, here, tail?.form ?? 99, front?.form ?? 99),
        feature(313, here, tail?.hints ?? 0),
        feature(314, here, front?.hints ?? 0),
      );
    } else {
      const isName = (at: number): boolean => (ours[at] ?? 0) !== 0;
      const ahead = away(words, i, 1, isName, false);
      const behind = away(words, i, -1, isName, false);
      if (ahead) {
        const kind = kindOf(ours[i + ahead] ?? 0);
        out.push(feature(320, ahead, kind), feature(321, ahead, kind, word.lowerKey));
        out.push(feature(322, ahead, kind, word.hints), feature(323, kind, word.lowerKey));
      }
      if (behind) {
        const kind = kindOf(ours[i - behind] ?? 0);
        const next = after?.form ?? 20;
        out.push(feature(330, behind, kind), feature(331, behind, kind, word.lowerKey));
        out.push(feature(332, behind, kind, word.form), feature(333, kind, word.lowerKey));
        out.push(feature(334, behind, kind, next), feature(335, behind, kind, word.form * 64 + next));
      }
    }
    const own = classes[i] ?? 0;
    const classBefore = classes[i - 1] ?? EDGE;
    out.push(
      feature(340, own, word.form),
      feature(341, own, classBefore),
      feature(342, own, classes[i + 1] ?? EDGE),
      feature(343, own, here, labelAfter),
      feature(344, own, labelBefore, word.form),
    );
    const toNoun = away(words, i, 1, (at) => ((classes[at] ?? 0) & NOUN) !== 0, true);
    if (toNoun) {
      const noun = (classes[i + toNoun] ?? 0) & NOUN;
      out.push(feature(345, noun, toNoun, word.form), feature(346, noun, toNoun, word.lowerKey));
      out.push(feature(347, noun, toNoun, here), feature(348, noun, here, classBefore));
      out.push(feature(349, noun, own, word.hints));
    }
    const begins = own & BEGINS ? 0 : away(words, i, -1, (at) => ((classes[at] ?? 0) & BEGINS) !== 0, true) || REACH;
    if (begins < REACH) out.push(feature(350, begins, own, word.form), feature(351, begins, toNoun));
    offsets[i + 1] = out.length;
  });
  return { ...example, features: Int32Array.from(out), offsets };
}
