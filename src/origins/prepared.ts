/** One document made ready to be compared: its words, and what they yield when first asked for. */
import type { DocumentId } from '../domain/ids.ts';
import type { Span } from '../domain/passage.ts';
import { type Quote, quoteOf } from '../domain/quote.ts';
import { bandKeys, fingerprints, shingles } from './fingerprints.ts';
import { type Named, namedIn } from './names.ts';
import type { OriginDocument } from './origin-document.ts';
import { outletKey } from './outlets.ts';
import { type Shingled, shingled } from './runs.ts';
import { senseOf } from './senses.ts';
import { sentencesOf, type Told } from './sentences.ts';
import { CAPITAL, NUMBER, OPENS, sequenceHash, type Words, wordsOf } from './words.ts';

export interface Prepared {
  readonly document: OriginDocument;
  readonly id: DocumentId;
  readonly words: Words;
  readonly sequence: string;
  readonly shingled: () => Shingled;
  readonly told: () => readonly Told[];
  readonly named: () => Named;
  /** Mostly rows of a list: lines that begin with a figure or a mark. */
  readonly listed: () => boolean;
  readonly quote: (from: number, to: number) => Quote;
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

const ROW = /^[ \t]*(?:\d|[•*·–-] ?\p{L})/u;
const MOST_ROWS = 0.4;

function isListed({ text, spans }: OriginDocument): boolean {
  let all = 0;
  let rows = 0;
  for (const { start, end } of spans)
    for (const line of text.slice(start, end).split('\n')) {
      all += line.length;
      if (ROW.test(line)) rows += line.length;
    }
  return rows > MOST_ROWS * all;
}

/** The longest quote that an edge carries, in words. */
const QUOTE = 60;

const SENTENCE_END = /[.!?…:;"”»)]\s*$/;
/** A passage of fewer words that no stop ends is a line of a menu, a headline, a label. */
const LABEL = 12;
/** Where labels make up more than this share of the text they are the text. */
const MOST_LABELS = 0.5;

/** Passages that are prose. Headlines and what is left of menus stand in many pages that have nothing else in common. */
function prose({ text, spans }: OriginDocument): readonly Span[] {
  const kept = spans.filter(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 160));
    return end - start > 160 || SENTENCE_END.test(words) || words.split(/\s+/).length >= LABEL;
  });
  const size = (all: readonly Span[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);
  return size(kept) < (1 - MOST_LABELS) * size(spans) ? spans : kept;
}

export function prepared(document: OriginDocument): Prepared {
  const words = wordsOf({ text: document.text, spans: prose(document) });
  return {
    document,
    id: document.id,
    words,
    sequence: sequenceHash(words),
    shingled: once(() => shingled(words)),
    told: once(() => sentencesOf(document.text, words)),
    named: once(() => namedIn(document, words)),
    listed: once(() => isListed(document)),
    quote: (from, to) =>
      quoteOf(document, {
        start: words.start[from] ?? 0,
        end: words.end[Math.max(from, Math.min(to, from + QUOTE) - 1)] ?? document.text.length,
      }),
  };
}

/** What is kept of a document so that it can be found again among many: a few hundred bytes. */
export interface Sketch {
  readonly id: DocumentId;
  readonly count: number;
  readonly sequence: string;
  readonly fingerprints: Uint32Array;
  readonly bands: Uint32Array;
  /** Names and numbers, by sense; ascending. */
  readonly anchors: Uint32Array;
  /** Who wrote it, who mostly speaks in it, which book it tells of. */
  readonly ties: readonly string[];
}

/** Anchors of a text beyond which no more are kept. */
const MOST_ANCHORS = 48;

function anchorsOf({ document: { text }, words }: Prepared): Uint32Array {
  const found = new Set<number>();
  for (let i = 0; i < words.count && found.size < MOST_ANCHORS; i++) {
    const mark = words.mark[i] ?? 0;
    const [start, end] = [words.start[i] ?? 0, words.end[i] ?? 0];
    const anchor = mark & NUMBER ? end - start > 1 : mark & CAPITAL && !(mark & OPENS) && end - start > 2;
    if (!anchor) continue;
    const key = senseOf(text.slice(start, end));
    if (key !== 0) found.add(key);
  }
  return Uint32Array.from(found).sort();
}

export function sketchOf(one: Prepared): Sketch {
  const all = shingles(one.words);
  return {
    id: one.id,
    count: one.words.count,
    sequence: one.sequence,
    fingerprints: fingerprints(all),
    bands: bandKeys(all),
    anchors: anchorsOf(one),
    ties: one.named().ties,
  };
}

/** Who published it, in the form in which two names of outlets are compared. */
export const housesOf = (one: Prepared): readonly string[] => [
  ...new Set(one.named().houses.map(({ name }) => outletKey(name))),
];
