import type { Voice } from './attribution.ts';
import type { ClaimId, EntityId, KnowledgeId, PropositionId } from './ids.ts';
import { happenedBy, type IsoDate, type Moment, type ThreeValued } from './moment.ts';

/** Demonstrably knew: by its own act or words. Held: it was in its hands. Could have obtained: asked for it, or was one step away with a stated duty. */
export type Grade = 'demonstrably knew' | 'held' | 'could have obtained';

/**
 * "No evidence" is never stored: it is what a view says where no row is. Sought: it asked for it, which shows interest, not knowledge.
 * Suspected: it thought it possible. Disputed: somebody else denies it, or the voice itself doubts it.
 */
export type KnowledgeState =
  | 'held'
  | 'suspected'
  | 'sought'
  | 'did not know'
  | 'lost'
  | 'disputed'
  | 'sent, not shown received';

/** A date that nothing gives stays missing, with the reason. */
export type Since = Moment | { readonly undated: string };

/** That a holder held a proposition (or did not), since when, how, on what proof. As reliable as the claims under it. */
export interface Knowledge {
  readonly id: KnowledgeId;
  readonly holder: EntityId;
  readonly proposition: PropositionId;
  /** The first day on which it is shown to have held it lies in this. Where it did not know or lost it: the time for which that is said. */
  readonly since: Since;
  /** When it was lost or the not knowing ended. */
  readonly until?: Moment;
  /** Id of the entailment part: told, notified, asked, saw … */
  readonly how: string;
  readonly grade: Grade;
  readonly state: KnowledgeState;
  /** Who asserts it: one a claim of `proof`. */
  readonly voices: readonly Voice[];
  /** The first is the act that shows it (told, saw, knew); then what was told, where that is a claim of its own. */
  readonly proof: readonly [ClaimId, ...ClaimId[]];
  /** Claims that deny it; shown wherever the row is shown. */
  readonly denials: readonly ClaimId[];
  /** Claims that neither confirm nor deny it, or refuse an answer: shown beside it, never as a denial. */
  readonly unconfirmed: readonly ClaimId[];
}

export const isDated = (since: Since): since is Moment => !('undated' in since);

/**
 * Whether by this one row its holder held the proposition at the end of the day. Disputed, and sent but not shown received, is at most
 * possible; an undated row cannot say since when; sought, suspected and did not know are no holding.
 */
export function heldOn(row: Pick<Knowledge, 'state' | 'since' | 'until'>, on: IsoDate): ThreeValued {
  if (row.state !== 'held' && row.state !== 'disputed' && row.state !== 'sent, not shown received') return 'not';
  const came = isDated(row.since) ? happenedBy(row.since, on) : 'possibly';
  if (came === 'not') return 'not';
  const gone = row.until ? happenedBy(row.until, on) : 'not';
  if (gone === 'certainly') return 'not';
  return came === 'certainly' && gone === 'not' && row.state === 'held' ? 'certainly' : 'possibly';
}
