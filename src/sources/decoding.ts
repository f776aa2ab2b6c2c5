/** Bytes become text: which encoding a text file is in, and what in it cannot be right. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessOneByte } from './one-byte.ts';

export interface Decoded {
  readonly text: string;
  /** As IANA names it, lower case: "utf-8", "utf-16le", "windows-1252", "iso-8859-15". */
  readonly encoding: string;
  /** What is wrong with the bytes, in one sentence each; empty where nothing is. */
  readonly faults: readonly string[];
}

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** UTF-16 without a mark shows as NULs on one side of nearly every pair. */
export function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const n = Math.min(bytes.length, 4096) & ~1;
  if (n < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = n / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/**
 * The text of the bytes, a byte order mark left off and nothing else changed. `declared` is a name the file gives itself (HTML, mail, XML);
 * bytes that are strictly UTF-8 win over it.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return named(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return named(bytes.subarray(2), 'utf-16be');
  const side = utf16Side(bytes);
  if (side) return named(bytes, side);
  if (isUtf8(bytes)) return utf8(bytes);
  if (declared && !/^utf-?(8|16)|^(us-)?ascii/i.test(declared) && iconv.encodingExists(declared))
    return named(bytes, declared.toLowerCase());
  return utf8(bytes);
}

function named(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding === 'utf-16le' ? buffer(bytes).toString('utf16le') : iconv.decode(buffer(bytes), encoding);
  const cut = encoding.startsWith('utf-16') && bytes.length % 2 === 1 ? ['The last character is cut off.'] : [];
  return { text, encoding, faults: [...cut, ...nulls(text)] };
}

const nulls = (text: string): string[] => {
  const at = text.indexOf('\0');
  return at < 0 ? [] : [`There are NUL characters in the text, the first in line ${lineAt(text, at)}.`];
};

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

function utf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) {
    const text = buffer(bytes).toString('utf8');
    return { text, encoding: 'utf-8', faults: nulls(text) };
  }
  const { good, bad, cutEnd } = utf8Census(bytes);
  if (bad === 0 && cutEnd > 0) {
    const text = buffer(bytes.subarray(0, bytes.length - cutEnd)).toString('utf8');
    return { text, encoding: 'utf-8', faults: ['The last character is cut off.', ...nulls(text)] };
  }
  if (good * 4 >= bad && good > 0) return mixed(bytes, bad);
  const encoding = guessOneByte(bytes);
  return named(bytes, encoding);
}

/** Length of a well-formed UTF-8 sequence of two or more bytes at `i`; 0 where there is none, -1 where the bytes end within it. */
function sequence(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  for (let k = 1; k < length; k++) {
    if (i + k >= bytes.length) return -1;
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return isUtf8(bytes.subarray(i, i + length)) ? length : 0;
}

function utf8Census(bytes: Uint8Array): { good: number; bad: number; cutEnd: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const n = sequence(bytes, i);
    if (n === -1) return { good, bad, cutEnd: bytes.length - i };
    if (n === 0) bad++;
    else {
      good++;
      i += n - 1;
    }
  }
  return { good, bad, cutEnd: 0 };
}

/** UTF-8 with stretches of something else: each stray byte is read as windows-1252. */
function mixed(bytes: Uint8Array, bad: number): Decoded {
  const out: string[] = [];
  let from = 0;
  let firstBad = -1;
  let written = 0;
  const flush = (to: number): void => {
    if (to <= from) return;
    const piece = buffer(bytes.subarray(from, to)).toString('utf8');
    written += piece.length;
    out.push(piece);
  };
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const n = sequence(bytes, i);
    if (n > 0) {
      i += n - 1;
      continue;
    }
    flush(i);
    if (firstBad < 0) firstBad = written;
    const piece = iconv.decode(buffer(bytes.subarray(i, i + 1)), 'windows-1252');
    written += piece.length;
    out.push(piece);
    from = i + 1;
  }
  flush(bytes.length);
  const text = out.join('');
  const fault = `The file mixes UTF-8 with another encoding: ${bad === 1 ? '1 byte was' : `${bad} bytes were`} read as windows-1252, the first in line ${lineAt(text, firstBad)}.`;
  return { text, encoding: 'utf-8', faults: [fault, ...nulls(text)] };
}
