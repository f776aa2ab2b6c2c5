/** Long values as they stand in the case: packed where that saves room, exact to the byte. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** How a value is packed: not at all, deflated, or deflated from UTF-16 because its text has lone surrogates that UTF-8 cannot hold. */
const PLAIN = 0;
const DEFLATED = 1;
const DEFLATED_UTF16 = 2;

export interface Packed {
  readonly packed: number;
  readonly bytes: Buffer;
}

/** Deflates bytes, or leaves them where that saves less than a tenth. */
export function pack(bytes: Uint8Array): Packed {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const deflated = deflateRawSync(plain, { level: 1 });
  return deflated.length < plain.length * 0.9 ? { packed: DEFLATED, bytes: deflated } : { packed: PLAIN, bytes: plain };
}

export const unpack = ({ packed, bytes }: Packed): Buffer => (packed === DEFLATED ? inflateRawSync(bytes) : bytes);

/** A text with one byte in front that says how it is packed. */
export function packText(text: string): Buffer {
  const whole = !/\p{Surrogate}/u.test(text);
  const deflated = deflateRawSync(Buffer.from(text, whole ? 'utf8' : 'utf16le'), { level: 1 });
  return Buffer.concat([Buffer.of(whole ? DEFLATED : DEFLATED_UTF16), deflated]);
}

export const unpackText = (packed: Buffer): string =>
  inflateRawSync(packed.subarray(1)).toString(packed[0] === DEFLATED_UTF16 ? 'utf16le' : 'utf8');
