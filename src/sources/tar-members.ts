/** The files inside a tar archive, one after the other (POSIX.1-2001 ustar and pax, GNU long names). */

export interface TarMember {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: Uint8Array;
  /** The archive ends before this member does. */
  readonly cut: boolean;
}

const BLOCK = 512;

/** Whether a block is a tar header: its checksum holds, its own field counted as blanks. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  const stated = octal(block, 148, 8);
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (block[i] ?? 0);
  return stated === sum && sum > 256;
}

const words = (bytes: Uint8Array, at: number, length: number): string => {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
};

function octal(bytes: Uint8Array, at: number, length: number): number {
  if (((bytes[at] ?? 0) & 0x80) !== 0)
    return bytes.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.parseInt(words(bytes, at, length).trim() || '0', 8) || 0;
}

/** Returns whether the archive was whole: false where it stops in a member or a header is damaged. */
export function* tarMembers(bytes: Uint8Array): Generator<TarMember, boolean> {
  let longName: string | undefined;
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return true;
    if (!isTarHeader(header)) return false;
    const size = octal(header, 124, 12);
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const type = String.fromCharCode(header[156] ?? 48);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L') longName = words(body, 0, body.length);
    else if (type === 'x')
      longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(body))?.[1] ?? longName;
    else if (type !== 'g' && type !== 'K') {
      const prefix = words(header, 257, 5) === 'ustar' ? words(header, 345, 155) : '';
      const name = longName ?? [prefix, words(header, 0, 100)].filter(Boolean).join('/');
      longName = undefined;
      const kind =
        type === '5' || name.endsWith('/')
          ? 'folder'
          : type === '1' || type === '2'
            ? 'link'
            : type === '0' || type === '\0' || type === '7'
              ? 'file'
              : 'other';
      yield { name, kind, bytes: body, cut: body.length < size };
      if (body.length < size) return false;
    }
  }
  return at <= bytes.length;
}
