/** How fast Sheaf is and how much memory it takes. */
import { type Measured, measure } from './measure.ts';

export const bench = (only: readonly string[], hear: (piece: string) => void): Promise<readonly Measured[]> =>
  measure('bench', only, hear);
