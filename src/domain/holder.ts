import type { ClaimId, EntityId, JudgementId } from './ids.ts';
import type { Moment } from './moment.ts';

/**
 * An entity that can hold knowledge: a person, a unit, an institution, the public, or a group that a person of the case named. Its id is
 * that of its entity; bodies that texts only describe ("the harbour police") and states have ids of their own.
 */
export interface Holder {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'public' | 'group';
  /** Words that texts use for it, most frequent first. */
  readonly names: readonly string[];
  /** No holder holds anything before it existed. Absent: nothing says. */
  readonly existed?: Moment;
  /** Only described, never named: the document within which the description means this holder; absent where it means it all over the case. */
  readonly within?: string;
}

/** Everybody who could read what was published. Its id is fixed. */
export const THE_PUBLIC = 'the public' as EntityId;

/** Somebody of whom the text does not say who it is: "was put on the list". Never one holder: it is not asked, pooled or linked. */
export const NOT_NAMED = 'not named' as EntityId;

/** A state as a holder: its government and services, by ISO 3166 code. */
export const stateId = (code: string): EntityId => `state:${code}` as EntityId;

/** A group that a person of the case named. */
export const groupId = (name: string): EntityId => `group:${name}` as EntityId;

/**
 * How holders hang together over time. Whether a whole knows what its part knows is the reader's choice, off by default. "Stands for": one
 * name is used for the other (a capital for its government); a suggestion that says so.
 */
export interface Relation {
  readonly kind: 'part of' | 'became' | 'member of' | 'stands for';
  /** The part, the earlier body, the member, the name that is used. */
  readonly a: EntityId;
  /** The whole, the later body, the group, the one that is meant. */
  readonly b: EntityId;
  readonly during?: Moment;
  readonly because:
    | { readonly claim: ClaimId; readonly reason: string }
    | { readonly judgement: JudgementId }
    | { readonly rule: string; readonly reason: string };
}
