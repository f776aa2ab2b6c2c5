/** Documents become a family tree: which text was copied, cut, rewritten, translated or cited from which, and how many origins there are. */
import type { DocumentId } from '../domain/ids.ts';
import type { Edge } from '../domain/origin.ts';
import { candidatePairs, indexOf } from './candidates.ts';
import type { OriginDocument } from './origin-document.ts';
import { type Prepared, prepared, type Sketch } from './prepared.ts';
import { edgeOf } from './verdict.ts';

/** Documents kept ready between comparisons. */
const READY = 512;

/** Makes documents ready when they are asked for and keeps the ones used last. */
export function readying(
  load: (id: DocumentId) => OriginDocument | undefined,
): (id: DocumentId) => Prepared | undefined {
  const kept = new Map<DocumentId, Prepared>();
  return (id) => {
    const known = kept.get(id);
    if (known) {
      kept.delete(id);
      kept.set(id, known);
      return known;
    }
    const document = load(id);
    if (!document) return undefined;
    const one = prepared(document);
    kept.set(id, one);
    for (const oldest of kept.keys()) {
      if (kept.size <= READY) break;
      kept.delete(oldest);
    }
    return one;
  };
}

export interface Compared {
  readonly a: DocumentId;
  readonly b: DocumentId;
  /** Absent where the pair was compared before. */
  readonly edge?: Edge;
}

/**
 * Every pair worth comparing, each compared unless `isKnown`. What is yielded does not depend on what was known: so a case that grew and
 * one read from scratch have the same edges.
 */
export function* comparePairs(
  sketches: readonly Sketch[],
  load: (id: DocumentId) => OriginDocument | undefined,
  isKnown: (a: DocumentId, b: DocumentId) => boolean = () => false,
): Generator<Compared> {
  const index = indexOf(sketches);
  const ready = readying(load);
  for (const [x, y] of candidatePairs(index)) {
    const [a, b] = [sketches[x]?.id, sketches[y]?.id];
    if (a === undefined || b === undefined) continue;
    if (isKnown(a, b)) {
      yield { a, b };
      continue;
    }
    const [one, other] = [ready(a), ready(b)];
    if (one && other) yield { a, b, edge: edgeOf(one, other) };
  }
}

export { candidatePairs, type Index, indexOf, partnersOf } from './candidates.ts';
export { circlesOf, citingOf } from './circles.ts';
export { corroborationOf } from './corroboration.ts';
export { type Member, originsOf } from './families.ts';
export type { OriginDocument } from './origin-document.ts';
export { housesOf, type Prepared, prepared, type Sketch, sketchOf } from './prepared.ts';
export { type Beside, sideBySide } from './side-by-side.ts';
export { edgeOf, namedEdges } from './verdict.ts';
