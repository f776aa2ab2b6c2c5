/** Who knew what, when: propositions down, holders across, each cell certainly, possibly, not or no evidence, with its proof one step away. */
import type { KnewRow } from './knew.ts';

export interface WhoKnewCell {
  readonly holder: string;
  readonly answer: string;
  readonly why: string;
  /** Absent where nothing says anything. */
  readonly row?: KnewRow;
}

export interface WhoKnewRow {
  readonly proposition: string;
  readonly what: string;
  /** One for each holder of the table, in its order. */
  readonly cells: readonly WhoKnewCell[];
}

export interface WhoKnewWhen {
  readonly holders: readonly string[];
  readonly rows: readonly WhoKnewRow[];
  /** Propositions that the table leaves out. */
  readonly more: number;
  /** The day asked about; absent for ever. */
  readonly on?: string;
}

const ANSWERS: Readonly<Record<string, number>> = { certainly: 3, possibly: 2, not: 1 };

/** How much a row tells: how many holders it sets side by side, and how surely. */
export const tells = (cells: readonly Pick<WhoKnewCell, 'answer'>[]): number =>
  cells.reduce((sum, { answer }) => sum + (ANSWERS[answer] ?? 0), 0) +
  10 * cells.filter(({ answer }) => answer !== 'no evidence').length;

const dayOf = ({ cells }: WhoKnewRow): string =>
  cells.map(({ row }) => row?.earliest ?? row?.latest ?? '9999').reduce((a, b) => (a < b ? a : b), '9999');

/** Rows in order of the first day on which somebody held them; which of many are shown, those that tell most, the caller has chosen. */
export function whoKnewWhen(
  holders: readonly string[],
  rows: readonly WhoKnewRow[],
  { more = 0, on }: { readonly more?: number; readonly on?: string } = {},
): WhoKnewWhen {
  return {
    holders,
    rows: [...rows].sort((a, b) =>
      dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.proposition < b.proposition ? -1 : 1,
    ),
    more,
    ...(on === undefined ? {} : { on }),
  };
}
