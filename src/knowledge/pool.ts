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

/** Whether the pool had it before everybody alone: certainly, where even its latest day comes before the earliest of each. */
function adds(pool: Since, alone: readonly Since[]): PoolLink['adds'] {
  if (alone.every(({ earliest }) => pool.latest < earliest)) return 'certainly';
  const possibly = alone.every(({ earliest }) => pool.earliest < earliest);
  return possibly || (pool.latest !== NEVER && alone.every(({ latest }) => pool.latest < latest)) ? 'possibly' : 'not';
}

function linkOf(
  graph: PoolGraph,
  days: PoolDays,
  near: Pick<Near, 'each'>,
  [x, y]: readonly [number, number],
  chain: Chain,
  others: readonly Chain[],
): PoolLink | undefined {
  const [a, b] = [graph.ends[x], graph.ends[y]];
  if (!a || !b) return undefined;
  const alone: Since[] = Array.from({ length: graph.parties }, () => ({ earliest: NEVER, latest: NEVER }));
  for (const party of near.each(x, y)) alone[party] = days.alone(party, x, y);
  const coalition = smallestCoalition(chain);
  const handOver = smallestHandOver(chain, coalition);
  return {
    between: [a, b],
    chain,
    others,
    alone: alone.map(({ earliest, latest }) => (earliest === NEVER ? undefined : daysOf(earliest, latest))),
    adds: adds(days.together(x, y), alone),
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
  const ties = poolTies(graph);
  for (const limit of limits) {
    const open = Uint8Array.from(graph.degree, (degree, end) => (degree <= limit || end === x || end === y ? 1 : 0));
    const days = pairDays(graph, ties, open);
    last = days;
    const now = days.together(x, y);
    for (const bound of ['latest', 'earliest'] as const) {
      if (now[bound] >= best[bound]) continue;
      const way = rarestWay(graph, ties[bound].at, now[bound], [x, y], open);
      const chain = way && chainOver(graph, way);
      if (chain && !chains.some((known) => sameWay(known, chain))) chains.push(chain);
    }
    best = now;
  }
  const [chain, ...others] = chains;
  if (!chain || !last) return [];
  const near = { each: () => partiesAtBoth(graph, x, y) };
  const link = linkOf(graph, last, near, [x, y], chain, others);
  return link ? [link] : [];
}

const sameWay = (a: Chain, b: Chain): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, i) => step.to.id === b.steps[i]?.to.id);

interface Found {
  readonly link: PoolLink;
  /** To how many others its two ends are tied, together. */
  readonly ties: number;
}

/** What only the pool shows first; then the rarest, the shortest, and what was there first. */
const order = (a: Found, b: Found): number =>
  Number(a.link.adds === 'not') - Number(b.link.adds === 'not') ||
  a.link.chain.commonest - b.link.chain.commonest ||
  a.link.chain.steps.length - b.link.chain.steps.length ||
  a.ties - b.ties ||
  compare(a.link.chain.since.latest ?? '9', b.link.chain.since.latest ?? '9') ||
  compare(a.link.chain.since.earliest ?? '', b.link.chain.since.earliest ?? '') ||
  compare(a.link.between[0].id, b.link.between[0].id) ||
  compare(a.link.between[1].id, b.link.between[1].id);

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
    const link = chain && linkOf(graph, days, near, candidate.pair, chain, []);
    const [x, y] = candidate.pair;
    if (link) found.push({ link, ties: (graph.degree[x] ?? 0) + (graph.degree[y] ?? 0) });
  }
  found.sort(order);
  return {
    parties,
    links: found.slice(0, limit).map(({ link }) => link),
    more: Math.max(0, found.length - limit),
    tooCommon: graph.ends.filter((_, end) => open[end] === 0),
  };
}
