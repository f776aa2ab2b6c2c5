/** How many claims there are in each month: the first look at when. */
import { claimsByMonth } from '../store/claim-times.ts';
import { chosenClaims } from './list-claims.ts';
import type { Case } from './open-case.ts';
import type { ClaimChoice } from './show-claims.ts';

export interface MonthRow {
  /** YYYY-MM: that in which the claims may have happened first. */
  readonly month: string;
  readonly claims: number;
}

export const showMonths = (at: Case, choice: ClaimChoice): readonly MonthRow[] =>
  claimsByMonth(at, chosenClaims(at, choice));
