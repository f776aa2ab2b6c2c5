/** Named parts as one zip, made piece by piece: what an office document is. */
import { Deflate, Inflate, strToU8, Zip, ZipDeflate } from 'fflate';

export interface PackagePart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Pieces are gathered to about this many UTF-16 units before they are packed. */
const GATHERED = 1 << 16;

/** The day that every part is dated: the same content makes the same bytes. */
const MTIME = new Date('2020-01-01T00:00:00');

/** The bytes of the zip, as they are made. */
export function* packed(parts: Iterable<PackagePart>): Generator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, pieces } of parts) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MTIME;
    zip.add(entry);
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < GATHERED) continue;
      entry.push(strToU8(waiting));
      waiting = '';
      yield* chunks.splice(0);
    }
    entry.push(strToU8(waiting), true);
    yield* chunks.splice(0);
  }
  zip.end();
  yield* chunks;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What an office document says about itself: its title, its program, its day. */
export const coreProperties = (title: string, day: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Sheaf</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`;

/** Text whose turn comes later: put by packed, so that the notes of a large file are not held as they will be written. */
export interface Held {
  put(words: string): void;
  /** All that was put by, in order. Nothing can be put by afterwards. */
  all(): Generator<string>;
}

export function held(): Held {
  const packed: Uint8Array[] = [];
  const pack = new Deflate({ level: 1 }, (chunk) => packed.push(chunk));
  let waiting = '';
  return {
    put(words) {
      waiting += words;
      if (waiting.length < GATHERED) return;
      pack.push(strToU8(waiting));
      waiting = '';
    },
    *all() {
      pack.push(strToU8(waiting), true);
      const pieces: Uint8Array[] = [];
      const open = new Inflate((chunk) => pieces.push(chunk));
      const decoder = new TextDecoder();
      for (const [i, chunk] of packed.entries()) {
        open.push(chunk, i === packed.length - 1);
        for (const piece of pieces.splice(0)) yield decoder.decode(piece, { stream: true });
      }
      yield decoder.decode();
    },
  };
}
