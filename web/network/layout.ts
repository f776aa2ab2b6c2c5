/** Lays a network out: in a thread of its own, from the places that nodes had, so that the picture stays put when it grows. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** It keeps its place. */
  readonly fixed: boolean;
}

export interface LayoutAsked {
  readonly places: readonly Place[];
  readonly ties: readonly (readonly [string, string, number])[];
}

export type LayoutDone = readonly (readonly [string, number, number])[];

/** Fewer rounds for more nodes: 2,000 must take under two seconds. */
const roundsFor = (nodes: number): number => Math.max(40, Math.min(500, Math.round(90_000 / Math.max(1, nodes))));

export function layOut({ places, ties }: LayoutAsked): LayoutDone {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, x, y, fixed } of places) graph.addNode(id, { x, y, fixed });
  for (const [a, b, weight] of ties) if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: Math.sqrt(weight) });
  forceAtlas2.assign(graph, {
    iterations: roundsFor(graph.order),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      gravity: 1.2,
      scalingRatio: 14,
      adjustSizes: false,
      barnesHutOptimize: graph.order > 300,
    },
  });
  return graph.mapNodes((id, { x, y }) => [id, x as number, y as number] as const);
}

/** The first places: on a spiral, always the same for the same names. */
export const firstPlace = (index: number): { readonly x: number; readonly y: number } => {
  const angle = index * 2.399963;
  const radius = Math.sqrt(index + 0.5) * 12;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
};
