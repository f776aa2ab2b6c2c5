/** Compound files (MS-CFB), the container of old Office files and Outlook mails: its streams by their paths. */

const FREE = 0xfffffffa;
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompoundFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Streams by path ("__attach_version1.0_#00000000/__substg1.0_3701 0102"); throws where the container is damaged beyond reading. */
export function openCompoundFile(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isCompoundFile(bytes) || bytes.length < 1024) throw new Error('it is no compound file');
  const size = 1 << data.getUint16(30, true);
  const miniSize = 1 << data.getUint16(32, true);
  if ((size !== 512 && size !== 4096) || miniSize !== 64) throw new Error('its header is damaged');
  const perSector = size / 4;
  const offset = (sector: number): number => (sector + 1) * size;
  const at = (position: number): number => (position + 4 <= bytes.length ? data.getUint32(position, true) : 0xffffffff);

  const fatSectors: number[] = [];
  for (let i = 0; i < 109; i++) fatSectors.push(at(76 + i * 4));
  let difat = at(68);
  for (let guard = 0; difat < FREE && guard < 10_000; guard++) {
    for (let i = 0; i < perSector - 1; i++) fatSectors.push(at(offset(difat) + i * 4));
    difat = at(offset(difat) + (perSector - 1) * 4);
  }
  const fat = fatSectors.filter((sector) => sector < FREE);
  const nextOf = (sector: number): number => {
    const table = fat[Math.floor(sector / perSector)];
    return table === undefined ? 0xffffffff : at(offset(table) + (sector % perSector) * 4);
  };
  const chain = (start: number, length = Number.POSITIVE_INFINITY): Uint8Array => {
    const pieces: Uint8Array[] = [];
    let total = 0;
    const seen = new Set<number>();
    for (let sector = start; sector < FREE && total < length && !seen.has(sector); sector = nextOf(sector)) {
      seen.add(sector);
      const piece = bytes.subarray(offset(sector), offset(sector) + size);
      if (piece.length === 0) break;
      pieces.push(piece);
      total += piece.length;
    }
    return Buffer.concat(pieces).subarray(0, Math.min(total, length));
  };

  const entries = entriesOf(chain(at(48)));
  const root = entries[0];
  if (!root) throw new Error('the container has no root');
  const miniFat = chain(at(60));
  const mini = chain(root.start, root.size);
  const miniView = new DataView(miniFat.buffer, miniFat.byteOffset, miniFat.byteLength);
  const miniChain = (start: number, length: number): Uint8Array => {
    const pieces: Uint8Array[] = [];
    for (
      let sector = start, total = 0;
      sector < FREE && total < length && sector * 4 + 4 <= miniFat.length;
      sector = miniView.getUint32(sector * 4, true), total += miniSize
    )
      pieces.push(mini.subarray(sector * miniSize, (sector + 1) * miniSize));
    return Buffer.concat(pieces).subarray(0, length);
  };
  const cutoff = at(56);
  const out = new Map<string, () => Uint8Array>();
  walk(entries, root.child, '', new Set(), (path, entry) => {
    out.set(path, () => (entry.size < cutoff ? miniChain(entry.start, entry.size) : chain(entry.start, entry.size)));
  });
  return out;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const data = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const out: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.max(0, Math.min(64, data.getUint16(at + 64, true)) - 2);
    const name = Buffer.from(directory.subarray(at, at + length)).toString('utf16le');
    out.push({
      name,
      type: directory[at + 66] ?? 0,
      left: data.getUint32(at + 68, true),
      right: data.getUint32(at + 72, true),
      child: data.getUint32(at + 76, true),
      start: data.getUint32(at + 116, true),
      size: data.getUint32(at + 120, true),
    });
  }
  return out;
}

/** Siblings stand in a tree of their own; a folder's content hangs below it. */
function walk(
  entries: readonly Entry[],
  index: number,
  path: string,
  seen: Set<number>,
  found: (path: string, entry: Entry) => void,
): void {
  const entry = entries[index];
  if (!entry || seen.has(index)) return;
  seen.add(index);
  walk(entries, entry.left, path, seen, found);
  const own = path === '' ? entry.name : `${path}/${entry.name}`;
  if (entry.type === 2) found(own, entry);
  else if (entry.type === 1) walk(entries, entry.child, own, seen, found);
  walk(entries, entry.right, path, seen, found);
}
