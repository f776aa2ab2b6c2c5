/** What a first reading of the whole document says of a word elsewhere in it: "Nordkorn" alone, once "Nordkorn Shipping Ltd" has been read. */
import type { Prepared } from './features.ts';
import { FORM, feature, isCapitalised } from './words.ts';

/** 0 no name, then one for each kind. */
const kindOf = (label: number): number => (label === 0 ? 0 : ((label - 1) >> 2) + 1);

interface Read {
  /** Where the name was read, as sequence and token. */
  readonly at: number;
  readonly value: number;
  readonly length: number;
}

interface Votes {
  readonly kinds: number[];
  /** The two longest names read that have this word. */
  longest?: Read | undefined;
  second?: Read;
}

/** Features of the words from `from` to `to` of a sequence, a list each, in `out` from its beginning. */
export type Look = (sequence: number, from: number, to: number, out: number[][]) => void;

const placeOf = (s: number, i: number): number => s * 4096 + i;

/** Gathers the labels of a first reading; the answer gives the features of words for the second, from other places only. */
export function secondLook(prepared: readonly Prepared[], labels: readonly ArrayLike<number>[]): Look {
  const votes = new Map<number, Votes>();
  const runs = new Map<number, number[]>();
  const runKey = (p: Prepared, from: number, to: number): number => {
    let h = to - from;
    for (let k = from; k < to; k++) h = feature(120, h, p.sequence.words[k]?.lowerKey ?? 0);
    return h;
  };
  prepared.forEach((p, s) => {
    const own = labels[s] ?? [];
    const { words } = p.sequence;
    let from = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const label = own[i] ?? 0;
      const part = (label - 1) & 3;
      if (label !== 0 && (part === 0 || part === 3)) from = i;
      if (!word || !(isCapitalised(word.form) || word.form === FORM.hyphenMixed)) continue;
      let v = votes.get(word.lowerKey);
      if (!v) {
        v = { kinds: [0, 0, 0, 0] };
        votes.set(word.lowerKey, v);
      }
      const kind = kindOf(label);
      v.kinds[kind] = (v.kinds[kind] ?? 0) + 1;
      if (kind === 0) continue;
      let to = i + 1;
      while (to < words.length && (((own[to - 1] ?? 0) - 1) & 3) < 2) to++;
      const length = to - from;
      if (from === i) {
        const key = runKey(p, from, to);
        const seen = runs.get(key) ?? [0, 0, 0, 0];
        seen[kind] = (seen[kind] ?? 0) + 1;
        runs.set(key, seen);
      }
      const place = length === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
      const read: Read = { at: placeOf(s, i), value: kind * 64 + Math.min(length, 5) * 8 + place, length };
      if (!v.longest || length > v.longest.length) {
        if (v.longest) v.second = v.longest;
        v.longest = read;
      } else if (!v.second || length > v.second.length) v.second = read;
    }
  });
  /** Which kind most of `counts` have without the one `mine`, and how surely; 0 where nothing else was read. */
  const most = (counts: readonly number[], mine: number): number => {
    let best = 0;
    let bestCount = 0;
    let all = 0;
    for (let k = 0; k < 4; k++) {
      const n = (counts[k] ?? 0) - (k === mine ? 1 : 0);
      all += n;
      if (n > bestCount) {
        best = k;
        bestCount = n;
      }
    }
    return all <= 0 ? 0 : 1 + best * 4 + (all === 1 ? 1 : bestCount === all ? 3 : 2);
  };
  const elsewhere = (p: Prepared, s: number, i: number): number => {
    const word = p.sequence.words[i];
    const v = word && votes.get(word.lowerKey);
    return v ? most(v.kinds, kindOf(labels[s]?.[i] ?? 0)) : 0;
  };
  const lookAt = (s: number, i: number, before: number, here: number, after: number, out: number[]): void => {
    const p = prepared[s];
    const word = p?.sequence.words[i];
    if (!p || !word) return;
    const form = word.form;
    if (before) out.push(feature(132, before, form));
    if (after) out.push(feature(133, after, form));
    if (here === 0 || !(isCapitalised(form) || form === FORM.hyphenMixed)) return;
    const start = p.runStart[i] ?? -1;
    const end = p.runEnd[i] ?? i + 1;
    const at = start === -1 ? 15 : Math.min(i - start, 2) * 4 + Math.min(end - 1 - i, 2);
    out.push(
      feature(134, here),
      feature(135, here, form),
      feature(136, here, p.sequence.line, i === 0 ? 1 : 0),
      feature(137, here, at),
      feature(138, here, p.evidence[i] ?? 0),
      feature(139, here, word.hints),
    );
    const v = votes.get(word.lowerKey);
    const read = v?.longest?.at === placeOf(s, i) ? v.second : v?.longest;
    if (read) out.push(feature(140, read.value), feature(141, read.value, at), feature(143, read.value, here));
    if (start !== -1) {
      const seen = runs.get(runKey(p, start, end));
      if (seen) {
        let mine = -1;
        const first = labels[s]?.[start] ?? 0;
        if (
          first !== 0 &&
          (((first - 1) & 3) === 3
            ? end === start + 1
            : ((first - 1) & 3) === 0 && (((labels[s]?.[end - 1] ?? 0) - 1) & 3) === 2)
        )
          mine = kindOf(first);
        const other = most(seen, mine);
        if (other) out.push(feature(144, other, at), feature(145, other));
      }
    }
  };
  return (s, from, to, out) => {
    const p = prepared[s];
    if (!p) return;
    let before = elsewhere(p, s, from - 1);
    let here = elsewhere(p, s, from);
    for (let i = from; i < to; i++) {
      const after = elsewhere(p, s, i + 1);
      out[i - from] ??= [];
      const own = out[i - from] as number[];
      own.length = 0;
      lookAt(s, i, before, here, after, own);
      before = here;
      here = after;
    }
  };
}
