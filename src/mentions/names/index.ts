/** Finds persons, organisations and places named in a document, English and French, by a tagger trained with `npm run train`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../domain/facts.ts';
import type { NameKind } from '../../domain/mention.ts';
import type { Sentence } from '../../domain/passage.ts';
import { evidenceOf } from './document-evidence.ts';
import { type Prepared, prepare, stretchesOf } from './features.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mendNames } from './mended.ts';
import { secondLook } from './second-look.ts';
import { sequencesOf } from './sequences.ts';
import { addRows, bestLabels, KINDS, LABELS, type Model, READINGS, readModel, Sums, scoreTokens } from './tagger.ts';
import { FORM, feature, type Word, wordOf } from './words.ts';

export type { LinkedName } from './linked-name.ts';
export { antecedent } from './pronouns.ts';
export { type LinkedNames, linkNames } from './within-document.ts';

export interface SpottedName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

export interface NameModel {
  readonly language: 'en' | 'fr';
  readonly lexicon: Lexicon;
  readonly model: Model;
  /** The words met so far, and their scores: both begin anew together. */
  readonly met: () => Met;
}

interface Met {
  readonly words: Map<string, Word>;
  readonly sums: Sums;
}

const loaded = new Map<string, NameModel>();
const MOST_WORDS = 40_000;

/** The tagger of a language, read from `models/` on first use; other languages get the English one. Throws where the file is missing. */
export function loadNames(language: Language): NameModel {
  const which = language === 'fr' ? 'fr' : 'en';
  const known = loaded.get(which);
  if (known) return known;
  const file = ['../models/', '../../models/', '../../../models/']
    .map((up) => fileURLToPath(new URL(`${up}names-${which}.bin`, import.meta.url)))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`models/names-${which}.bin is missing: run npm run train`);
  const made = nameModel(which, readFileSync(file));
  loaded.set(which, made);
  return made;
}

/** A tagger from the bytes of its model file. */
export function nameModel(language: 'en' | 'fr', bytes: Uint8Array): NameModel {
  const model = readModel(bytes);
  const lexicon = lexiconOf(language);
  const fresh = (): Met => ({ words: new Map(), sums: new Sums(model) });
  let met = fresh();
  return {
    language,
    lexicon,
    model,
    met: () => {
      if (met.words.size > MOST_WORDS) met = fresh();
      return met;
    },
  };
}

const EMPTY = new Int32Array(0);

/** Names of one whole document, in order: `sentences` are all that is read of it. What the document shows in one place helps in another. */
export function spotNames(text: string, sentences: readonly Sentence[], names: NameModel): SpottedName[] {
  const { model, lexicon } = names;
  const { words, sums } = names.met();
  const sequences = sequencesOf(text, sentences, (written) => {
    let word = words.get(written);
    if (!word) {
      word = wordOf(written, lexicon);
      words.set(written, word);
    }
    return word;
  });
  const evidence = evidenceOf(sequences.map((s) => s.words));
  const prepared = sequences.map((s) => prepare(s, evidence, lexicon));
  const stretches = prepared.map(stretchesOf);
  // one for the whole document: an array of its own for each sentence costs more than what it holds
  const emission = new Int32Array(LABELS * sequences.reduce((sum, s) => sum + s.words.length, 0));
  let end = 0;
  const scores = prepared.map((p, s) => {
    const start = end;
    end += p.sequence.words.length * LABELS;
    if (stretches[s]?.length === 0) return EMPTY;
    const out = emission.subarray(start, end);
    for (const [from, to] of stretches[s] ?? []) scoreTokens(model, sums, p, from, to, out);
    return out;
  });
  let labels = prepared.map((p, s) => {
    const own = new Uint8Array(p.sequence.words.length);
    for (const [from, to] of stretches[s] ?? []) bestLabels(scores[s] ?? EMPTY, from, to, model.transitions, own);
    return own;
  });
  /** What the last look said of each stretch: where it says the same again, the labels stay. */
  const saidOf = stretches.map((all) => all.map(() => 0));
  const features: number[][] = [];
  for (let reading = 1; reading < READINGS; reading++) {
    const look = secondLook(prepared, labels);
    let changed = false;
    labels = labels.map((old, s) => {
      let own = old;
      const before = saidOf[s] ?? [];
      stretches[s]?.forEach(([from, to], n) => {
        let said = 0;
        look(s, from, to, features);
        for (let i = from; i < to; i++) {
          const here = features[i - from] as number[];
          for (let k = 0; k < here.length; k++) said = feature(i - from, said, here[k]);
        }
        if (said === before[n]) return;
        before[n] = said;
        const score = copied(scores[s] ?? EMPTY, from * LABELS, to * LABELS);
        for (let i = from; i < to; i++) addRows(model, features[i - from] as number[], score, (i - from) * LABELS);
        if (own === old) own = old.slice();
        bestLabels(score, 0, to - from, model.transitions, own.subarray(from, to));
      });
      changed ||= own !== old && own.some((label, i) => label !== old[i]);
      return own;
    });
    if (!changed) break;
  }
  const found = prepared.flatMap((p, s) => namesOf(text, p, labels[s] ?? new Uint8Array()));
  return mendNames(text, sentences, found, names.language);
}

let room = new Int32Array(256 * LABELS);
/** A copy of a part, to be used up before the next is asked for. */
function copied(all: Int32Array, from: number, to: number): Int32Array {
  if (room.length < to - from) room = new Int32Array((to - from) * 2);
  for (let i = from; i < to; i++) room[i - from] = all[i] as number;
  return room;
}

/** Spans of a labelled sequence. A full stop that ends the sentence is no part of "Vesper Ltd". */
function namesOf(text: string, p: Prepared, labels: Uint8Array): SpottedName[] {
  const { tokens, words } = p.sequence;
  const found: SpottedName[] = [];
  let start = -1;
  for (let i = 0; i < tokens.length; i++) {
    const label = labels[i] ?? 0;
    const token = tokens[i];
    const kind = KINDS[(label - 1) >> 2];
    if (!token || !kind || label === 0) continue;
    const part = (label - 1) & 3;
    if (part === 0) start = token.start;
    if (part < 2) continue;
    if (part === 3) start = token.start;
    let end = token.end;
    const form = words[i]?.form;
    if (
      i === tokens.length - 1 &&
      text[end - 1] === '.' &&
      form !== FORM.dotted &&
      form !== FORM.initial &&
      end - start > 2
    )
      end--;
    found.push({ start, end, kind });
  }
  return found;
}
