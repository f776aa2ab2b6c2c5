/** Since when two ends hang together for the whole pool and for each party alone: forests made once, when first asked for. */
import { type Forest, forest, joinedOn, NEVER, type Numbered, numbered, type OrderedTies } from './pool-forest.ts';
import { type Bound, eachOf, type PoolGraph, tiesByDay } from './pool-graph.ts';

/** The first day on either bound, as codes; NEVER where no way is held. */
export interface Since {
  readonly earliest: number;
  readonly latest: number;
}

export interface PoolDays {
  together(x: number, y: number): Since;
  alone(party: number, x: number, y: number): Since;
}

/** Ties of a pool by their days, for all together and for each party: laid out once, whichever ends are open. */
export interface PoolTies {
  readonly earliest: TiesByDay;
  readonly latest: TiesByDay;
}

interface TiesByDay {
  readonly together: OrderedTies;
  readonly of: (party: number) => OrderedTies;
}

/** Undefined `parties`: any of them may be asked about. */
export function poolTies(graph: PoolGraph, parties?: ReadonlySet<number>): PoolTies {
  const days = { earliest: numbered(graph.held.earliest), latest: numbered(graph.held.latest) };
  let own: ReturnType<typeof tiesOfParties> | undefined;
  const of = (bound: Bound): TiesByDay => ({
    together: tiesByDay(graph, days[bound]),
    of(party) {
      own ??= tiesOfParties(graph, days, parties);
      return own(party, bound);
    },
  });
  return { earliest: of('earliest'), latest: of('latest') };
}

/** Ties of one party side by side: two ends, and the numbers of the days on either bound. */
const WIDTH = 4;

/**
 * Ties by the party that held them, each party's side by side: two hundred parties cost no more than their holdings, read in the order in which
 * they stand. Days are numbered, so that a party's few are counted into order.
 */
function tiesOfParties(
  { parties, held, tie, tiesOfPiece }: PoolGraph,
  { earliest, latest }: Readonly<Record<Bound, Numbered>>,
  asked: ReadonlySet<number> | undefined,
): (party: number, bound: Bound) => OrderedTies {
  const { start: first, rows: ofPiece } = tiesOfPiece;
  const start = new Int32Array(parties + 1);
  const wanted = Uint8Array.from({ length: parties }, (_, party) => (asked === undefined || asked.has(party) ? 1 : 0));
  for (let row = 0; row < held.piece.length; row++) {
    const piece = held.piece[row] ?? 0;
    const party = held.party[row] ?? 0;
    if (wanted[party] === 0) continue;
    start[party + 1] = (start[party + 1] ?? 0) + (first[piece + 1] ?? 0) - (first[piece] ?? 0);
  }
  for (let i = 0; i < parties; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const own = new Int32Array((start[parties] ?? 0) * WIDTH);
  const next = start.slice();
  for (let row = 0; row < held.piece.length; row++) {
    const piece = held.piece[row] ?? 0;
    const party = held.party[row] ?? 0;
    if (wanted[party] === 0) continue;
    let place = next[party] ?? 0;
    for (let i = first[piece] ?? 0; i < (first[piece + 1] ?? 0); i++, place++) {
      const of = ofPiece[i] ?? 0;
      own[place * WIDTH] = tie.a[of] ?? 0;
      own[place * WIDTH + 1] = tie.b[of] ?? 0;
      own[place * WIDTH + 2] = earliest.numbers[row] ?? 0;
      own[place * WIDTH + 3] = latest.numbers[row] ?? 0;
    }
    next[party] = place;
  }
  return (party, bound) => {
    const part = own.subarray((start[party] ?? 0) * WIDTH, (start[party + 1] ?? 0) * WIDTH);
    return bound === 'earliest' ? inDays(part, 2, earliest.days) : inDays(part, 3, latest.days);
  };
}

/** One party's ties counted into the order of their days; `place`: where the number of the day stands. */
function inDays(part: Int32Array, place: number, days: Int32Array): OrderedTies {
  const next = new Int32Array(days.length + 1);
  for (let i = place; i < part.length; i += WIDTH) {
    const after = (part[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  const held = part.length / WIDTH - (next[1] ?? 0);
  next[1] = 0;
  for (let i = 2; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const [a, b, at, rows] = [new Int32Array(held), new Int32Array(held), new Int32Array(held), new Int32Array(held)];
  for (let i = 0; i < part.length; i += WIDTH) {
    const number = part[i + place] ?? 0;
    if (number === 0) continue;
    const to = next[number] ?? 0;
    next[number] = to + 1;
    a[to] = part[i] ?? 0;
    b[to] = part[i + 1] ?? 0;
    at[to] = days[number] ?? NEVER;
    rows[to] = to;
  }
  return { a, b, at, rows };
}

/** Parties that held anything at two ends: at either, or at each of them. */
export interface Near {
  either(x: number, y: number): Iterable<number>;
  each(x: number, y: number): Iterable<number>;
}

/** Who held anything where, as bits: asked of many pairs. */
export function partiesNear(graph: PoolGraph): Near {
  const { party, piece, earliest } = graph.held;
  const { start, rows } = graph.tiesOfPiece;
  const words = (party.reduce((most, of) => Math.max(most, of), 0) >> 5) + 1;
  const bits = new Int32Array(graph.ends.length * words);
  const set = (end: number, of: number): void => {
    const at = end * words + (of >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (of & 31));
  };
  for (let row = 0; row < party.length; row++) {
    if (earliest[row] === NEVER) continue;
    const of = piece[row] ?? 0;
    for (let i = start[of] ?? 0; i < (start[of + 1] ?? 0); i++) {
      const tie = rows[i] ?? 0;
      set(graph.tie.a[tie] ?? 0, party[row] ?? 0);
      set(graph.tie.b[tie] ?? 0, party[row] ?? 0);
    }
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

/** Parties that held anything at each of the two. */
export function partiesAtBoth(graph: PoolGraph, x: number, y: number): Iterable<number> {
  const at = (end: number): ReadonlySet<number> => {
    const parties = new Set<number>();
    eachOf(graph.tiesOfEnd, end, (tie) =>
      eachOf(graph.holdingsOfPiece, graph.tie.piece[tie] ?? 0, (row) => {
        if (graph.held.earliest[row] !== NEVER) parties.add(graph.held.party[row] ?? 0);
      }),
    );
    return parties;
  };
  const other = at(y);
  return [...at(x)].filter((party) => other.has(party)).sort((a, b) => a - b);
}

/** For many pairs: forests, made when a party is first asked about. */
export function poolDays(graph: PoolGraph, ties: PoolTies, open: Uint8Array): PoolDays {
  const whole = {
    earliest: forest(graph.ends.length, ties.earliest.together, open),
    latest: forest(graph.ends.length, ties.latest.together, open),
  };
  const parties = new Map<number, Readonly<Record<Bound, Forest>>>();
  const made = (party: number, bound: Bound): Forest => forest(graph.ends.length, ties[bound].of(party), open);
  const of = (party: number) => {
    const known = parties.get(party) ?? { earliest: made(party, 'earliest'), latest: made(party, 'latest') };
    parties.set(party, known);
    return known;
  };
  const since = (from: Readonly<Record<Bound, Forest>>, x: number, y: number): Since => ({
    earliest: from.earliest.since(x, y),
    latest: from.latest.since(x, y),
  });
  return { together: (x, y) => since(whole, x, y), alone: (party, x, y) => since(of(party), x, y) };
}

/** For one pair: no forest is finished. */
export function pairDays(graph: PoolGraph, ties: PoolTies, open: Uint8Array): PoolDays {
  const of = (given: (bound: Bound) => OrderedTies, x: number, y: number): Since => ({
    earliest: joinedOn(graph.ends.length, given('earliest'), x, y, open),
    latest: joinedOn(graph.ends.length, given('latest'), x, y, open),
  });
  return {
    together: (x, y) => of((bound) => ties[bound].together, x, y),
    alone: (party, x, y) => of((bound) => ties[bound].of(party), x, y),
  };
}
