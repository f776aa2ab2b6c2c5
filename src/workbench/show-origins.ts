/** The family tree of a case's documents, of one of them, and what two of them have in common. */
import { SheafError } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Edge } from '../domain/origin.ts';
import { type Beside, edgeOf, prepared, sideBySide } from '../origins/index.ts';
import { documentOf, pathOf } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { judgements } from '../store/judgements.ts';
import { origins } from '../store/origins.ts';
import { pathsOf } from '../store/sources.ts';
import { type Leaf, looseTies, type OriginTree, originTrees, type Tie } from '../views/origins.ts';
import { documentNamed } from './find-document.ts';
import { judgedEdges } from './judged-edges.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { liveEdges, originDocument } from './trace.ts';

function leafOf(at: Case): (id: DocumentId) => Leaf {
  return (id) => {
    const facts = factsOf(at, id);
    const source = documentOf(at, id)?.source;
    return {
      document: id,
      path: pathOf(at, id),
      ...(facts?.title ? { title: facts.title.value } : {}),
      ...(facts?.published ? { published: facts.published.value.edtf } : {}),
      sameBytesAt: source === undefined ? [] : pathsOf(at, source).slice(1),
    };
  };
}

export interface OriginsShown {
  readonly trees: readonly OriginTree[];
  /** Documents that nothing else in the case shares words with. */
  readonly alone: number;
  readonly documents: number;
  readonly ties: readonly Tie[];
}

/** All origins of more than one document, or the one of the named document, with the ties that make no origin. Errors: not-found. */
export function showOrigins(at: Case, name?: string): OriginsShown {
  const edges = liveEdges(at);
  const all = origins(at);
  const path = (id: DocumentId) => pathOf(at, id);
  const leaf = leafOf(at);
  if (name === undefined) {
    const several = all.filter(({ id, documents }) => documents.length > 1 || leaf(id).sameBytesAt.length > 0);
    return {
      trees: originTrees(several, edges, leaf),
      alone: all.length - several.length,
      documents: all.reduce((sum, one) => sum + one.documents.length, 0),
      ties: looseTies(edges, path),
    };
  }
  const { id } = documentNamed(at, name);
  const own = all.filter(({ documents }) => documents.includes(id));
  if (own.length === 0)
    throw new SheafError('not-found', `it is not worked out where ${path(id)} comes from`, 'Type: sheaf run.');
  return {
    trees: originTrees(own, edges, leaf),
    alone: 0,
    documents: own.reduce((sum, one) => sum + one.documents.length, 0),
    ties: looseTies(edges, path, id),
  };
}

export interface ComparedDocuments {
  readonly a: string;
  readonly b: string;
  readonly edge: Edge;
  /** The one that took from the other, where that is shown. */
  readonly taker?: string;
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
  const edge =
    judgedEdges([found], ofKind(judgements(at), 'origin'))
      .filter(same)
      .at(-1) ?? found;
  const taker = edge.directed ? { taker: edge.a === a.id ? first.path : second.path } : {};
  return { a: first.path, b: second.path, edge, ...taker, beside: sideBySide(a, b) };
}
