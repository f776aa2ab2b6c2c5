import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Holder, Relation } from './holder.ts';
import type { ClaimId, DocumentId, EntityId, PropositionId } from './ids.ts';
import type { Knowledge } from './knowledge.ts';
import type { Around, Moment } from './moment.ts';
import type { Citing, Corroboration } from './origin.ts';
import type { PooledLink } from './pool.ts';
import type { PredicateId } from './predicates/index.ts';
import type { Proposition } from './proposition.ts';
import type { Request } from './request.ts';
import type { Series } from './series.ts';
import type { StatusHistory } from './status.ts';
import type { Watch } from './watch.ts';

/** What a rule may ask for; all conditions together. */
export interface ClaimQuery {
  readonly predicate?: PredicateId;
  readonly stance?: Claim['stance'];
  /** Somebody or something that fills a role, whichever. */
  readonly about?: EntityId;
  readonly role?: { readonly name: string; readonly entity: EntityId };
}

/** All that a rule may see of a case. Iteration follows document order, so that a run repeats itself. */
export interface Evidence {
  claims(query?: ClaimQuery): Iterable<Claim>;
  claim(id: ClaimId): Claim | undefined;
  /** Who fills the role of the claim, where who is known: the entity that is named. */
  filler(claim: Claim, role: string): EntityId | undefined;
  /** Who of those that can hold knowledge fills the role: a capital stands for its state, a description for who it describes. */
  holderIn(claim: Claim, role: string): EntityId | undefined;
  /** Everybody and everything that the words of the role name, in text order. */
  namedIn(claim: Claim, role: string): readonly EntityId[];
  /** What was told, answered or known: the claims inside the words of this one, hindsight left out. */
  contentOf(claim: Claim): readonly Claim[];
  /** Claims by which somebody denies this one in the same document ("something she denies"). Other documents' denials share its proposition. */
  denialsOf(claim: ClaimId): readonly Claim[];
  propositions(): Iterable<Proposition>;
  proposition(id: PropositionId): Proposition | undefined;
  propositionOf(claim: ClaimId): Proposition | undefined;
  knowledge(query?: { readonly holder?: EntityId; readonly proposition?: PropositionId }): Iterable<Knowledge>;
  requests(): Iterable<Request>;
  watches(): Iterable<Watch>;
  series(): Iterable<Series>;
  statuses(): Iterable<StatusHistory>;
  relations(): Iterable<Relation>;
  holder(id: EntityId): Holder | undefined;
  holders(): Iterable<Holder>;
  entity(id: EntityId): Entity | undefined;
  entities(): Iterable<Entity>;
  /** How many origins stand behind these documents: copies count once. */
  origins(documents: Iterable<DocumentId>): number;
  /** Who and what stands behind claims that say the same: copies of one wire count once, and so do two reports of one man's words. */
  corroboration(claims: readonly Claim[]): Corroboration;
  /** Ties that bodies would have seen together and none of them alone as early, the most telling first. Hypothetical. */
  pooledLinks(): Iterable<PooledLink>;
  /** Documents that have it from one another in a circle. */
  circularCitations(): Iterable<readonly Citing[]>;
  /** For a claim without a date: bounded by what is told around it, where that bounds it to a season. */
  around(claim: Claim): Around | undefined;
  readonly published: (document: DocumentId) => Moment | undefined;
  /** An event that the user named as of interest, with its time. */
  readonly ofInterest?: { readonly name: string; readonly when: Moment };
}
