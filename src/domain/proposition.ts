import type { ClaimId, EntityId, PropositionId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { PredicateId, RoleName } from './predicates/index.ts';

/** What fills a role of a proposition: who is meant, where that is known; the words of its first claim in any case. */
export interface Filled {
  readonly role: RoleName;
  readonly words: string;
  readonly entity?: EntityId;
}

/** What claims that say the same are about: same predicate, same entities in the same roles, compatible times. */
export interface Proposition {
  readonly id: PropositionId;
  readonly predicate: PredicateId;
  readonly roles: readonly Filled[];
  /** What all its dated claims allow together; absent where none is dated. */
  readonly when?: Moment;
  /** All claims about it, whether they affirm, deny or ask, in document order. */
  readonly claims: readonly ClaimId[];
  /** Why these claims were taken to say the same, each a sentence a user can check; empty for one claim alone. */
  readonly reasons: readonly string[];
}
