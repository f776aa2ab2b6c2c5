import type { ClaimId, FindingId, JudgementId, KnowledgeId, PropositionId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Meant } from './request.ts';

/** Firm, or possible because a date, a name or a receipt is unclear. Never a score, never of a person. */
export type Strength = 'firm' | 'possible';

/** Why a finding is only possible. */
export type Unclear =
  /** The dates do not settle which came first, or are missing. */
  | 'dates'
  /** It is not certain that the same person or body is meant. */
  | 'who'
  /** A source hedges. */
  | 'hedged'
  /** Somebody denies a part of it. */
  | 'denied'
  /** Sent is not shown received. */
  | 'receipt'
  /** Nothing says that it was answered, and nothing says that it was not. */
  | 'no answer stated'
  /** Nothing says that it was done, handed over or covered, and nothing says that it was not. */
  | 'not stated'
  /** Only people whom the text does not name say so. */
  | 'anonymous'
  /** The numbers may count different things. */
  | 'scope';

/** A claim, with the part it plays in the finding: "asked", "told", "denied". */
export interface Because {
  readonly role: string;
  readonly claim: ClaimId;
}

/** Who or what has which part in it: holder, subject, group. */
export interface Part extends Meant {
  readonly role: string;
}

/** What a rule finds: what claims show together that none says alone. */
export interface Found {
  /** Empty where it is firm. */
  readonly unclear: readonly Unclear[];
  readonly because: readonly [Because, ...Because[]];
  readonly about: readonly Part[];
  readonly propositions?: readonly PropositionId[];
  readonly knowledge?: readonly KnowledgeId[];
  /** When what it shows took place; absent where nothing is dated. */
  readonly when?: Moment;
  /** Numbers and words that the view puts into its sentence, by name. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export type FindingState =
  | 'open'
  | { readonly confirmed: JudgementId }
  | { readonly dismissed: JudgementId; readonly why: string };

export interface Finding extends Found {
  readonly id: FindingId;
  /** Id of its rule. */
  readonly rule: string;
  readonly strength: Strength;
  /** Clearings and denials that stand beside it: always shown with it. */
  readonly beside: readonly Because[];
}

/** One question of the whole case. It holds no prose but these two sentences: views make the sentences of what it finds. */
export interface FindingRule {
  /** File name. */
  readonly id: string;
  readonly asks: string;
  /** What must not be concluded from it: missed chances are read with hindsight. */
  readonly doesNotShow: string;
}
