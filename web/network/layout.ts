/** Lays a network out: in a thread of its own, from the places that nodes had, so that the picture stays put when it grows. */
import { pull, push, type Simulated, settle } from './forces.ts';

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
const roundsFor = (nodes: number): number => Math.max(60, Math.min(400, Math.round(120_000 / Math.max(1, nodes))));

/** Nothing moves any more by what could be seen. */
const STILL = 0.02;

interface Net {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  /** How many ties each node has. */
  readonly ties: Int32Array;
}

function netOf({ places, ties }: LayoutAsked): Net {
  const at = new Map(places.map(({ id }, i) => [id, i]));
  const once = new Map<number, readonly [number, number, number]>();
  for (const [one, other, claims] of ties) {
    const [i, j] = [at.get(one), at.get(other)];
    if (i === undefined || j === undefined || i === j) continue;
    once.set(Math.min(i, j) * places.length + Math.max(i, j), [i, j, claims]);
  }
  const all = [...once.values()];
  const count = new Int32Array(places.length);
  for (const [i, j] of all) {
    count[i] = (count[i] ?? 0) + 1;
    count[j] = (count[j] ?? 0) + 1;
  }
  return {
    a: Int32Array.from(all, ([i]) => i),
    b: Int32Array.from(all, ([, j]) => j),
    weight: Float64Array.from(all, ([, , claims]) => Math.sqrt(claims)),
    ties: count,
  };
}

/** Names with one tie alone, to a name with more: they are put around it afterwards, and need not be moved. */
function leaves({ places }: LayoutAsked, { a, b, ties }: Net): ReadonlyMap<number, number> {
  const of = new Map<number, number>();
  a.forEach((i, e) => {
    const j = b[e] ?? 0;
    for (const [leaf, hub] of [
      [i, j],
      [j, i],
    ] as const)
      if (ties[leaf] === 1 && (ties[hub] ?? 0) > 1 && !places[leaf]?.fixed) of.set(leaf, hub);
  });
  return of;
}

/** `most`: so many rounds at most, for a first picture. */
export function layOut(asked: LayoutAsked, most = Number.POSITIVE_INFINITY): LayoutDone {
  const { places } = asked;
  const net = netOf(asked);
  const around = leaves(asked, net);
  const moved = places.flatMap((_, i) => (around.has(i) ? [] : [i]));
  const place = new Int32Array(places.length).fill(-1);
  moved.forEach((i, n) => {
    place[i] = n;
  });
  const kept = [...net.a.keys()].filter((e) => !around.has(net.a[e] ?? 0) && !around.has(net.b[e] ?? 0));
  const sim: Simulated = {
    x: Float64Array.from(moved, (i) => places[i]?.x ?? 0),
    y: Float64Array.from(moved, (i) => places[i]?.y ?? 0),
    fixed: Uint8Array.from(moved, (i) => (places[i]?.fixed ? 1 : 0)),
    mass: Float64Array.from(moved, () => 1),
    a: Int32Array.from(kept, (e) => place[net.a[e] ?? 0] ?? 0),
    b: Int32Array.from(kept, (e) => place[net.b[e] ?? 0] ?? 0),
    weight: Float64Array.from(kept, (e) => net.weight[e] ?? 1),
  };
  net.a.forEach((i, e) => {
    for (const end of [i, net.b[e] ?? 0]) {
      const n = place[end] ?? -1;
      if (n >= 0) sim.mass[n] = (sim.mass[n] ?? 1) + (net.weight[e] ?? 1);
    }
  });
  const move = settle(sim);
  for (let round = Math.min(most, roundsFor(moved.length)); round > 0; round--) {
    push(sim, move);
    pull(sim, move);
    if (move.step() < STILL) break;
  }
  const found = new Map<number, readonly [number, number]>();
  moved.forEach((i, n) => {
    found.set(i, [sim.x[n] ?? 0, sim.y[n] ?? 0]);
  });
  fanOut(around, found);
  return places.map(({ id, x, y }, i) => [id, ...(found.get(i) ?? ([x, y] as const))] as const);
}

/** How far from its one neighbour a name lies, and how much farther each ring of them. */
const [NEAR, RING, ON_RING] = [26, 16, 12] as const;

/** Puts names around their one neighbour, on the side that looks away from the middle first. */
function fanOut(around: ReadonlyMap<number, number>, found: Map<number, readonly [number, number]>): void {
  const of = new Map<number, number[]>();
  for (const [leaf, hub] of around) of.set(hub, [...(of.get(hub) ?? []), leaf]);
  for (const [hub, some] of of) {
    const [x, y] = found.get(hub) ?? [0, 0];
    const away = Math.atan2(y, x);
    some.forEach((leaf, k) => {
      const ring = Math.floor(k / ON_RING);
      const onIt = Math.min(ON_RING, some.length - ring * ON_RING);
      const side = k % 2 === 0 ? 1 : -1;
      const angle = away + side * Math.ceil((k % ON_RING) / 2) * ((2 * Math.PI) / Math.max(onIt, 6)) + ring * 0.26;
      const far = NEAR + ring * RING;
      found.set(leaf, [x + Math.cos(angle) * far, y + Math.sin(angle) * far]);
    });
  }
}

/** The first places: on a spiral, always the same for the same names. */
export const firstPlace = (index: number): { readonly x: number; readonly y: number } => {
  const angle = index * 2.399963;
  const radius = Math.sqrt(index + 0.5) * 12;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
};
