/** What is known of a text's times while it is read in order: the dates told so far, and each expression's answer. */
import type { IsoDate, MomentBasis } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import type { Dated } from './dates.ts';
import type { TimeExpression } from './said.ts';
import type { Setting, Told } from './setting.ts';

/** The days that an expression means, or why none can be told. */
export type Answer =
  | {
      readonly dated: Dated;
      readonly basis: MomentBasis;
      readonly anchor?: Span | 'published';
      /** Later words can count from it. */
      readonly tells: boolean;
      readonly openStart?: boolean;
      readonly openEnd?: boolean;
      readonly doubt?: string;
      /** The day that was counted from. */
      readonly countedFrom?: IsoDate;
    }
  | { readonly unresolved: string };

/** How far the reading of a text has come when an expression's turn comes: what was told and answered before it. */
export interface Reading {
  readonly setting: Setting;
  readonly told: readonly Told[];
  /** Dates told after it; empty on the first reading. */
  readonly later: readonly Told[];
  readonly answers: readonly Answer[];
  readonly expressions: readonly TimeExpression[];
}
