/** Since when two ends hang together for the whole pool, for each party alone, or for some of them: forests made once, when first asked for. */
import { type Forest, forest, NEVER } from './pool-forest.ts';
import { type Bound, datedTies, eachOf, type PoolGraph, pieceDays } from './pool-graph.ts';

/** The first day on either bound, as codes; NEVER where no way is held. */
export interface Since {
  readonly earliest: number;
  readonly latest: number;
}

export interface PoolDays {
  /** First day of each tie for the whole pool. */
  readonly at: Readonly<Record<Bound, Int32Array>>;
  together(x: number, y: number): Since;
  alone(party: number, x: number, y: number): Since;
  /** Parties that held anything that touches either end. */
  near(x: number, y: number): Iterable<number>;
}

/** Only the ties whose pieces a party held, so that two hundred parties cost no more than their holdings. */
function partyForest(graph: PoolGraph, bound: Bound, open: Uint8Array, rows: Int32Array): Forest {
  const first = new Map<number, number>();
  const at = graph.held[bound];
  for (const row of rows) {
    const piece = graph.held.piece[row] ?? 0;
    first.set(piece, Math.min(first.get(piece) ?? NEVER, at[row] ?? NEVER));
  }
  const ties: number[] = [];
  const days: number[] = [];
  for (const [piece, day] of first)
    if (day !== NEVER)
      eachOf(graph.tiesOfPiece, piece, (tie) => {
        ties.push(tie);
        days.push(day);
      });
  const column = (from: Int32Array) => Int32Array.from(ties, (tie) => from[tie] ?? 0);
  return forest(graph.ends.length, { a: column(graph.a), b: column(graph.b), at: Int32Array.from(days) }, open);
}

/** Rows of the holdings by party. */
function byParty(graph: PoolGraph): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, number[]>();
  graph.held.party.forEach((party, row) => {
    const known = rows.get(party);
    if (known) known.push(row);
    else rows.set(party, [row]);
  });
  return new Map([...rows].map(([party, of]) => [party, Int32Array.from(of)]));
}

/** Who held anything at an end, as bits: asked of many pairs. */
function touched(graph: PoolGraph): (x: number, y: number) => Iterable<number> {
  const { party, piece } = graph.held;
  const words = (party.reduce((most, of) => Math.max(most, of), 0) >> 5) + 1;
  const bits = new Int32Array(graph.ends.length * words);
  const set = (end: number, of: number): void => {
    const at = end * words + (of >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (of & 31));
  };
  party.forEach((of, row) => {
    eachOf(graph.tiesOfPiece, piece[row] ?? 0, (tie) => {
      set(graph.a[tie] ?? 0, of);
      set(graph.b[tie] ?? 0, of);
    });
  });
  return function* (x, y) {
    for (let word = 0; word < words; word++) {
      let left = (bits[x * words + word] ?? 0) | (bits[y * words + word] ?? 0);
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left);
        left &= left - 1;
        yield word * 32 + bit;
      }
    }
  };
}

export function poolDays(graph: PoolGraph, open: Uint8Array): PoolDays {
  const ties = {
    earliest: datedTies(graph, pieceDays(graph, 'earliest')),
    latest: datedTies(graph, pieceDays(graph, 'latest')),
  };
  const whole = {
    earliest: forest(graph.ends.length, ties.earliest, open),
    latest: forest(graph.ends.length, ties.latest, open),
  };
  const rows = byParty(graph);
  const parties = new Map<number, Readonly<Record<Bound, Forest>>>();
  const none = new Int32Array(0);
  const of = (party: number) => {
    const known = parties.get(party);
    if (known) return known;
    const own = rows.get(party) ?? none;
    const made = {
      earliest: partyForest(graph, 'earliest', open, own),
      latest: partyForest(graph, 'latest', open, own),
    };
    parties.set(party, made);
    return made;
  };
  const since = (from: Readonly<Record<Bound, Forest>>, x: number, y: number): Since => ({
    earliest: from.earliest.since(x, y),
    latest: from.latest.since(x, y),
  });
  return {
    at: { earliest: ties.earliest.at, latest: ties.latest.at },
    together: (x, y) => since(whole, x, y),
    alone: (party, x, y) => since(of(party), x, y),
    near: touched(graph),
  };
}
