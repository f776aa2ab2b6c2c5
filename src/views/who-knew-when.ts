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
const tells = ({ cells }: WhoKnewRow): number =>
  cells.reduce((sum, { answer }) => sum + (ANSWERS[answer] ?? 0), 0) +
  10 * cells.filter(({ answer }) => answer !== 'no evidence').length;

const dayOf = ({ cells }: WhoKnewRow): string =>
  cells.map(({ row }) => row?.earliest ?? row?.latest ?? '9999').reduce((a, b) => (a < b ? a : b), '9999');

/** At most `limit` rows, those that tell most kept, laid out in order of the first day on which somebody held them. */
export function whoKnewWhen(
  holders: readonly string[],
  rows: readonly WhoKnewRow[],
  { limit, on }: { readonly limit?: number; readonly on?: string } = {},
): WhoKnewWhen {
  const told = rows.filter(({ cells }) => cells.some(({ answer }) => answer !== 'no evidence'));
  const kept =
    limit === undefined
      ? told
      : [...told].sort((a, b) => tells(b) - tells(a) || (a.proposition < b.proposition ? -1 : 1)).slice(0, limit);
  return {
    holders,
    rows: [...kept].sort((a, b) =>
      dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.proposition < b.proposition ? -1 : 1,
    ),
    more: told.length - kept.length,
    ...(on === undefined ? {} : { on }),
  };
}
