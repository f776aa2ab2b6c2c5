/** Cuts a very long text into parts that later stages can hold one at a time, always between paragraphs or lines where there are any. */

export interface TextPart {
  readonly part: string;
  /** Name of the part; empty where the text is whole. */
  readonly inner: { readonly inner?: string };
  /** Lines of the whole text that stand before the part. */
  readonly linesBefore: number;
}

export function* textParts(text: string, limit: number): Generator<TextPart> {
  if (text.length <= limit) {
    yield { part: text, inner: {}, linesBefore: 0 };
    return;
  }
  let linesBefore = 0;
  let ordinal = 1;
  for (let from = 0; from < text.length; ordinal++) {
    const to = text.length - from <= limit ? text.length : cutBefore(text, from, from + limit);
    const part = text.slice(from, to);
    yield { part, inner: { inner: `part ${ordinal}` }, linesBefore };
    for (let i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) linesBefore++;
    from = to;
  }
}

/** The last paragraph end, else line end, else blank, in the second half of the stretch; else its end, never inside a pair. */
function cutBefore(text: string, from: number, to: number): number {
  const half = from + (to - from) / 2;
  for (const mark of ['\n\n', '\n\r\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, to - mark.length);
    if (at >= half) return at + mark.length;
  }
  const unit = text.charCodeAt(to - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? to - 1 : to;
}
