import type { ClaimId, EntityId, JudgementId } from './ids.ts';
import type { Moment } from './moment.ts';

/** An entity that can hold knowledge: a person, a unit, an institution, or the public. */
export interface Holder {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'public';
  /** No holder holds anything before it existed. Absent: nothing says. */
  readonly existed?: Moment;
}

/** Everybody who could read what was published. Its id is fixed. */
export const THE_PUBLIC = 'the public' as EntityId;

/** How holders hang together over time. Whether a whole knows what its part knows is the reader's choice, off by default. */
export interface Relation {
  readonly kind: 'part of' | 'became' | 'member of';
  /** The part, the earlier body, the member. */
  readonly a: EntityId;
  /** The whole, the later body, the group. */
  readonly b: EntityId;
  readonly during?: Moment;
  readonly because: { readonly claim: ClaimId } | { readonly judgement: JudgementId } | { readonly rule: string };
}
