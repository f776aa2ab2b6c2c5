/** How well Sheaf reads: names, dates, who says what, beside their peers, on open corpora and our own texts. */
import { type Measured, measure } from './measure.ts';

export const score = (only: readonly string[], hear: (piece: string) => void): Promise<readonly Measured[]> =>
  measure('score', only, hear);
