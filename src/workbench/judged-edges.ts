/** Edges as signs found them, with people's decisions in their place. */
import type { DocumentId } from '../domain/ids.ts';
import { type Edge, KINSHIPS, type Kinship } from '../domain/origin.ts';
import type { Live } from './live-judgements.ts';

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const keyOf = ({ a, b }: Pick<Edge, 'a' | 'b'>): string =>
  typeof b === 'string' ? pairKey(a, b) : `${a}\nnamed: ${b.named}`;

/** The latest word on each pair holds. What signs saw stays with the edge, so that a person's decision can be read against it. */
export function judgedEdges(edges: readonly Edge[], decisions: readonly Live<'origin'>[]): readonly Edge[] {
  if (decisions.length === 0) return edges;
  const byPair = new Map<string, Edge>(edges.map((edge) => [keyOf(edge), edge]));
  for (const { id, decision, why } of decisions) {
    const verdict = KINSHIPS.find((one): one is Kinship => one === decision.verdict);
    if (verdict === undefined) continue;
    const [a, b] = [decision.a as DocumentId, decision.b as DocumentId];
    const before = byPair.get(pairKey(a, b));
    const sign = {
      by: 'judgement',
      says: why === undefined ? 'A person says so.' : `A person says so: ${why}`,
      quotes: [],
    };
    const shared = before?.a === a ? before.shared : undefined;
    byPair.set(pairKey(a, b), {
      a,
      b,
      verdict,
      directed: verdict !== 'independent' && verdict !== 'unknown' && verdict !== 'same text',
      signs: [...(before?.signs ?? []), sign],
      ...(shared === undefined ? {} : { shared }),
      by: id,
    });
  }
  return [...byPair.values()];
}
