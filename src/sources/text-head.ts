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

const WANTED = new Set([9, 10, 12, 13, 26, 27]);

/** A run of NULs is one oddity: programs that die leave them in logs and at the ends of files. */
const again = (code: number, before: number): boolean => code === 0 && before === 0;

/** Mostly control bytes, and no UTF-16: spares decoding what is no text. */
function isBinary(head: Uint8Array): boolean {
  if (utf16Side(head) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  let [odd, all, before] = [0, 0, -1];
  for (const byte of head.subarray(0, 8192)) {
    if (again(byte, before)) continue;
    before = byte;
    all++;
    if (byte < 32 && !WANTED.has(byte)) odd++;
  }
  return odd > all * 0.1;
}

function readable(head: Uint8Array): string | undefined {
  if (head.length === 0) return undefined;
  if (isBinary(head)) return undefined;
  const { text } = decode(head.subarray(0, MOST));
  let [odd, all, before] = [0, 0, -1];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (again(c, before)) continue;
    before = c;
    all++;
    if ((c < 32 && !WANTED.has(c)) || c === 0xfffd || (c > 126 && c < 160 && c !== 0x85)) odd++;
  }
  return odd > all * 0.1 ? undefined : text;
}
