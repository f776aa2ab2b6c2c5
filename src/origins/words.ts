/** The words of a document that are its own: furniture of the page left out, folded so that accents and case do not part two copies. */
import type { DocumentId } from '../domain/ids.ts';
import type { Span } from '../domain/passage.ts';

/** One document as this room sees it. `spans` are the passages that are read, in order; what is between them is furniture. */
export interface OwnText {
  readonly id: DocumentId;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Bits of `mark`. */
export const QUOTED = 1;
export const NUMBER = 2;
export const CAPITAL = 4;
/** First word of a sentence. */
export const OPENS = 8;

/** Words in order, each as a hash of its folded letters, with its place in the text. */
export interface Words {
  readonly count: number;
  readonly hash: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly mark: Uint8Array;
}

/** UTF-16 unit → folded unit: lower case, without accents; 0 for what is no part of a word. */
const FOLD = new Uint16Array(0x10000);
for (let code = 0; code < 0xd800; code++) {
  const sign = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(sign)) continue;
  FOLD[code] = code < 0x2000 ? sign.normalize('NFKD').toLowerCase().charCodeAt(0) : code;
}
const UPPER = new Uint8Array(0x10000);
for (let code = 0; code < 0x2000; code++) if (/\p{Lu}/u.test(String.fromCharCode(code))) UPPER[code] = 1;

const HYPHEN = 0x2d;
const isMarkInside = (code: number): boolean => code === 0xad || code === 0x200b || (code >= 0x300 && code <= 0x36f);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const OPENING = new Set([0x201c, 0xab, 0x201e]);
const CLOSING = new Set([0x201d, 0xbb]);
const ENDS = new Set([0x2e, 0x21, 0x3f, 0x2026]);

/** FNV-1a, one step. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads a hash over all its 32 bits. */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash that a word of these letters has in `Words`. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const unit = FOLD[word.charCodeAt(i)] ?? 0;
    if (unit !== 0) hash = step(hash, unit);
  }
  return mixed(hash);
}

export const folded = (word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = FOLD[word.charCodeAt(i)] ?? 0;
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
};

/** Kept between calls, so that a hundred thousand documents do not each allot anew. */
let room = 4096;
let hashes = new Uint32Array(room);
let starts = new Uint32Array(room);
let ends = new Uint32Array(room);
let marks = new Uint8Array(room);

function widen(): void {
  room *= 2;
  const grown = <T extends Uint32Array | Uint8Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  hashes = grown(hashes, new Uint32Array(room));
  starts = grown(starts, new Uint32Array(room));
  ends = grown(ends, new Uint32Array(room));
  marks = grown(marks, new Uint8Array(room));
}

/** Words of a stretch, written from `count` on; gives the new count. A quotation does not outlast its passage. */
function scan(text: string, span: Span, from: number): number {
  let count = from;
  let quoted = false;
  let opens = OPENS;
  let i = span.start;
  const stop = Math.min(span.end, text.length);
  while (i < stop) {
    const code = text.charCodeAt(i);
    const unit = FOLD[code] ?? 0;
    if (unit === 0) {
      if (OPENING.has(code)) quoted = true;
      else if (CLOSING.has(code)) quoted = false;
      else if (code === 0x22) quoted = !quoted;
      else if (ENDS.has(code) && count > from && (ends[count - 1] ?? 0) - (starts[count - 1] ?? 0) > 1) opens = OPENS;
      i++;
      continue;
    }
    if (count === room) widen();
    const start = i;
    let hash = step(0x811c9dc5, unit);
    i++;
    while (i < stop) {
      const next = text.charCodeAt(i);
      const letter = FOLD[next] ?? 0;
      if (letter !== 0) hash = step(hash, letter);
      else if (next === HYPHEN && text.charCodeAt(i + 1) === 10 && isLower(text, i + 2)) i++;
      else if (!isMarkInside(next)) break;
      i++;
    }
    hashes[count] = mixed(hash);
    starts[count] = start;
    ends[count] = i;
    const capital = UPPER[code] === 1;
    marks[count] =
      (quoted ? QUOTED : 0) |
      (isDigit(code) ? NUMBER : 0) |
      (capital ? CAPITAL : 0) |
      (opens && (capital || isDigit(code) || count === from) ? OPENS : 0);
    opens = 0;
    count++;
  }
  return count;
}

const isLower = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (FOLD[code] ?? 0) !== 0 && UPPER[code] === 0 && !isDigit(code);
};

export function wordsOf({ text, spans }: Pick<OwnText, 'text' | 'spans'>): Words {
  let count = 0;
  for (const span of spans) count = scan(text, span, count);
  return {
    count,
    hash: hashes.slice(0, count),
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    mark: marks.slice(0, count),
  };
}

/** One number for the whole sequence of words: equal where every word is. */
export function sequenceHash({ hash, count }: Words): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < count; i++) {
    const h = hash[i] ?? 0;
    a = Math.imul(a ^ h, 0x01000193);
    b = Math.imul(b ^ (h >>> 7) ^ (h << 11), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}.${count}`;
}
