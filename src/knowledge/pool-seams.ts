/**
 * Where to look when no pair is asked for: ends tied at once, and ends that two parties' pieces join at one end between them. A longer chain
 * that the pool adds has such a seam in it, where the pieces of one party end and those of another begin; so pairs are never multiplied out.
 */
import type { TieEnd } from '../domain/pool.ts';
import { across } from './pool-chain.ts';
import type { Near, PoolDays } from './pool-days.ts';
import { NEVER } from './pool-forest.ts';
import { eachOf, type PoolGraph } from './pool-graph.ts';

export interface Candidate {
  readonly pair: readonly [number, number];
  /** Both ends of the pair, with the one between them where there is one. */
  readonly way: readonly number[];
}

/** Pairs looked at before it is given up; the rarest come first. */
const LOOKED_AT = 2_000_000;

const ASKED_ABOUT: ReadonlySet<TieEnd['kind']> = new Set(['person', 'organisation', 'name']);
/** Ends that join two people by what they are: one place on one day, one telephone, one name. */
const TELLING: ReadonlySet<TieEnd['kind']> = new Set(['occasion', 'identifier', 'name']);

/** First days of one step, for the pool and for each party; a step through an occasion, an identifier or a name is taken as one. */
interface Reach {
  readonly end: number;
  readonly through?: number;
  earliest: number;
  latest: number;
  readonly parties: Map<number, [earliest: number, latest: number]>;
}

/** Neighbours of an end that somebody of the pool ties to it. */
function reaches(graph: PoolGraph, end: number): readonly Reach[] {
  const found = new Map<number, Reach>();
  const { party, earliest, latest } = graph.held;
  eachOf(graph.tiesOfEnd, end, (tie) => {
    const other = across(graph, tie, end);
    eachOf(graph.holdingsOfPiece, graph.tie.piece[tie] ?? 0, (row) => {
      if (earliest[row] === NEVER) return;
      const reach = found.get(other) ?? { end: other, earliest: NEVER, latest: NEVER, parties: new Map() };
      found.set(other, reach);
      const [from, to] = [earliest[row] ?? NEVER, latest[row] ?? NEVER];
      reach.earliest = Math.min(reach.earliest, from);
      reach.latest = Math.min(reach.latest, to);
      const own = reach.parties.get(party[row] ?? 0) ?? [NEVER, NEVER];
      reach.parties.set(party[row] ?? 0, [Math.min(own[0], from), Math.min(own[1], to)]);
    });
  });
  return [...found.values()];
}

/** An occasion or an identifier with more than so many is no step of its own. */
const FEW = 8;

/** Neighbours, and those on the other side of an occasion, identifier or name between, in the order of their ids. */
function near(graph: PoolGraph, end: number): readonly Reach[] {
  const direct = reaches(graph, end);
  const found = new Map(direct.map((reach) => [reach.end, reach]));
  for (const via of [...direct].sort((a, b) => rarer(graph, a.end, b.end))) {
    if (!TELLING.has(graph.ends[via.end]?.kind ?? 'person') || (graph.degree[via.end] ?? 0) > FEW) continue;
    for (const on of reaches(graph, via.end))
      if (on.end !== end && !found.has(on.end)) found.set(on.end, { ...both(via, on), end: on.end, through: via.end });
  }
  return [...found.values()];
}

/** Since when both steps were held, by the pool and by each party that held both. */
function both(a: Reach, b: Reach): Pick<Reach, 'earliest' | 'latest' | 'parties'> {
  const parties = new Map<number, [number, number]>();
  for (const [party, [from, to]] of a.parties) {
    const own = b.parties.get(party);
    if (own) parties.set(party, [Math.max(from, own[0]), Math.max(to, own[1])]);
  }
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest), parties };
}

/** Whether, over these two steps, the pool is before every party on some bound. */
function joins(a: Reach, b: Reach): boolean {
  const { earliest, latest, parties } = both(a, b);
  const alone = [...parties.values()];
  return alone.every(([from]) => earliest < from) || (latest !== NEVER && alone.every(([, to]) => latest < to));
}

export interface Search {
  readonly graph: PoolGraph;
  readonly days: PoolDays;
  readonly near: Near;
  readonly open: Uint8Array;
  /** Ids of ends that are not asked about. */
  readonly aside: ReadonlySet<string>;
  /** At most so many of either sort, and the rest of those that are as rare as the last. */
  readonly limit: number;
}

/** Each pair once, whichever way round. */
function onlyOnce(ends: number): (x: number, y: number) => boolean {
  const seen = new Set<number>();
  return (x, y) => {
    const before = seen.size;
    return seen.add(Math.min(x, y) * ends + Math.max(x, y)).size > before;
  };
}

/** Another party had something on one of the two, so that the link would have mattered to it, and did not have the link yet. */
function missed({ days, near }: Search, x: number, y: number): boolean {
  const pool = days.together(x, y);
  for (const party of near.either(x, y)) {
    const own = days.alone(party, x, y);
    if (own.earliest > pool.earliest || own.latest > pool.latest) return true;
  }
  return false;
}

/** Which of two ends is tied to fewer; by id where both are tied to as many. */
function rarer(graph: PoolGraph, a: number, b: number): number {
  const id = (end: number): string => graph.ends[end]?.id ?? '';
  return (graph.degree[a] ?? 0) - (graph.degree[b] ?? 0) || (id(a) < id(b) ? -1 : 1);
}

export function* candidates(search: Search): Generator<Candidate> {
  const { graph, open, aside, limit } = search;
  const asked = graph.ends.map(({ id, kind }, i) => open[i] === 1 && ASKED_ABOUT.has(kind) && !aside.has(id));
  const fresh = onlyOnce(graph.ends.length);
  const inOrder = (x: number, y: number): readonly [number, number] =>
    (graph.ends[x]?.id ?? '') < (graph.ends[y]?.id ?? '') ? [x, y] : [y, x];
  const ends = [...graph.ends.keys()].filter((end) => open[end] === 1);
  /** Goes from rare to common, and stops between two degrees of commonness, so that the order of the input decides nothing. */
  function* rising(of: readonly number[], look: (end: number) => Generator<Candidate, number>): Generator<Candidate> {
    let [found, looked, degree] = [0, 0, 0];
    for (const end of [...of].sort((a, b) => rarer(graph, a, b))) {
      const own = graph.degree[end] ?? 0;
      if (own > degree && (found >= limit || looked > LOOKED_AT)) return;
      degree = own;
      looked += own * own;
      found += yield* look(end);
    }
  }
  yield* rising(
    ends.filter((end) => asked[end]),
    function* (end) {
      let found = 0;
      for (const { end: other } of reaches(graph, end))
        if (asked[other] && fresh(end, other) && missed(search, end, other)) {
          found++;
          const pair = inOrder(end, other);
          yield { pair, way: pair };
        }
      return found;
    },
  );
  yield* rising(ends, function* (mid) {
    let found = 0;
    const telling = TELLING.has(graph.ends[mid]?.kind ?? 'person');
    const around = near(graph, mid).filter(({ end }) => asked[end]);
    for (const [i, a] of around.entries())
      for (const b of around.slice(i + 1)) {
        if (a.end === b.end || (a.through !== undefined && a.through === b.through)) continue;
        if ((!telling && !joins(a, b)) || !fresh(a.end, b.end) || !missed(search, a.end, b.end)) continue;
        found++;
        const [x, y] = inOrder(a.end, b.end);
        const way = [
          a.end,
          ...(a.through === undefined ? [] : [a.through]),
          mid,
          ...(b.through === undefined ? [] : [b.through]),
          b.end,
        ];
        yield { pair: [x, y], way: x === a.end ? way : way.reverse() };
      }
    return found;
  });
}
