/** Edges put together: which documents are of one origin, and which of them stands at the root. */
import type { DocumentId } from '../domain/ids.ts';
import { type Edge, isOneOrigin, type Origin } from '../domain/origin.ts';

/** What is told of a document besides its edges. */
export interface Member {
  readonly id: DocumentId;
  readonly name: string;
  /** The day on which it came out, where that is known to the day. */
  readonly published?: string;
  readonly words?: number;
}

/** Origins in document order of their first document; each document stands in exactly one, most alone in their own. */
export function originsOf(members: readonly Member[], edges: Iterable<Edge>): readonly Origin[] {
  const place = new Map(members.map(({ id }, i) => [id, i]));
  const parent = members.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    let at = i;
    while (parent[at] !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const takes = new Set<number>();
  const credited = new Map<number, string>();
  for (const { a, b, verdict, directed } of edges) {
    const one = place.get(a);
    if (one === undefined || !isOneOrigin(verdict)) continue;
    if (typeof b !== 'string') {
      if (verdict === 'copied from' && !credited.has(one)) credited.set(one, b.named);
      continue;
    }
    const other = place.get(b);
    if (other === undefined) continue;
    if (directed) takes.add(one);
    const [x, y] = [find(one), find(other)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  members.forEach((_, i) => {
    const root = find(i);
    const known = groups.get(root);
    if (known) known.push(i);
    else groups.set(root, [i]);
  });
  return [...groups.values()].map((group) => {
    const root = rootOf(members, group, takes);
    const member = members[root];
    return {
      id: member?.id as DocumentId,
      name: credited.get(root) ?? member?.name ?? '',
      documents: [root, ...group.filter((i) => i !== root)].flatMap((i) => members[i]?.id ?? []),
    };
  });
}

/** The first that took from none: by date where dates tell, then the one with least around it, then by document order. */
function rootOf(members: readonly Member[], group: readonly number[], takes: ReadonlySet<number>): number {
  const free = group.filter((i) => !takes.has(i));
  const candidates = free.length > 0 ? free : group;
  const [first = 0] = [...candidates].sort((x, y) => {
    const [one, other] = [members[x], members[y]];
    const [a, b] = [one?.published ?? '9', other?.published ?? '9'];
    if (a !== b) return a < b ? -1 : 1;
    return (one?.words ?? 0) - (other?.words ?? 0) || x - y;
  });
  return first;
}
