/** Whether the start of a file is text at all, and what it says. */
import { decode } from './decoding.ts';

const seen = new WeakMap<Uint8Array, { readonly text: string | undefined }>();

/** The head as text; undefined where the bytes are no text. Asked by every text reader, so it is worked out once for each head. */
export function textHead(head: Uint8Array): string | undefined {
  const known = seen.get(head);
  if (known) return known.text;
  const text = readable(head);
  seen.set(head, { text });
  return text;
}

function readable(head: Uint8Array): string | undefined {
  if (head.length === 0) return undefined;
  const { text } = decode(head);
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (
      (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12 && c !== 27 && c !== 26) ||
      c === 0xfffd ||
      (c > 126 && c < 160 && c !== 0x85)
    )
      odd++;
  }
  return odd > text.length * 0.1 ? undefined : text;
}
