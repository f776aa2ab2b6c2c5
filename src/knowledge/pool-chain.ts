/** The way from one end to another that passes through the rarest ends, with the pieces of each step and who held them when. */
import { type Chain, type Days, type Holding, type Piece, type Step, TIE_KINDS } from '../domain/pool.ts';
import { ALWAYS, dayOf, NEVER } from './pool-forest.ts';
import { type Bound, eachOf, type PoolGraph } from './pool-graph.ts';

export const daysOf = (earliest: number, latest: number): Days => {
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  return { ...(from === undefined ? {} : { earliest: from }), ...(to === undefined ? {} : { latest: to }) };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The end at the other side of a tie. */
export const across = (graph: PoolGraph, tie: number, end: number): number =>
  (graph.tie.a[tie] === end ? graph.tie.b[tie] : graph.tie.a[tie]) ?? end;

/**
 * Ends from x to y over ties held on `day`, or undefined where there is no such way. Each end passed through costs 1 and the binary logarithm
 * of how many it is tied to (Dijkstra); of two ways that cost the same, the one whose ends come first by id.
 */
export function rarestWay(
  graph: PoolGraph,
  at: Int32Array,
  day: number,
  [x, y]: readonly [number, number],
  open: Uint8Array,
): readonly number[] | undefined {
  const cost = new Map<number, number>([[x, 0]]);
  const from = new Map<number, number>();
  const done = new Set<number>();
  const queue = heap();
  queue.push(0, x);
  for (let end = queue.pop(); end !== undefined; end = queue.pop()) {
    if (done.has(end)) continue;
    done.add(end);
    if (end === y) break;
    const here = cost.get(end) ?? 0;
    eachOf(graph.tiesOfEnd, end, (tie) => {
      if ((at[tie] ?? NEVER) > day) return;
      const next = across(graph, tie, end);
      if (done.has(next) || (next !== y && open[next] === 0)) return;
      const price = here + (next === y ? 1 : 1 + Math.log2(1 + (graph.degree[next] ?? 0)));
      const known = cost.get(next) ?? Number.POSITIVE_INFINITY;
      const before = from.get(next) ?? -1;
      if (price > known || (price === known && compare(idOf(graph, end), idOf(graph, before)) >= 0)) return;
      cost.set(next, price);
      from.set(next, end);
      queue.push(price, next);
    });
  }
  if (!done.has(y)) return undefined;
  const way = [y];
  for (let end = from.get(y); end !== undefined; end = from.get(end)) way.unshift(end);
  return way;
}

const idOf = (graph: PoolGraph, end: number): string => graph.ends[end]?.id ?? '';

/** A binary heap of ends by price. */
function heap() {
  const prices: number[] = [];
  const ends: number[] = [];
  const swap = (i: number, j: number): void => {
    [prices[i], prices[j]] = [prices[j] ?? 0, prices[i] ?? 0];
    [ends[i], ends[j]] = [ends[j] ?? 0, ends[i] ?? 0];
  };
  return {
    push(price: number, end: number): void {
      let i = prices.push(price) - 1;
      ends.push(end);
      for (let up = (i - 1) >> 1; i > 0 && (prices[up] ?? 0) > price; i = up, up = (i - 1) >> 1) swap(i, up);
    },
    pop(): number | undefined {
      const top = ends[0];
      const [price, end] = [prices.pop(), ends.pop()];
      if (price === undefined || end === undefined || prices.length === 0) return top;
      prices[0] = price;
      ends[0] = end;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if ((prices[child] ?? Number.POSITIVE_INFINITY) < (prices[least] ?? 0)) least = child;
        if (least === i) return top;
        swap(i, least);
        i = least;
      }
    },
  };
}

const bound = (days: Days, of: Bound): number => {
  const day = days[of];
  return day === undefined ? (of === 'earliest' ? ALWAYS : NEVER) : Number(day.replaceAll('-', ''));
};

const byDay = (a: Days, b: Days): number =>
  bound(a, 'latest') - bound(b, 'latest') || bound(a, 'earliest') - bound(b, 'earliest');

const byHolding = (a: Holding, b: Holding): number =>
  byDay(a.since, b.since) || a.party - b.party || compare(a.holder, b.holder) || compare(a.row, b.row);

/** Undefined where nobody of the pool held it. */
function pieceOf(graph: PoolGraph, tie: number): Piece | undefined {
  const piece = graph.tie.piece[tie] ?? 0;
  const proposition = graph.proposition(piece);
  const kind = TIE_KINDS[graph.tie.kind[tie] ?? 0];
  if (proposition === undefined || kind === undefined) return undefined;
  const held: Holding[] = [];
  eachOf(graph.holdingsOfPiece, piece, (row) => {
    const [earliest, latest] = [graph.held.earliest[row] ?? NEVER, graph.held.latest[row] ?? NEVER];
    const by = graph.holding(row);
    if (by && earliest !== NEVER)
      held.push({
        proposition,
        party: graph.held.party[row] ?? 0,
        holder: by.holder,
        row: by.row,
        ...(by.bounds ? { bounds: by.bounds } : {}),
        since: daysOf(earliest, latest),
      });
  });
  return held.length > 0 ? { proposition, kind, held: held.sort(byHolding) } : undefined;
}

const firstOf = (piece: Piece): Days => piece.held[0]?.since ?? {};

function stepOf(graph: PoolGraph, from: number, to: number): Step | undefined {
  const pieces = new Map<string, Piece>();
  eachOf(graph.tiesOfEnd, from, (tie) => {
    if (across(graph, tie, from) !== to) return;
    const piece = pieceOf(graph, tie);
    if (piece) pieces.set(`${piece.proposition} ${piece.kind}`, piece);
  });
  const [first, ...rest] = [...pieces.values()].sort(
    (a, b) => byDay(firstOf(a), firstOf(b)) || compare(a.proposition, b.proposition) || compare(a.kind, b.kind),
  );
  const [a, b] = [graph.ends[from], graph.ends[to]];
  return a && b && first ? { from: a, to: b, pieces: [first, ...rest] } : undefined;
}

/** Since when a step was held: the first day on each bound, whichever of its pieces gives it. */
function stepDays(step: Step): readonly [earliest: number, latest: number] {
  let [earliest, latest] = [NEVER, NEVER];
  for (const { held } of step.pieces)
    for (const { since } of held) {
      earliest = Math.min(earliest, bound(since, 'earliest'));
      latest = Math.min(latest, bound(since, 'latest'));
    }
  return [earliest, latest];
}

/** The chain over these ends; undefined where some step is held by nobody. */
export function chainOver(graph: PoolGraph, way: readonly number[]): Chain | undefined {
  const steps: Step[] = [];
  for (let i = 1; i < way.length; i++) {
    const step = stepOf(graph, way[i - 1] ?? -1, way[i] ?? -1);
    if (!step) return undefined;
    steps.push(step);
  }
  const [first, ...rest] = steps;
  if (!first) return undefined;
  let [earliest, latest] = [ALWAYS, ALWAYS];
  const days = steps.map(stepDays);
  for (const [from, to] of days) [earliest, latest] = [Math.max(earliest, from), Math.max(latest, to)];
  // The last to arrive: by the day it was certain, or, where the chain never is, by the first possible day.
  const decides = latest === NEVER ? 0 : 1;
  const most = Math.max(...days.map((of) => of[decides]));
  return {
    since: daysOf(earliest, latest),
    steps: [first, ...rest],
    last: days.findIndex((of) => of[decides] === most),
    commonest: Math.max(0, ...way.slice(1, -1).map((end) => graph.degree[end] ?? 0)),
  };
}
