/** Which reader a file is for: by its content; its name only decides between formats that the content allows alike. */
import { ending, type Reader } from './reader.ts';

const HEAD = 64 * 1024;

export interface Identified {
  readonly reader: Reader;
  /** Set where the ending belongs to another format: that format's ending. */
  readonly misnamed?: string;
}

/** Formats of plain text that carry one another's endings without anybody being misled. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['txt', 'md', 'csv']),
  new Set(['json', 'jsonl']),
  new Set(['eml', 'mbox']),
];

/** The first reader that is sure, else the one whose ending the file has among those that may be right, else the first of those. */
export function identifyAmong(readers: readonly Reader[], bytes: Uint8Array, name: string): Identified | undefined {
  const head = bytes.subarray(0, HEAD);
  const end = ending(name);
  const claims: Reader[] = [];
  for (const reader of readers) {
    const answer = reader.recognises(head, name);
    if (answer === 'surely') return withName(readers, reader, end);
    if (answer === 'perhaps') claims.push(reader);
  }
  const reader = claims.find((claim) => claim.endings.includes(end)) ?? claims.at(-1);
  return reader && withName(readers, reader, end);
}

function withName(readers: readonly Reader[], reader: Reader, end: string): Identified {
  const owner = readers.find((other) => other.endings.includes(end));
  if (!owner || owner.id === reader.id || ALIKE.some((set) => set.has(owner.id) && set.has(reader.id)))
    return { reader };
  return { reader, misnamed: end };
}
