import type { DocumentId } from './ids.ts';
import type { Span } from './passage.ts';

/** Exact words at an exact place. `words` always equals the document's text between the offsets. */
export interface Quote extends Span {
  readonly document: DocumentId;
  readonly words: string;
}

/** A quote of the given stretch. */
export const quoteOf = (document: { readonly id: DocumentId; readonly text: string }, span: Span): Quote => ({
  document: document.id,
  start: span.start,
  end: span.end,
  words: document.text.slice(span.start, span.end),
});

/**
 * Turns UTF-16 offsets of one text into Unicode code points, as W3C Web Annotation selectors and our exports count.
 * Builds its table once; a text without astral characters costs nothing.
 */
export function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next < 0xe000) astral.push(i++);
    }
  }
  if (astral.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((astral[mid] ?? 0) < offset) low = mid + 1;
      else high = mid;
    }
    return offset - low;
  };
}
