/** The ties of a case and who of the pool held them, as columns of numbers: what a million claims can be asked in. */
import type { Holding, Tie, TieEnd } from '../domain/pool.ts';
import { ALWAYS, type DatedTies, dayCode, NEVER } from './pool-forest.ts';

/** Rows that belong together: those of `i` stand in `rows` from `start[i]` to `start[i + 1]`. */
export interface Grouped {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

export interface PoolGraph {
  readonly ends: readonly TieEnd[];
  readonly ties: readonly Tie[];
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Piece of each tie: propositions, numbered. */
  readonly piece: Int32Array;
  readonly pieces: number;
  readonly holdings: readonly Holding[];
  readonly ofPiece: Grouped;
  readonly tiesOfPiece: Grouped;
  readonly tiesOfEnd: Grouped;
  /** Piece and party of each holding, and its days as codes. */
  readonly held: {
    readonly piece: Int32Array;
    readonly party: Int32Array;
    readonly earliest: Int32Array;
    readonly latest: Int32Array;
  };
  /** To how many others each end is tied, whoever held it: what is common is common. */
  readonly degree: Int32Array;
}

export type Bound = 'earliest' | 'latest';

/** Rows by the number that `of` gives them, in counting order. */
function grouped(count: number, ...columns: readonly Int32Array[]): Grouped {
  const start = new Int32Array(count + 1);
  for (const column of columns) for (const of of column) start[of + 1] = (start[of + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const rows = new Int32Array(start[count] ?? 0);
  const next = start.slice();
  for (const column of columns)
    column.forEach((of, row) => {
      const at = next[of] ?? 0;
      rows[at] = row;
      next[of] = at + 1;
    });
  return { start, rows };
}

/** Walks the rows of one group. */
export function eachOf({ start, rows }: Grouped, i: number, visit: (row: number) => void): void {
  const end = start[i + 1] ?? 0;
  for (let at = start[i] ?? 0; at < end; at++) visit(rows[at] ?? 0);
}

function degrees(ends: number, a: Int32Array, b: Int32Array, tiesOfEnd: Grouped): Int32Array {
  const degree = new Int32Array(ends);
  const seenBy = new Int32Array(ends).fill(-1);
  for (let end = 0; end < ends; end++)
    eachOf(tiesOfEnd, end, (tie) => {
      const other = a[tie] === end ? (b[tie] ?? 0) : (a[tie] ?? 0);
      if (seenBy[other] === end || other === end) return;
      seenBy[other] = end;
      degree[end] = (degree[end] ?? 0) + 1;
    });
  return degree;
}

/** Ties whose ends are not among `ends` and holdings of propositions that tie nothing are left out. */
export function poolGraph(
  ends: readonly TieEnd[],
  allTies: readonly Tie[],
  allHoldings: readonly Holding[],
): PoolGraph {
  const endOf = new Map(ends.map(({ id }, i) => [id, i]));
  const pieceOf = new Map<string, number>();
  const ties = allTies.filter((tie) => tie.a !== tie.b && endOf.has(tie.a) && endOf.has(tie.b));
  const a = new Int32Array(ties.length);
  const b = new Int32Array(ties.length);
  const piece = new Int32Array(ties.length);
  ties.forEach((tie, i) => {
    a[i] = endOf.get(tie.a) ?? 0;
    b[i] = endOf.get(tie.b) ?? 0;
    const known = pieceOf.get(tie.proposition) ?? pieceOf.size;
    pieceOf.set(tie.proposition, known);
    piece[i] = known;
  });
  const holdings = allHoldings.filter(({ proposition }) => pieceOf.has(proposition));
  const heldPiece = Int32Array.from(holdings, ({ proposition }) => pieceOf.get(proposition) ?? 0);
  const tiesOfEnd = grouped(ends.length, a, b);
  return {
    ends,
    ties,
    a,
    b,
    piece,
    pieces: pieceOf.size,
    holdings,
    ofPiece: grouped(pieceOf.size, heldPiece),
    tiesOfPiece: grouped(pieceOf.size, piece),
    tiesOfEnd,
    held: {
      piece: heldPiece,
      party: Int32Array.from(holdings, ({ party }) => party),
      earliest: Int32Array.from(holdings, ({ since }) =>
        since.earliest === undefined ? ALWAYS : dayCode(since.earliest),
      ),
      latest: Int32Array.from(holdings, ({ since }) => (since.latest === undefined ? NEVER : dayCode(since.latest))),
    },
    degree: degrees(ends.length, a, b, tiesOfEnd),
  };
}

/** The first day on which anybody of these parties held each piece; all parties where none are given. */
export function pieceDays(graph: PoolGraph, bound: Bound, parties?: ReadonlySet<number>): Int32Array {
  const days = new Int32Array(graph.pieces).fill(NEVER);
  const { piece, party } = graph.held;
  const at = graph.held[bound];
  for (let i = 0; i < piece.length; i++) {
    if (parties && !parties.has(party[i] ?? -1)) continue;
    const of = piece[i] ?? 0;
    const day = at[i] ?? NEVER;
    if (day < (days[of] ?? NEVER)) days[of] = day;
  }
  return days;
}

/** Each tie with the first day on which its piece was held; days after `by` count as never. */
export function datedTies(graph: PoolGraph, days: Int32Array, by = NEVER): DatedTies {
  const at = new Int32Array(graph.piece.length);
  for (let i = 0; i < at.length; i++) {
    const day = days[graph.piece[i] ?? 0] ?? NEVER;
    at[i] = day > by ? NEVER : day;
  }
  return { a: graph.a, b: graph.b, at };
}
