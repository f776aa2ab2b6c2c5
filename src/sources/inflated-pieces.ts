/** Unpacks deflated bytes a piece at a time, so that what they hold need never stand in memory as a whole. */
import { Inflate } from 'fflate';

const STEP = 64 * 1024;

/** `method` 0 is stored, 8 deflated, as zip has it. Returns how it ended. */
export function* inflatedPieces(
  data: Uint8Array,
  method: number,
  limit: number,
): Generator<Uint8Array, 'whole' | 'beyond-limit' | 'corrupt'> {
  if (method !== 0 && method !== 8) return 'corrupt';
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  let total = 0;
  for (let at = 0; at < data.length; at += STEP) {
    const step = data.subarray(at, at + STEP);
    if (method === 0) out.push(step);
    else {
      try {
        inflate.push(step, at + STEP >= data.length);
      } catch {
        return 'corrupt';
      }
    }
    for (const piece of out.splice(0)) {
      total += piece.length;
      if (total > limit) return 'beyond-limit';
      yield piece;
    }
  }
  return 'whole';
}
