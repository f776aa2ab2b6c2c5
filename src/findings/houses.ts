/** Which holders are one house: a service and its state, a body and what it became. */
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Meant } from '../domain/request.ts';

export interface Houses {
  /** One of them is the other, or a part, branch, earlier or later form of it. */
  one(a: EntityId, b: EntityId): boolean;
  /** Nothing shows that they are two: one is not told, or only described ("officials"). */
  canBeOne(a: Meant | undefined, b: Meant | undefined): boolean;
}

const known = new WeakMap<Evidence, Houses>();

/** Steps up from a unit to its state; more are a circle. */
const DEPTH = 8;

function build(evidence: Evidence): Houses {
  const above = new Map<EntityId, EntityId[]>();
  for (const { kind, a, b } of evidence.relations()) {
    if (kind === 'member of') continue;
    const list = above.get(a);
    if (list) list.push(b);
    else above.set(a, [b]);
  }
  const reach = (from: EntityId): ReadonlySet<EntityId> => {
    const seen = new Set<EntityId>([from]);
    let edge = [from];
    for (let i = 0; i < DEPTH && edge.length > 0; i++) {
      edge = edge.flatMap((id) => above.get(id) ?? []).filter((id) => !seen.has(id));
      for (const id of edge) seen.add(id);
    }
    return seen;
  };
  const ups = new Map<EntityId, ReadonlySet<EntityId>>();
  const up = (id: EntityId): ReadonlySet<EntityId> => {
    let set = ups.get(id);
    if (!set) {
      set = reach(id);
      ups.set(id, set);
    }
    return set;
  };
  const one = (a: EntityId, b: EntityId): boolean => a === b || up(a).has(b) || up(b).has(a);
  const vague = (id: EntityId): boolean => evidence.holder(id)?.within !== undefined;
  return {
    one,
    canBeOne: (a, b) =>
      a?.entity === undefined ||
      b?.entity === undefined ||
      one(a.entity, b.entity) ||
      vague(a.entity) ||
      vague(b.entity),
  };
}

/** Worked out once a case. */
export function houses(evidence: Evidence): Houses {
  let found = known.get(evidence);
  if (!found) {
    found = build(evidence);
    known.set(evidence, found);
  }
  return found;
}
