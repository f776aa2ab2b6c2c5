/** One file inside a zip: its name in the right letters, and its bytes, whole or piece by piece. */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { inflatedPieces } from './inflated-pieces.ts';

export interface ZipMember {
  /** As it stands in the archive; may be unsafe. */
  readonly name: string;
  readonly packed: number;
  /** As declared; what it really unpacks to is known only afterwards. */
  readonly size: number;
  readonly encrypted: boolean;
  readonly folder: boolean;
  readonly link: boolean;
  /** Unpacks piece by piece, for members too large to hold; ends early where the bytes are damaged or run beyond `limit`. */
  pieces(limit: number): Generator<Uint8Array, 'whole' | 'beyond-limit' | 'corrupt'>;
  /** Unpacks at most `limit` bytes. */
  unpack(limit: number): Unpacked;
}

export type Unpacked =
  | { readonly bytes: Uint8Array; readonly fault?: 'corrupt' | 'truncated' }
  | { readonly bytes?: undefined; readonly fault: 'beyond-limit' | 'corrupt' | 'unknown-method' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number | undefined;
  readonly packed: number;
  readonly size: number;
  readonly link: boolean;
  start(): number | undefined;
}

export function member(bytes: Uint8Array, entry: Entry): ZipMember {
  return {
    name: entry.name,
    packed: entry.packed,
    size: entry.size,
    encrypted: (entry.flags & 1) !== 0 || entry.method === 99,
    folder: /[/\\]$/.test(entry.name),
    link: entry.link,
    *pieces(limit) {
      const start = entry.start();
      if (start === undefined) return 'corrupt';
      return yield* inflatedPieces(bytes.subarray(start, start + entry.packed), entry.method, limit);
    },
    unpack(limit) {
      const start = entry.start();
      if (start === undefined) return { fault: 'corrupt' };
      const data = bytes.subarray(start, start + entry.packed);
      const short = data.length < entry.packed;
      if (entry.method === 0 && data.length > limit) return { fault: 'beyond-limit' };
      if (entry.method === 0) return checked(data, entry.crc, short);
      if (entry.method !== 8) return { fault: 'unknown-method' };
      return inflated(data, limit, entry.crc, short);
    },
  };
}

function inflated(data: Uint8Array, limit: number, crc: number | undefined, short: boolean): Unpacked {
  try {
    const bytes = inflateRawSync(data, { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH });
    return checked(bytes, crc, short);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return { fault: code === 'ERR_BUFFER_TOO_LARGE' ? 'beyond-limit' : 'corrupt' };
  }
}

const checked = (bytes: Uint8Array, crc: number | undefined, short: boolean): Unpacked =>
  crc === undefined || crc32(bytes) === crc ? { bytes } : { bytes, fault: short ? 'truncated' : 'corrupt' };

/** Upper half of code page 437, in which old zips write names. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

export function nameOf(bytes: Uint8Array, flags: number): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if ((flags & 0x800) !== 0 || !utf8.includes('\ufffd')) return utf8;
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? '?'))).join('');
}
