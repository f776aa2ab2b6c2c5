import type { ClaimId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Meant } from './request.ts';

/** A holder's attention to someone or something, from when to when, as claims put together tell it. */
export interface Watch {
  /** "No watch": it is said that there was none ("was never watched", "made no attempt to locate him"). Lost: it is said to have lost track. */
  readonly kind: 'watch' | 'no watch' | 'lost';
  /** Absent where the text does not say who watched. */
  readonly holder?: Meant;
  readonly target: Meant;
  /** The target is a group or body: its members were not thereby watched. */
  readonly ofGroup: boolean;
  readonly began?: Moment;
  readonly reduced?: Moment;
  /** For "no watch" and "lost": `began` is the time for which it is said. */
  readonly ended?: Moment;
  /** As said: "no sign of a threat". */
  readonly why?: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly denials: readonly ClaimId[];
}
