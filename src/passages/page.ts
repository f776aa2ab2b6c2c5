/** A document laid out for the cutters: its pieces in order, where its title stands and where its running text begins and ends. */
import type { BlockKind, Format, Locator, Metadatum } from '../domain/document.ts';
import type { Span } from '../domain/passage.ts';

/** What may become one passage. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  readonly locator: Locator;
  /** The words with plain blanks and apostrophes, for pieces short enough to be furniture; empty for longer ones. */
  readonly line: string;
  /** The same in small letters: patterns for furniture are written in small letters, which is several times faster than to fold at each try. */
  readonly low: string;
  /** Running text: long enough, and it ends as a sentence does. */
  readonly prose: boolean;
}

export interface Page {
  readonly pieces: readonly Piece[];
  readonly format: Format;
  readonly metadata: readonly Metadatum[];
  /** The piece that is the title; -1 where none is seen. */
  readonly title: number;
  /** First and last piece of running text; `first` is the number of pieces where there is none. */
  readonly body: { readonly first: number; readonly last: number };
  /** Whether an earlier cutter marked the piece. */
  marked(piece: number): boolean;
  /** Whether anything on the page shows that it comes from a website: buttons, subscription notes, inserts. */
  readonly web: boolean;
}

/** One piece that is furniture, with the reason in a user's words. */
export interface Mark {
  readonly piece: number;
  readonly reason: string;
}

/** Marks one sort of page furniture. Never deletes, never moves an offset. */
export interface Cutter {
  readonly id: string;
  /** Sorts that only websites have: finding one says that the page is from the web. */
  readonly web?: true;
  cut(page: Page): Iterable<Mark>;
}

/** No furniture is longer, but for disclaimers. */
export const LONGEST_FURNITURE = 700;

export const plain = (words: string): string =>
  words
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim();

export const isMail = (format: Format): boolean => format === 'eml' || format === 'mbox' || format === 'msg';

/** Files of fields and values: a line that stands alone there is a value, and no byline or credit. */
export const isStructured = (format: Format): boolean =>
  format === 'csv' || format === 'xlsx' || format === 'json' || format === 'jsonl';

/** Where the running text stands, leaving out what is marked already. */
export function bodyOf(pieces: readonly Piece[], marked: (piece: number) => boolean): Page['body'] {
  const counts = (p: Piece, i: number): boolean => p.prose && !marked(i);
  const first = pieces.findIndex(counts);
  return first < 0 ? { first: pieces.length, last: -1 } : { first, last: pieces.findLastIndex(counts) };
}

/** Pieces whose whole line, in small letters, the pattern matches. */
export function* linesLike(
  page: Page,
  pattern: RegExp,
  reason: string,
  from = 0,
  to = page.pieces.length,
  longest = 250,
): Iterable<Mark> {
  for (let i = Math.max(0, from); i < to; i++) {
    const line = page.pieces[i]?.low;
    if (line && line.length <= longest && !page.marked(i) && pattern.test(line)) yield { piece: i, reason };
  }
}

/** A pattern for small letters that takes a whole line, with a bullet or arrow before it and a stop after it if need be. */
export const wholeLine = (...phrases: readonly (readonly string[])[]): RegExp =>
  new RegExp(`^[\\s•·*>»›→▶►|-]*(?:${phrases.flat().join('|')})\\s*[.:…!»›→|-]*$`, 'u');
