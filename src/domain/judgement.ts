import type { JudgementId } from './ids.ts';

/** A person's decision: append-only, dated, signed, replayed on every run. Undoing one is another judgement. */
export interface Judgement {
  readonly id: JudgementId;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
  readonly why?: string;
}

export type Decision =
  | {
      readonly kind: 'identity';
      readonly verdict: 'same' | 'different' | 'unsure';
      readonly a: string;
      readonly b: string;
    }
  | { readonly kind: 'fact'; readonly document: string; readonly fact: string; readonly value: string }
  | { readonly kind: 'claim'; readonly claim: string; readonly verdict: 'accepted' | 'rejected' }
  | { readonly kind: 'passage'; readonly passage: string; readonly verdict: 'read' | 'boilerplate' }
  | { readonly kind: 'undo'; readonly judgement: JudgementId };
