/** The ties of a case and who of the pool held them, as columns of numbers: what a million claims can be asked in. */
import type { PropositionId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Holding, PoolColumns, Tie, TieEnd } from '../domain/pool.ts';
import { TIE_KINDS } from '../domain/pool.ts';
import { ALWAYS, dayCode, inOrder, NEVER, type Numbered, type OrderedTies, taken } from './pool-forest.ts';

/** Rows that belong together: those of `i` stand in `rows` from `start[i]` to `start[i + 1]`. */
export interface Grouped {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

export interface PoolGraph extends PoolColumns {
  /** How many there are. */
  readonly parties: number;
  readonly holdingsOfPiece: Grouped;
  readonly tiesOfPiece: Grouped;
  readonly tiesOfEnd: Grouped;
  /** To how many others each end is tied, whoever held it: what is common is common. */
  readonly degree: Int32Array;
}

export type Bound = 'earliest' | 'latest';

/** Rows by the number that the columns give them, in counting order. */
function grouped(count: number, ...columns: readonly Int32Array[]): Grouped {
  const start = new Int32Array(count + 1);
  for (const column of columns)
    for (let row = 0; row < column.length; row++) {
      const after = (column[row] ?? 0) + 1;
      start[after] = (start[after] ?? 0) + 1;
    }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const rows = new Int32Array(start[count] ?? 0);
  const next = start.slice();
  for (const column of columns)
    for (let row = 0; row < column.length; row++) {
      const of = column[row] ?? 0;
      const at = next[of] ?? 0;
      rows[at] = row;
      next[of] = at + 1;
    }
  return { start, rows };
}

/** Walks the rows of one group. */
export function eachOf({ start, rows }: Grouped, i: number, visit: (row: number) => void): void {
  const end = start[i + 1] ?? 0;
  for (let at = start[i] ?? 0; at < end; at++) visit(rows[at] ?? 0);
}

function degrees(ends: number, a: Int32Array, b: Int32Array, { start }: Grouped): Int32Array {
  const others = new Int32Array(start[ends] ?? 0);
  const next = start.slice();
  for (let tie = 0; tie < a.length; tie++) {
    const from = a[tie] ?? 0;
    const to = b[tie] ?? 0;
    const one = next[from] ?? 0;
    const other = next[to] ?? 0;
    others[one] = to;
    next[from] = one + 1;
    others[from === to ? one + 1 : other] = from;
    next[to] = (next[to] ?? 0) + 1;
  }
  const degree = new Int32Array(ends);
  const seenBy = new Int32Array(ends).fill(-1);
  for (let end = 0; end < ends; end++)
    for (let at = start[end] ?? 0; at < (start[end + 1] ?? 0); at++) {
      const other = others[at] ?? end;
      if (seenBy[other] === end || other === end) continue;
      seenBy[other] = end;
      degree[end] = (degree[end] ?? 0) + 1;
    }
  return degree;
}

/** As things stood at the end of the day: what came later is not held, and what may have come later is only possible. */
function asOf(held: PoolColumns['held'], by: IsoDate | undefined): PoolColumns['held'] {
  if (by === undefined) return held;
  const day = dayCode(by);
  return {
    ...held,
    earliest: held.earliest.map((at) => (at > day ? NEVER : at)),
    latest: held.latest.map((at) => (at > day ? NEVER : at)),
  };
}

export function poolGraph(columns: PoolColumns, parties: number, by?: IsoDate): PoolGraph {
  const { ends, pieces, tie, held } = columns;
  const tiesOfEnd = grouped(ends.length, tie.a, tie.b);
  return {
    ...columns,
    parties,
    held: asOf(held, by),
    holdingsOfPiece: grouped(pieces, held.piece),
    tiesOfPiece: grouped(pieces, tie.piece),
    tiesOfEnd,
    degree: degrees(ends.length, tie.a, tie.b, tiesOfEnd),
  };
}

/** Ties in the order of the first day on which anybody of the pool held each; `held`: the days of the holdings, by number. */
export function tiesByDay({ pieces, held, tie }: PoolGraph, { numbers, days }: Numbered): OrderedTies {
  const first = new Int32Array(pieces);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    const piece = held.piece[row] ?? 0;
    const known = first[piece] ?? 0;
    if (number !== 0 && (known === 0 || number < known)) first[piece] = number;
  }
  const own = taken(first, tie.piece);
  return { a: tie.a, b: tie.b, at: taken(days, own), rows: inOrder({ numbers: own, days }) };
}

/** Ties and holdings as columns. Ties of an end with itself, or whose ends are not among `ends`, and holdings that tie nothing, are left out. */
export function poolColumns(
  ends: readonly TieEnd[],
  allTies: readonly Tie[],
  allHoldings: readonly Holding[],
): PoolColumns {
  const endOf = new Map(ends.map(({ id }, i) => [id, i]));
  const ties = allTies.filter((tie) => tie.a !== tie.b && endOf.has(tie.a) && endOf.has(tie.b));
  const propositions: readonly PropositionId[] = [...new Set(ties.map(({ proposition }) => proposition))];
  const pieceOf = new Map(propositions.map((id, i) => [id, i]));
  const holdings = allHoldings.filter(({ proposition }) => pieceOf.has(proposition));
  const column = <T>(rows: readonly T[], of: (row: T) => number) => Int32Array.from(rows, of);
  return {
    ends,
    pieces: propositions.length,
    tie: {
      a: column(ties, ({ a }) => endOf.get(a) ?? 0),
      b: column(ties, ({ b }) => endOf.get(b) ?? 0),
      piece: column(ties, ({ proposition }) => pieceOf.get(proposition) ?? 0),
      kind: Uint8Array.from(ties, ({ kind }) => TIE_KINDS.indexOf(kind)),
    },
    held: {
      piece: column(holdings, ({ proposition }) => pieceOf.get(proposition) ?? 0),
      party: column(holdings, ({ party }) => party),
      earliest: column(holdings, ({ since }) => (since.earliest === undefined ? ALWAYS : dayCode(since.earliest))),
      latest: column(holdings, ({ since }) => (since.latest === undefined ? NEVER : dayCode(since.latest))),
    },
    proposition: (piece) => propositions[piece],
    holding: (row) => holdings[row],
  };
}
