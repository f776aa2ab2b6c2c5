/** Since when two ends hang together for the whole pool and for each party alone: forests made once, when first asked for. */
import { type DatedTies, type Forest, forest, inOrder, NEVER } from './pool-forest.ts';
import { type Bound, datedTies, eachOf, type PoolGraph } from './pool-graph.ts';

/** The first day on either bound, as codes; NEVER where no way is held. */
export interface Since {
  readonly earliest: number;
  readonly latest: number;
}

export interface PoolDays {
  together(x: number, y: number): Since;
  alone(party: number, x: number, y: number): Since;
}

/** Ties of the whole pool by their days: sorted once, whichever ends are open. */
export interface PoolTies {
  readonly earliest: DatedTies & { readonly rows: Int32Array };
  readonly latest: DatedTies & { readonly rows: Int32Array };
}

export function poolTies(graph: PoolGraph): PoolTies {
  const of = (bound: Bound) => {
    const ties = datedTies(graph, bound);
    return { ...ties, rows: inOrder(ties.at) };
  };
  return { earliest: of('earliest'), latest: of('latest') };
}

/** Only the ties whose pieces the party held, so that two hundred parties cost no more than their holdings. */
function partyForest(graph: PoolGraph, party: number, bound: Bound, open: Uint8Array): Forest {
  const { start: first, rows: ties } = graph.tiesOfPiece;
  const piece = (row: number): number => graph.held.piece[row] ?? 0;
  let count = 0;
  eachOf(graph.holdingsOfParty, party, (row) => {
    count += (first[piece(row) + 1] ?? 0) - (first[piece(row)] ?? 0);
  });
  const [a, b, at] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let n = 0;
  eachOf(graph.holdingsOfParty, party, (row) => {
    for (let i = first[piece(row)] ?? 0; i < (first[piece(row) + 1] ?? 0); i++, n++) {
      const tie = ties[i] ?? 0;
      a[n] = graph.tie.a[tie] ?? 0;
      b[n] = graph.tie.b[tie] ?? 0;
      at[n] = graph.held[bound][row] ?? NEVER;
    }
  });
  return forest(graph.ends.length, { a, b, at }, open);
}

/** Parties that held anything at two ends: at either, or at each of them. */
export interface Near {
  either(x: number, y: number): Iterable<number>;
  each(x: number, y: number): Iterable<number>;
}

/** Who held anything where, as bits: asked of many pairs. */
export function partiesNear(graph: PoolGraph): Near {
  const { party, piece, earliest } = graph.held;
  const words = (party.reduce((most, of) => Math.max(most, of), 0) >> 5) + 1;
  const bits = new Int32Array(graph.ends.length * words);
  const set = (end: number, of: number): void => {
    const at = end * words + (of >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (of & 31));
  };
  for (let row = 0; row < party.length; row++) {
    if (earliest[row] === NEVER) continue;
    eachOf(graph.tiesOfPiece, piece[row] ?? 0, (tie) => {
      set(graph.tie.a[tie] ?? 0, party[row] ?? 0);
      set(graph.tie.b[tie] ?? 0, party[row] ?? 0);
    });
  }
  function* set32(x: number, y: number, each: boolean): Generator<number> {
    for (let word = 0; word < words; word++) {
      const [one, other] = [bits[x * words + word] ?? 0, bits[y * words + word] ?? 0];
      for (let left = each ? one & other : one | other; left !== 0; left &= left - 1)
        yield word * 32 + 31 - Math.clz32(left & -left);
    }
  }
  return { either: (x, y) => set32(x, y, false), each: (x, y) => set32(x, y, true) };
}

export function poolDays(graph: PoolGraph, ties: PoolTies, open: Uint8Array): PoolDays {
  const whole = {
    earliest: forest(graph.ends.length, ties.earliest, open, ties.earliest.rows),
    latest: forest(graph.ends.length, ties.latest, open, ties.latest.rows),
  };
  const parties = new Map<number, Readonly<Record<Bound, Forest>>>();
  const of = (party: number) => {
    const made = parties.get(party) ?? {
      earliest: partyForest(graph, party, 'earliest', open),
      latest: partyForest(graph, party, 'latest', open),
    };
    parties.set(party, made);
    return made;
  };
  const since = (from: Readonly<Record<Bound, Forest>>, x: number, y: number): Since => ({
    earliest: from.earliest.since(x, y),
    latest: from.latest.since(x, y),
  });
  return { together: (x, y) => since(whole, x, y), alone: (party, x, y) => since(of(party), x, y) };
}
