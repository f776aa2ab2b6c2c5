/** Text whose turn comes later: put by packed, so that the notes of a large file are not held as they will be written. */
import { Deflate, Inflate, strToU8 } from 'fflate';

/** Pieces are gathered to about this many UTF-16 units before they are packed. */
const GATHERED = 1 << 16;

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
