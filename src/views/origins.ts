/** The family tree of documents for reading: each origin from its root down, how each text stands to the one it hangs on, and looser ties. */
import type { DocumentId } from '../domain/ids.ts';
import { type Edge, isOneOrigin, KINSHIPS, type Kinship, type Origin, type Sign } from '../domain/origin.ts';

/** A document as the tree names it. */
export interface Leaf {
  readonly document: DocumentId;
  readonly path: string;
  readonly title?: string;
  readonly published?: string;
  /** Further places where the same bytes were handed in. */
  readonly sameBytesAt: readonly string[];
}

export interface OriginNode extends Leaf {
  /** How it stands to the text above it; absent for the root. */
  readonly verdict?: Kinship;
  /** Whether it is shown that it took from the text above, and not the other way. */
  readonly directed: boolean;
  /** Share of its words that the text above has, 0 to 1. */
  readonly shared?: number;
  readonly judged: boolean;
  readonly signs: readonly Sign[];
  readonly children: readonly OriginNode[];
}

export interface OriginTree {
  readonly origin: DocumentId;
  readonly name: string;
  readonly documents: number;
  readonly root: OriginNode;
}

/** A tie that makes no origin: a citation, a newsroom, a shared paragraph. */
export interface Tie {
  readonly path: string;
  readonly title?: string;
  readonly to: string;
  readonly toTitle?: string;
  /** The other is a work or body that is only named. */
  readonly named: boolean;
  readonly verdict: Kinship;
  readonly signs: readonly Sign[];
  readonly judged: boolean;
}

const closeness = ({ verdict, shared = 0, directed }: Edge): number =>
  (KINSHIPS.length - KINSHIPS.indexOf(verdict)) * 4 + shared * 2 + (directed ? 1 : 0);

/** A text hangs on the one that it is closest to of those already in the tree (Prim's algorithm), directed ones on what they took from. */
function grown(
  root: DocumentId,
  members: ReadonlySet<DocumentId>,
  edges: readonly Edge[],
): ReadonlyMap<DocumentId, Edge> {
  const hung = new Map<DocumentId, Edge>();
  const inside = new Set<DocumentId>([root]);
  const own = edges.filter(({ a, b }) => typeof b === 'string' && members.has(a) && members.has(b));
  while (inside.size < members.size) {
    let best: { readonly edge: Edge; readonly child: DocumentId; readonly score: number } | undefined;
    for (const edge of own) {
      const { a, b } = edge;
      if (typeof b !== 'string' || inside.has(a) === inside.has(b)) continue;
      const child = inside.has(b) ? a : b;
      const score = closeness(edge) - (edge.directed && child === b ? 1 : 0);
      if (!best || score > best.score) best = { edge, child, score };
    }
    if (!best) break;
    inside.add(best.child);
    hung.set(best.child, best.edge);
  }
  return hung;
}

/** Trees of origins, those with most documents first; `leaf` tells of a document. */
export function originTrees(
  origins: readonly Origin[],
  edges: readonly Edge[],
  leaf: (id: DocumentId) => Leaf,
): readonly OriginTree[] {
  const byOrigin = new Map<DocumentId, Edge[]>();
  const originOf = new Map(origins.flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)));
  for (const edge of edges) {
    const origin = originOf.get(edge.a);
    if (origin === undefined || !isOneOrigin(edge.verdict)) continue;
    const known = byOrigin.get(origin);
    if (known) known.push(edge);
    else byOrigin.set(origin, [edge]);
  }
  return origins
    .map(({ id, name, documents }): OriginTree => {
      const hung = grown(id, new Set(documents), byOrigin.get(id) ?? []);
      return { origin: id, name, documents: documents.length, root: nodeOf(id, documents, hung, leaf) };
    })
    .sort((x, y) => y.documents - x.documents);
}

function nodeOf(
  id: DocumentId,
  documents: readonly DocumentId[],
  hung: ReadonlyMap<DocumentId, Edge>,
  leaf: (id: DocumentId) => Leaf,
): OriginNode {
  const edge = hung.get(id);
  const above = (child: DocumentId): string | undefined => {
    const one = hung.get(child);
    return one && (one.a === child ? (one.b as string) : one.a);
  };
  const children = documents.filter((child) => child !== id && above(child) === id);
  return {
    ...leaf(id),
    ...(edge ? { verdict: edge.verdict } : {}),
    directed: edge?.directed === true && edge.a === id,
    ...(edge?.shared === undefined || edge.a !== id ? {} : { shared: edge.shared }),
    judged: edge !== undefined && edge.by !== 'signs',
    signs: edge?.signs ?? [],
    children: children.map((child) => nodeOf(child, documents, hung, leaf)),
  };
}

function toWhat(b: Edge['b'], named: (id: DocumentId) => Pick<Leaf, 'path' | 'title'>): Pick<Tie, 'to' | 'toTitle'> {
  if (typeof b !== 'string') return { to: b.named };
  const { path, title } = named(b);
  return { to: path, ...(title === undefined ? {} : { toTitle: title }) };
}

/** Ties of one document, or of all: those within one origin left out, as the tree shows them. */
export function looseTies(
  edges: readonly Edge[],
  named: (id: DocumentId) => Pick<Leaf, 'path' | 'title'>,
  document?: DocumentId,
): readonly Tie[] {
  return edges
    .filter(
      ({ a, b, verdict }) =>
        (document === undefined || a === document || b === document) &&
        !(typeof b === 'string' && isOneOrigin(verdict)),
    )
    .map(({ a, b, verdict, signs, by }) => ({
      ...named(a),
      ...toWhat(b, named),
      named: typeof b !== 'string',
      verdict,
      signs,
      judged: by !== 'signs',
    }));
}
