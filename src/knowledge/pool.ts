/**
 * What several holders would have seen, had they put together what each held: distributed knowledge, by declared ties only, and since when.
 * Hypothetical: it says nothing about what anybody knew.
 */
import type { Chain, Party, PoolAnswer, PoolColumns, PoolLink } from '../domain/pool.ts';
import { chainOver, daysOf, rarestWay } from './pool-chain.ts';
import { smallestCoalition, smallestHandOver } from './pool-coalition.ts';
import {
  type Near,
  type PoolDays,
  pairDays,
  partiesAtBoth,
  partiesNear,
  poolDays,
  poolTies,
  type Since,
} from './pool-days.ts';
import { NEVER } from './pool-forest.ts';
import { type PoolGraph, poolGraph } from './pool-graph.ts';
import { candidates } from './pool-seams.ts';

export interface PoolQuestion {
  readonly parties: readonly Party[];
  readonly columns: PoolColumns;
  /** As things stood at the end of this day: what came later is left out, and what may have come later is only possible. */
  readonly by?: string;
  /** Ids of two ends; without them, what the pool adds over each party alone. */
  readonly between?: readonly [string, string];
  /** Ends that are not asked about: the parties themselves, publishers. */
  readonly aside?: ReadonlySet<string>;
  /** At most so many links; default 1,000. */
  readonly limit?: number;
}

/** Beyond this an end ties too many to tell anything: four times the square root of all ends, and never fewer than 16. */
const commonFrom = (ends: number): number => Math.max(16, Math.floor(4 * Math.sqrt(ends)));

/** Since when each party alone had it, worked out when it is asked for; those that held nothing at one of the two never had. */
interface Alone {
  every(has: (since: Since) => boolean): boolean;
  all(): readonly Since[];
}

const NOT_HELD: Since = { earliest: NEVER, latest: NEVER };

function aloneOf(graph: PoolGraph, days: PoolDays, near: Pick<Near, 'each'>, [x, y]: Pair): Alone {
  const parties = [...near.each(x, y)];
  const known: Since[] = [];
  const own = (i: number, party: number): Since => {
    known[i] ??= days.alone(party, x, y);
    return known[i] ?? NOT_HELD;
  };
  return {
    every: (has) =>
      (parties.length === graph.parties || has(NOT_HELD)) && parties.every((party, i) => has(own(i, party))),
    all() {
      const all = new Array<Since>(graph.parties).fill(NOT_HELD);
      for (const [i, party] of parties.entries()) all[party] = own(i, party);
      return all;
    },
  };
}

/** Whether the pool had it before everybody alone: certainly, where even its latest day comes before the earliest of each. */
function adds(pool: Since, alone: Alone): PoolLink['adds'] {
  if (alone.every(({ earliest }) => pool.latest < earliest)) return 'certainly';
  if (alone.every(({ earliest }) => pool.earliest < earliest)) return 'possibly';
  return pool.latest !== NEVER && alone.every(({ latest }) => pool.latest < latest) ? 'possibly' : 'not';
}

type Pair = readonly [number, number];

/** A link as far as its place among others needs it. */
interface Found {
  readonly between: PoolLink['between'];
  readonly chain: Chain;
  readonly alone: Alone;
  readonly adds: PoolLink['adds'];
  /** To how many others its two ends are tied, together. */
  readonly ties: number;
}

function foundOf(
  graph: PoolGraph,
  days: PoolDays,
  near: Pick<Near, 'each'>,
  [x, y]: Pair,
  chain: Chain,
): Found | undefined {
  const [a, b] = [graph.ends[x], graph.ends[y]];
  if (!a || !b) return undefined;
  const alone = aloneOf(graph, days, near, [x, y]);
  const ties = (graph.degree[x] ?? 0) + (graph.degree[y] ?? 0);
  return { between: [a, b], chain, alone, adds: adds(days.together(x, y), alone), ties };
}

function linkOf({ between, chain, alone, adds }: Found, others: readonly Chain[] = []): PoolLink {
  const coalition = smallestCoalition(chain);
  const handOver = smallestHandOver(chain, coalition);
  return {
    between,
    chain,
    others,
    alone: alone.all().map(({ earliest, latest }) => (earliest === NEVER ? undefined : daysOf(earliest, latest))),
    adds,
    coalition,
    ...(handOver ? { handOver } : {}),
  };
}

/** Two ends asked for: the rarest chain first, then those that are there earlier through more common ends. */
function between(graph: PoolGraph, x: number, y: number): readonly PoolLink[] {
  const limits = [2, 8, 32, 128, 512, 4096, NEVER];
  const chains: Chain[] = [];
  let best: Since = { earliest: NEVER, latest: NEVER };
  let last: PoolDays | undefined;
  const both = [...partiesAtBoth(graph, x, y)];
  const ties = poolTies(graph, new Set(both));
  for (const limit of limits) {
    const open = Uint8Array.from(graph.degree, (degree, end) => (degree <= limit || end === x || end === y ? 1 : 0));
    const days = pairDays(graph, ties, open);
    last = days;
    const now = days.together(x, y);
    for (const bound of ['latest', 'earliest'] as const) {
      if (now[bound] >= best[bound]) continue;
      const way = rarestWay(graph, ties[bound].together.at, now[bound], [x, y], open);
      const chain = way && chainOver(graph, way);
      if (chain && !chains.some((known) => sameWay(known, chain))) chains.push(chain);
    }
    best = now;
  }
  const [chain, ...others] = chains;
  if (!chain || !last) return [];
  const found = foundOf(graph, last, { each: () => both }, [x, y], chain);
  return found ? [linkOf(found, others)] : [];
}

const sameWay = (a: Chain, b: Chain): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, i) => step.to.id === b.steps[i]?.to.id);

/** What only the pool shows first; then the rarest, the shortest, and what was there first. */
const order = (a: Found, b: Found): number =>
  Number(a.adds === 'not') - Number(b.adds === 'not') ||
  a.chain.commonest - b.chain.commonest ||
  a.chain.steps.length - b.chain.steps.length ||
  a.ties - b.ties ||
  compare(a.chain.since.latest ?? '9', b.chain.since.latest ?? '9') ||
  compare(a.chain.since.earliest ?? '', b.chain.since.earliest ?? '') ||
  compare(a.between[0].id, b.between[0].id) ||
  compare(a.between[1].id, b.between[1].id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function pool(question: PoolQuestion): PoolAnswer {
  const { parties, limit = 1000 } = question;
  const graph = poolGraph(question.columns, parties.length, question.by);
  const common = commonFrom(graph.ends.length);
  if (question.between) {
    const [x, y] = question.between.map((id) => graph.ends.findIndex((end) => end.id === id));
    const links = x === undefined || y === undefined || x < 0 || y < 0 ? [] : between(graph, x, y);
    return { parties, links, more: 0, tooCommon: [] };
  }
  const open = Uint8Array.from(graph.degree, (degree) => (degree <= common ? 1 : 0));
  const days = poolDays(graph, poolTies(graph), open);
  const near = partiesNear(graph);
  const found: Found[] = [];
  for (const candidate of candidates({ graph, days, near, open, aside: question.aside ?? new Set(), limit })) {
    const chain = chainOver(graph, candidate.way);
    const one = chain && foundOf(graph, days, near, candidate.pair, chain);
    if (one) found.push(one);
  }
  found.sort(order);
  return {
    parties,
    links: found.slice(0, limit).map((one) => linkOf(one)),
    more: Math.max(0, found.length - limit),
    tooCommon: graph.ends.filter((_, end) => open[end] === 0),
  };
}
