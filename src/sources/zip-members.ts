/** The files inside a zip, each unpacked only when asked for, and never beyond what is allowed. */
import { member, nameOf, type ZipMember } from './zip-entry.ts';

export type { ZipMember };

export interface Zip {
  readonly members: readonly ZipMember[];
  /** The list at the archive's end is missing: members were found one by one. */
  readonly truncated: boolean;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where a zip's parts stand: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function openZip(bytes: Uint8Array): Zip {
  const data = view(bytes);
  const end = endRecord(data);
  const listed = end === undefined ? undefined : central(bytes, data, end);
  return listed ? { members: listed, truncated: false } : { members: [...locals(bytes, data)], truncated: true };
}

function endRecord(data: DataView): number | undefined {
  for (let at = data.byteLength - 22; at >= Math.max(0, data.byteLength - 22 - 0xffff); at--)
    if (data.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function central(bytes: Uint8Array, data: DataView, end: number): ZipMember[] | undefined {
  let count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const size = data.getUint32(end + 12, true);
  if ((at === 0xffffffff || count === 0xffff) && end >= 20 && data.getUint32(end - 20, true) === 0x07064b50) {
    const big = Number(data.getBigUint64(end - 12, true));
    if (big + 56 > data.byteLength || data.getUint32(big, true) !== 0x06064b50) return undefined;
    count = Number(data.getBigUint64(big + 32, true));
    at = Number(data.getBigUint64(big + 48, true));
  }
  /** Bytes set before the archive (a self-extracting program) move every offset. */
  const shift = Math.max(0, end - size - at);
  if (at + shift + 46 <= data.byteLength && data.getUint32(at + shift, true) !== 0x02014b50 && count > 0)
    return undefined;
  const out: ZipMember[] = [];
  let here = at + shift;
  for (let i = 0; i < count && here + 46 <= data.byteLength && data.getUint32(here, true) === 0x02014b50; i++) {
    const nameLength = data.getUint16(here + 28, true);
    const extraLength = data.getUint16(here + 30, true);
    const flags = data.getUint16(here + 8, true);
    const mode = data.getUint32(here + 38, true) >>> 16;
    const wide = wideSizes(data, here, here + 46 + nameLength, extraLength);
    out.push(
      member(bytes, {
        name: nameOf(bytes.subarray(here + 46, here + 46 + nameLength), flags),
        method: data.getUint16(here + 10, true),
        flags,
        crc: data.getUint32(here + 16, true),
        packed: wide.packed,
        size: wide.size,
        link: (mode & 0o170000) === 0o120000,
        start: () => dataStart(data, wide.offset + shift),
      }),
    );
    here += 46 + nameLength + extraLength + data.getUint16(here + 32, true);
  }
  return out;
}

/** Sizes and place of a member, from the zip64 extra field where the usual fields are full. */
function wideSizes(
  data: DataView,
  here: number,
  extra: number,
  length: number,
): { packed: number; size: number; offset: number } {
  let packed = data.getUint32(here + 20, true);
  let size = data.getUint32(here + 24, true);
  let offset = data.getUint32(here + 42, true);
  for (let at = extra; at + 4 <= extra + length && at + 4 <= data.byteLength; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => {
      field += 8;
      return field <= data.byteLength ? Number(data.getBigUint64(field - 8, true)) : 0;
    };
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { packed, size, offset };
}

const dataStart = (data: DataView, at: number): number | undefined =>
  at + 30 <= data.byteLength && data.getUint32(at, true) === 0x04034b50
    ? at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true)
    : undefined;

/** Members of an archive whose end is missing, by their local headers. A size left open runs to the next header. */
function* locals(bytes: Uint8Array, data: DataView): Generator<ZipMember> {
  let at = 0;
  while (at + 30 <= bytes.length) {
    if (data.getUint32(at, true) !== 0x04034b50) return;
    const start = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
    const flags = data.getUint16(at + 6, true);
    const open = (flags & 8) !== 0 && data.getUint32(at + 18, true) === 0;
    const next = open ? nextHeader(bytes, start) : start + data.getUint32(at + 18, true);
    const name = nameOf(bytes.subarray(at + 30, at + 30 + data.getUint16(at + 26, true)), flags);
    const packed = Math.min(next, bytes.length) - start;
    if (packed >= 0) {
      const crc = open ? undefined : data.getUint32(at + 14, true);
      yield member(bytes, {
        name,
        method: data.getUint16(at + 8, true),
        flags,
        crc,
        packed,
        size: data.getUint32(at + 22, true),
        link: false,
        start: () => start,
      });
    }
    at = next;
  }
}

function nextHeader(bytes: Uint8Array, from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local = buffer.indexOf('PK\x03\x04', from, 'latin1');
  return local < 0 ? bytes.length : local;
}
