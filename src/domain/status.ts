import type { ClaimId, EntityId } from './ids.ts';
import type { Moment } from './moment.ts';

export type Standing =
  | 'wanted'
  | 'registered'
  | 'watched'
  | 'arrested'
  | 'detained'
  | 'charged'
  | 'convicted'
  | 'sentenced'
  | 'released'
  | 'cleared'
  | 'expelled'
  | 'missing'
  | 'reported dead'
  | 'confirmed dead'
  | 'reported alive'
  | 'seen again'
  | 'in office'
  | 'left office';

export interface StatusEntry {
  readonly standing: Standing;
  readonly when?: Moment;
  readonly claim: ClaimId;
  /** Claims that deny this entry. */
  readonly denials: readonly ClaimId[];
}

/** What was said of somebody's standing, in order of time, undated entries last. Never collapsed into one value. */
export interface StatusHistory {
  readonly entity: EntityId;
  readonly entries: readonly StatusEntry[];
}
