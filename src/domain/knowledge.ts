import type { Voice } from './attribution.ts';
import type { ClaimId, EntityId, KnowledgeId, PropositionId } from './ids.ts';
import type { Moment } from './moment.ts';

/** Demonstrably knew: by its own act or words. Held: it was in its hands. Could have obtained: asked for it, or was one step away with a stated duty. */
export type Grade = 'demonstrably knew' | 'held' | 'could have obtained';

/** "No evidence" is never stored: it is what a view says where no row is. */
export type KnowledgeState = 'held' | 'did not know' | 'disputed' | 'sent, not shown received' | 'lost';

/** A date that nothing gives stays missing, with the reason. */
export type Since = Moment | { readonly undated: string };

/** That a holder held a proposition (or did not), since when, how, on what proof. As reliable as the claims under it. */
export interface Knowledge {
  readonly id: KnowledgeId;
  readonly holder: EntityId;
  readonly proposition: PropositionId;
  readonly since: Since;
  /** When it was lost or the not knowing ended. */
  readonly until?: Moment;
  /** Id of the entailment part: told, notified, asked, saw … */
  readonly how: string;
  readonly grade: Grade;
  readonly state: KnowledgeState;
  /** Who asserts it: one a claim of `proof`. */
  readonly voices: readonly Voice[];
  readonly proof: readonly [ClaimId, ...ClaimId[]];
  /** Claims that deny it; shown wherever the row is shown. */
  readonly denials: readonly ClaimId[];
}
