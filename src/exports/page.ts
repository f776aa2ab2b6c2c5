/** A finished page in blocks, whatever file it becomes: headings, sentences with their notes, tables. */

/** Where a sentence comes from: exact words, who says them, file, place, hash of the bytes. */
export interface Note {
  readonly quote: string;
  readonly voice: string;
  readonly file: string;
  readonly locator: string;
  readonly hash: string;
}

/** A stretch of words, or a note that stands at its end. */
export type Run = string | { readonly text: string; readonly as: 'strong' | 'soft' | 'mark' } | { readonly note: Note };

export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'item' | 'limit' | 'small'; readonly line: Line }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** Shares of the width, in hundredths. */
      readonly widths: readonly number[];
      readonly rows: Iterable<readonly Line[]>;
    };

export interface Pages {
  readonly title: string;
  readonly tongue: 'en' | 'fr';
  /** "Sources and words": the heading over the notes, where a format gathers them at the end. */
  readonly notesHead: string;
  readonly blocks: Iterable<Block>;
}

/** XML 1.0 has no way to write these signs. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words as they stand in XML or HTML, in text or attribute. */
export const escaped = (words: string): string =>
  words
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
