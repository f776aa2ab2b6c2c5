/** The fewest of a pool that had all pieces of a chain as early as the pool, and the fewest pieces that one would have had to hand on. */
import type { PropositionId } from '../domain/ids.ts';
import type { Chain, PoolLink } from '../domain/pool.ts';
import { ALWAYS, NEVER } from './pool-forest.ts';

const code = (day: string | undefined, none: number): number =>
  day === undefined ? none : Number(day.replaceAll('-', ''));

/** For each step the parties that held it by the day, with the proposition by which they did. */
function holders(
  { steps }: Chain,
  bound: 'earliest' | 'latest',
  day: number,
): readonly ReadonlyMap<number, PropositionId>[] {
  const none = bound === 'earliest' ? ALWAYS : NEVER;
  return steps.map((step) => {
    const parties = new Map<number, PropositionId>();
    for (const { proposition, held } of step.pieces)
      for (const { party, since } of held)
        if (!parties.has(party) && code(since[bound], none) <= day) parties.set(party, proposition);
    return parties;
  });
}

/** Fewest parties that cover all steps: exact, by the sets of steps that they can cover. Chains longer than 12 steps are covered greedily. */
export function smallestCoalition(chain: Chain): readonly number[] {
  const bound = chain.since.latest === undefined ? 'earliest' : 'latest';
  const of = holders(chain, bound, code(chain.since[bound], ALWAYS));
  const parties = [...new Set(of.flatMap((step) => [...step.keys()]))].sort((a, b) => a - b);
  const covers = (party: number): number => of.reduce((set, step, i) => (step.has(party) ? set | (1 << i) : set), 0);
  const all = (1 << of.length) - 1;
  if (of.length > 12) return greedy(of, parties);
  const best = new Map<number, readonly number[]>([[0, []]]);
  for (const party of parties) {
    const gain = covers(party);
    for (const [set, chosen] of [...best]) {
      const known = best.get(set | gain);
      if (!known || known.length > chosen.length + 1) best.set(set | gain, [...chosen, party]);
    }
  }
  return best.get(all) ?? [];
}

function greedy(of: readonly ReadonlyMap<number, PropositionId>[], parties: readonly number[]): readonly number[] {
  const open = new Set(of.keys());
  const chosen: number[] = [];
  while (open.size > 0) {
    const gain = (party: number): number => [...open].filter((i) => of[i]?.has(party)).length;
    const next = [...parties].sort((a, b) => gain(b) - gain(a) || a - b)[0];
    if (next === undefined || gain(next) === 0) return [];
    chosen.push(next);
    for (const i of [...open]) if (of[i]?.has(next)) open.delete(i);
  }
  return chosen.sort((a, b) => a - b);
}

/** What would have had to be handed to whom of the coalition, fewest pieces first; undefined where one party had all. */
export function smallestHandOver(chain: Chain, coalition: readonly number[]): PoolLink['handOver'] {
  if (coalition.length < 2) return undefined;
  const bound = chain.since.latest === undefined ? 'earliest' : 'latest';
  const of = holders(chain, bound, code(chain.since[bound], ALWAYS));
  const missing = (party: number) => of.filter((step) => !step.has(party));
  const to = [...coalition].sort((a, b) => missing(a).length - missing(b).length || a - b)[0];
  if (to === undefined) return undefined;
  return {
    to,
    pieces: missing(to).flatMap((step) => {
      const from = coalition.find((party) => step.has(party));
      const proposition = from === undefined ? undefined : step.get(from);
      return from === undefined || proposition === undefined ? [] : [{ proposition, from }];
    }),
  };
}
