import type { PredicateId, RoleName } from './predicates/index.ts';

/** A verb that the user says means a predicate, and which of the words around it fill which role. */
export interface CueRule {
  readonly language: 'en' | 'fr';
  /** A verb's base form, and what must follow it: "tip off", "lose sight". */
  readonly words: string;
  readonly predicate: PredicateId;
  /** By "subject", "object", "that" (a clause), or a preposition. */
  readonly roles: Readonly<Record<string, RoleName>>;
}
