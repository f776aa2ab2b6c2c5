import type { ClaimId, EntityId, FindingId, JudgementId, KnowledgeId, PropositionId } from './ids.ts';
import type { Moment } from './moment.ts';

/** Firm, or possible because a date, a name or a receipt is unclear. Never a score, never of a person. */
export type Strength = 'firm' | 'possible';

/** A claim, with the part it plays in the finding: "asked", "told", "denied". */
export interface Because {
  readonly role: string;
  readonly claim: ClaimId;
}

/** What claims show together that none says alone. */
export interface Finding {
  readonly id: FindingId;
  /** Id of its rule. */
  readonly rule: string;
  readonly strength: Strength;
  /** Why it is only possible; empty for a firm one. */
  readonly unclear: readonly string[];
  readonly because: readonly [Because, ...Because[]];
  /** Who and what it is about, by part: holder, subject, group. */
  readonly about: readonly { readonly role: string; readonly entity: EntityId }[];
  readonly propositions: readonly PropositionId[];
  readonly knowledge: readonly KnowledgeId[];
  /** When what it shows took place; absent where nothing is dated. */
  readonly when?: Moment;
  /** Numbers and words that the view puts into its sentence, by name. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Clearings and denials that stand beside it: always shown with it. */
  readonly beside: readonly ClaimId[];
  readonly state:
    | 'open'
    | { readonly confirmed: JudgementId }
    | { readonly dismissed: JudgementId; readonly why: string };
}
