/**
 * Circular citation: a text has something from another that has it from the first, or from an earlier text of the same house, directly or
 * through others. What a paper reported comes back to it as another's report.
 */
import type { DocumentId } from '../domain/ids.ts';
import type { Citing, Edge } from '../domain/origin.ts';

/** Every citation and credit between documents of the case; a pair that cite each other gives two. */
export function citingOf(edges: Iterable<Edge>): readonly Citing[] {
  const found: Citing[] = [];
  for (const edge of edges) {
    const { a, b } = edge;
    if (typeof b !== 'string') continue;
    const shown = edge.signs.filter(({ by, taker }) => by === 'credits-other' && taker !== undefined);
    for (const { taker, quotes } of shown)
      if (taker !== undefined) found.push({ from: taker, to: taker === a ? b : a, quotes });
    // A person says so.
    if (shown.length === 0 && edge.verdict === 'cites' && edge.directed) found.push({ from: a, to: b, quotes: [] });
  }
  return found;
}

/** Circles, each once, beginning with its first document in the order of `citing`; shortest circles only. */
export function circlesOf(
  citing: readonly Citing[],
  housesOf: (document: DocumentId) => readonly string[] = () => [],
): readonly (readonly Citing[])[] {
  const next = new Map<DocumentId, Citing[]>();
  for (const one of citing) {
    const known = next.get(one.from);
    if (known) known.push(one);
    else next.set(one.from, [one]);
  }
  const found = new Map<string, readonly Citing[]>();
  for (const first of next.keys()) {
    const own = new Set(housesOf(first));
    const isHome = (at: DocumentId) => at === first || housesOf(at).some((house) => own.has(house));
    const circle = shortest(first, next, isHome);
    if (circle) {
      const key = circle
        .map(({ from }) => from)
        .sort()
        .join(' ');
      if (!found.has(key)) found.set(key, circle);
    }
  }
  return [...found.values()];
}

/** The shortest way from a document back to itself, breadth first. */
function shortest(
  start: DocumentId,
  next: ReadonlyMap<DocumentId, readonly Citing[]>,
  isHome: (document: DocumentId) => boolean,
): readonly Citing[] | undefined {
  const came = new Map<DocumentId, Citing>();
  let edge: readonly DocumentId[] = [start];
  while (edge.length > 0) {
    const further: DocumentId[] = [];
    for (const at of edge)
      for (const one of next.get(at) ?? []) {
        if (isHome(one.to) && (at !== start || one.to === start)) return [...back(at, start, came), one];
        if (came.has(one.to)) continue;
        came.set(one.to, one);
        further.push(one.to);
      }
    edge = further;
  }
  return undefined;
}

function back(from: DocumentId, start: DocumentId, came: ReadonlyMap<DocumentId, Citing>): readonly Citing[] {
  const way: Citing[] = [];
  for (let at = from; at !== start; ) {
    const one = came.get(at);
    if (!one) break;
    way.unshift(one);
    at = one.from;
  }
  return way;
}
