import type { ClaimId } from './ids.ts';
import type { Moment } from './moment.ts';

/** One number as said, of one thing, at one time. */
export interface Reading {
  readonly claim: ClaimId;
  readonly least?: number;
  readonly most?: number;
  /** "At least", "up to", "about", as said. */
  readonly bound: 'exact' | 'at least' | 'at most' | 'about' | 'between';
  readonly asOf?: Moment;
  /** Said of what is counted: "including the attackers", "civilians only". */
  readonly scope: readonly string[];
}

/** Numbers of the same thing over time: a later, higher one is a revision, not a contradiction. */
export interface Series {
  readonly what: string;
  /** Where, of which event: what keeps two series apart. */
  readonly of: string;
  readonly readings: readonly Reading[];
}
