import type { ClaimId, EntityId } from './ids.ts';
import type { Moment } from './moment.ts';

/** A holder's attention to someone or something, from when to when, as claims put together tell it. */
export interface Watch {
  /** Absent where the text does not say who watched. */
  readonly holder?: EntityId;
  readonly target: EntityId;
  /** The target is a group or body: its members were not thereby watched. */
  readonly ofGroup: boolean;
  readonly began?: Moment;
  readonly reduced?: Moment;
  readonly ended?: Moment;
  /** As said: "no sign of a threat". */
  readonly why?: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly denials: readonly ClaimId[];
}
