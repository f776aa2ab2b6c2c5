import type { Sha256, SourceId } from './ids.ts';

/** Something handed in: its bytes, hash, origin and date of receipt. Never altered. */
export interface Source {
  readonly id: SourceId;
  readonly hash: Sha256;
  readonly bytes: number;
  /** Where the user had it, relative to the folder that was handed in. */
  readonly path: string;
  /** ISO instant, UTC. */
  readonly receivedAt: string;
  /** How it came: a folder that was read, a file that was added. */
  readonly receivedBy: string;
}
