import type { NameKind } from '../mention.ts';

/** What part something plays in a claim, in an investigator's words. */
export type RoleName =
  | 'who'
  | 'whom'
  | 'to'
  | 'from'
  | 'about'
  | 'what'
  | 'where'
  | 'with'
  | 'as'
  | 'of'
  | 'for'
  | 'into'
  | 'amount'
  | 'means'
  | 'why'
  | 'number';

export interface RoleRule {
  /** What the role means here. */
  readonly means: string;
  /** Kinds of name that can fill it; empty where it is words, not a name. */
  readonly kinds: readonly NameKind[];
  /** A claim without it is none. Where several are listed as needed one of each is. */
  readonly needed?: boolean;
}

/** What somebody who takes part is thereby shown to hold; the knowledge room derives it. */
export type Entails =
  | 'who holds it'
  | 'to is told'
  | 'who asks'
  | 'public holds it'
  | 'who does not hold it'
  | 'who loses it'
  | 'nothing';

export interface Predicate {
  readonly id: string;
  /** Heading under which views group it. */
  readonly family:
    | 'knowledge'
    | 'attention'
    | 'movement'
    | 'contact'
    | 'belonging'
    | 'identity'
    | 'harm'
    | 'justice'
    | 'number'
    | 'judgement'
    | 'word';
  readonly means: string;
  readonly roles: Readonly<Partial<Record<RoleName, RoleRule>>>;
  /** A claim with none of these roles filled is none. */
  readonly oneOf?: readonly RoleName[];
  readonly entails: Entails;
  /** Whether what it says lasts: a status until something ends it. */
  readonly lasts?: boolean;
  /** Invented sentences that say it, one or more in each language. */
  readonly examples: { readonly en: readonly string[]; readonly fr: readonly string[] };
}

export const ANYONE: readonly NameKind[] = ['person', 'organisation', 'place'];
export const ACTOR: readonly NameKind[] = ['person', 'organisation', 'place'];
export const PERSON: readonly NameKind[] = ['person', 'organisation'];
export const BODY: readonly NameKind[] = ['organisation', 'place', 'person'];
export const PLACE: readonly NameKind[] = ['place'];
export const WORDS: readonly NameKind[] = [];
