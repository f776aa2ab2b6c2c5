import type { EntityId, MentionId } from './ids.ts';
import type { NameKind } from './mention.ts';

/** Someone or something that mentions refer to. Its id is that of its first mention in document order, so it stays while that one stays. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: NameKind;
  /** The fullest name seen. */
  readonly name: string;
  /** Every spelling, most frequent first. */
  readonly names: readonly string[];
  readonly mentions: readonly MentionId[];
}

/** Why two names were taken for one, or kept apart; shown, judged and undone. */
export interface Merge {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Each a sentence a user can check. */
  readonly reasons: readonly string[];
  readonly by: 'comparer' | 'judgement';
}
