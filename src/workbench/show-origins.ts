/** The family tree of a case's documents, of one of them, and what two of them have in common. */
import { SheafError } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Edge } from '../domain/origin.ts';
import { type Beside, edgeOf, prepared, sideBySide } from '../origins/index.ts';
import { documentOf, pathOf } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { judgements } from '../store/judgements.ts';
import { origins } from '../store/origins.ts';
import { pathsOfSame } from '../store/sources.ts';
import { type Leaf, looseTies, type OriginNode, type OriginTree, originTrees, type Tie } from '../views/origins.ts';
import { signFr } from '../views/reasons-fr.ts';
import { documentNamed } from './find-document.ts';
import { judgedEdges } from './judged-edges.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { documentsSeen, type Seen } from './show.ts';
import { originDocument } from './sketch.ts';
import { ALL, type Stretch, some } from './stretch.ts';
import { liveEdges } from './trace.ts';
import { named } from './where-said.ts';

function leafOf(at: Case): (id: DocumentId) => Leaf {
  const twice = pathsOfSame(at);
  return (id) => {
    const facts = factsOf(at, id);
    return {
      document: id,
      path: pathOf(at, id),
      ...(facts?.title ? { title: facts.title.value } : {}),
      ...(facts?.published ? { published: facts.published.value.edtf } : {}),
      sameBytesAt: twice.get(id) ?? [],
    };
  };
}

export interface OriginsShown {
  /** Those of most documents first. */
  readonly trees: readonly OriginTree[];
  readonly treesInAll: number;
  /** Documents that nothing else in the case shares words with. */
  readonly alone: number;
  readonly documents: number;
  readonly ties: readonly Tie[];
  readonly tiesInAll: number;
}

/** Edges whose signs speak the reader's language. */
const told = (at: Case, edges: readonly Edge[]): readonly Edge[] =>
  at.tongue === 'fr'
    ? edges.map((edge) => ({ ...edge, signs: edge.signs.map((sign) => ({ ...sign, says: signFr(sign.says) })) }))
    : edges;

/** A tree without what is not seen, unless something seen hangs on it; undefined where nothing is left. */
function pruned(tree: OriginTree, sees: (id: DocumentId) => boolean): OriginTree | undefined {
  let documents = 0;
  const cut = (node: OriginNode): OriginNode | undefined => {
    const children = node.children.flatMap((child) => cut(child) ?? []);
    if (children.length === 0 && !sees(node.document)) return undefined;
    documents++;
    return { ...node, children };
  };
  const root = cut(tree.root);
  return root && { ...tree, documents, root };
}

/** Origins of more than one document and the ties that make none, a stretch of each, as far as they are seen; or the one of the named document, with the ties that make no origin. Errors: not-found. */
export function showOrigins(at: Case, name?: string, stretch: Stretch = ALL, how: Seen = {}): OriginsShown {
  const edges = told(at, liveEdges(at));
  const all = origins(at);
  const documents = documentsSeen(at, how);
  const seen = documents && new Set(documents);
  const sees = (id: unknown): boolean => typeof id !== 'string' || !seen || seen.has(id as DocumentId);
  const calls = (id: DocumentId) => named(at, id);
  const leaf = leafOf(at);
  if (name === undefined) {
    const twice = pathsOfSame(at);
    const several = all
      .filter(({ id, documents: own }) => (own.length > 1 || twice.has(id)) && own.some(sees))
      .sort((x, y) => y.documents.length - x.documents.length);
    const ties = looseTies(
      edges.filter((one) => sees(one.a) && sees(one.b)),
      calls,
    );
    const shown = all.filter(({ documents: own }) => own.some(sees));
    return {
      trees: originTrees(some(several, stretch, (part) => part).rows, edges, leaf).flatMap(
        (tree) => (seen ? pruned(tree, sees) : tree) ?? [],
      ),
      treesInAll: several.length,
      alone: shown.length - several.length,
      documents: shown.reduce((sum, one) => sum + one.documents.filter(sees).length, 0),
      ties: some(ties, stretch, (part) => part).rows,
      tiesInAll: ties.length,
    };
  }
  const { id } = documentNamed(at, name);
  const own = all.filter(({ documents }) => documents.includes(id));
  if (own.length === 0)
    throw new SheafError('not-found', `it is not worked out where ${pathOf(at, id)} comes from`, 'Type: sheaf run.');
  const ties = looseTies(edges, calls, id);
  return {
    trees: originTrees(own, edges, leaf),
    treesInAll: own.length,
    alone: 0,
    documents: own.reduce((sum, one) => sum + one.documents.length, 0),
    ties,
    tiesInAll: ties.length,
  };
}

export interface ComparedDocuments {
  readonly a: string;
  readonly b: string;
  readonly edge: Edge;
  /** The one that took from the other, where that is shown. */
  readonly taker?: string;
  /** What the two call themselves, where they do. */
  readonly titles: { readonly a?: string; readonly b?: string };
  readonly beside: readonly Beside[];
}

/** Two documents laid side by side, whether or not anything suggested it. Errors: not-found, usage. */
export function compareDocuments(at: Case, one: string, other: string): ComparedDocuments {
  const [first, second] = [documentNamed(at, one), documentNamed(at, other)];
  if (first.id === second.id) throw new SheafError('usage', `${one} and ${other} are one document`, 'Name two.');
  const [x, y] = [documentOf(at, first.id), documentOf(at, second.id)];
  if (!x || !y) throw new Error('a document was listed and is gone');
  const [a, b] = [prepared(originDocument(at, x)), prepared(originDocument(at, y))];
  const found = edgeOf(a, b);
  const same = (edge: Edge) => (edge.a === a.id && edge.b === b.id) || (edge.a === b.id && edge.b === a.id);
  const [edge = found] = told(at, [
    judgedEdges([found], ofKind(judgements(at), 'origin'))
      .filter(same)
      .at(-1) ?? found,
  ]);
  const taker = edge.directed ? { taker: edge.a === a.id ? first.path : second.path } : {};
  const [aTitle, bTitle] = [named(at, first.id).title, named(at, second.id).title];
  const titles = { ...(aTitle === undefined ? {} : { a: aTitle }), ...(bTitle === undefined ? {} : { b: bTitle }) };
  return { a: first.path, b: second.path, titles, edge, ...taker, beside: sideBySide(a, b) };
}
