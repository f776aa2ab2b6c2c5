/** Whether the start of a file is text at all, and what it says. */
import { decode, utf16Side } from './decoding.ts';

const seen = new WeakMap<Uint8Array, { readonly text: string | undefined }>();

/** The head as text; undefined where the bytes are no text. Asked by every text reader, so it is worked out once for each head. */
export function textHead(head: Uint8Array): string | undefined {
  const known = seen.get(head);
  if (known) return known.text;
  const text = readable(head);
  seen.set(head, { text });
  return text;
}

const MOST = 64 * 1024;

/** Mostly control bytes, and no UTF-16: spares decoding what is no text. */
function isBinary(head: Uint8Array): boolean {
  if (utf16Side(head) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  const n = Math.min(head.length, 8192);
  let odd = 0;
  for (let i = 0; i < n; i++) {
    const byte = head[i] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 && byte !== 26) odd++;
  }
  return odd > n * 0.1;
}

function readable(head: Uint8Array): string | undefined {
  if (head.length === 0) return undefined;
  if (isBinary(head)) return undefined;
  const { text } = decode(head.subarray(0, MOST));
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
