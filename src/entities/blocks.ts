/** Names that share a key, so that never all pairs are looked at. */
import type { Clusters } from './clusters.ts';
import type { Comparer } from './comparer.ts';
import type { Ledger } from './ledger.ts';
import type { Name, NameKind } from './names/index.ts';
import type { Units } from './units.ts';

/** What a comparison stage works on. */
export interface Ground {
  readonly units: Units;
  readonly clusters: Clusters;
  readonly ledger: Ledger;
  /** Why two names cannot be one bearer's. */
  readonly apart: (a: Name, b: Name) => string | undefined;
}

const order = (units: Units, a: number, b: number): number => {
  const [x, y] = [units.names.name(a), units.names.name(b)];
  return x.key < y.key ? -1 : x.key > y.key ? 1 : x.text < y.text ? -1 : x.text > y.text ? 1 : 0;
};

const byKey =
  (units: Units) =>
  (a: number, b: number): number =>
    order(units, a, b);

/** FNV-1a (Fowler, Noll, Vo), folded to 31 bits. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 31)) & 0x7fffffff;
}

/** Room for a name's number beside a hash in one float: four million names. */
const SLOTS = 2 ** 22;

/**
 * Blocks of two or more names that share a key, each in the order of the names' own keys, so that nothing hangs on the order of
 * reading. Keys are kept as hashes only: two unlike keys may rarely share a block, and a comparer has the last word on each pair.
 */
export function sharedBlocks(
  { units }: Ground,
  kinds: readonly NameKind[],
  keysOf: (name: Name) => readonly string[],
  wanted: (name: Name) => boolean = () => true,
): readonly (readonly number[])[] {
  let slots = new Float64Array(1024);
  let used = 0;
  for (let id = 0; id < Math.min(units.names.size(), SLOTS); id++) {
    const name = units.names.name(id);
    if (!kinds.includes(name.kind) || !wanted(name)) continue;
    for (const key of keysOf(name)) {
      if (used === slots.length) {
        const wider = new Float64Array(used * 2);
        wider.set(slots);
        slots = wider;
      }
      slots[used++] = hash(key) * SLOTS + id;
    }
  }
  const sorted = slots.subarray(0, used).sort();
  const out: number[][] = [];
  for (let from = 0; from < used; ) {
    const key = Math.floor((sorted[from] ?? 0) / SLOTS);
    let to = from + 1;
    while (to < used && Math.floor((sorted[to] ?? 0) / SLOTS) === key) to++;
    if (to - from > 1) {
      const block = [...new Set(Array.from(sorted.subarray(from, to), (slot) => slot % SLOTS))];
      if (block.length > 1) out.push(block.sort(byKey(units)));
    }
    from = to;
  }
  return out;
}

/** What short forms look for, and what answers: only keys that some short form seeks are kept. */
export interface Sought {
  /** Keys of each name that seeks. */
  readonly seeks: ReadonlyMap<number, readonly string[]>;
  /** Sought keys of each name that offers any, by the name's number. */
  readonly offers: readonly (readonly string[] | undefined)[];
  /** Names by sought key, in the order of their own keys. */
  readonly found: ReadonlyMap<string, readonly number[]>;
}

export function soughtNames({ units }: Ground, comparer: Comparer): Sought {
  const seeks = new Map<number, readonly string[]>();
  const offers: (readonly string[] | undefined)[] = Array.from({ length: units.names.size() });
  const found = new Map<string, number[]>();
  const each = (
    keysOf: (name: Name) => readonly string[],
    take: (id: number, keys: readonly string[]) => void,
  ): void => {
    for (let id = 0; id < units.names.size(); id++) {
      const name = units.names.name(id);
      const keys = comparer.kinds.includes(name.kind) ? keysOf(name) : [];
      if (keys.length > 0) take(id, keys);
    }
  };
  each(comparer.seeks, (id, keys) => {
    if (!units.free.has(id)) return;
    seeks.set(id, keys);
    for (const key of keys) found.set(key, []);
  });
  each(comparer.offers ?? comparer.seeks, (id, keys) => {
    const sought = keys.filter((key) => found.has(key));
    if (sought.length > 0) offers[id] = sought;
    for (const key of sought) found.get(key)?.push(id);
  });
  for (const names of found.values()) if (names.length > 1) names.sort(byKey(units));
  return { seeks, offers, found };
}

/** One unit for each cluster that has the name, at most so many, as far as the name is free; where it is free nowhere, as it is tied. */
export function bearersOf({ units, clusters }: Ground, name: number, most: number): readonly number[] {
  const roots = new Map<number, number>();
  for (const unit of units.free.get(name) ?? units.tied.get(name) ?? []) {
    const root = clusters.find(unit);
    if (!roots.has(root)) roots.set(root, unit);
    if (roots.size >= most) break;
  }
  return [...roots.values()];
}

/** First document, by place, in which both names stand. */
export function sharedDocument(units: Units, a: number, b: number): number | undefined {
  const [here, there] = [units.documentsOf(a), units.documentsOf(b)];
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    const [x, y] = [here[i] ?? 0, there[j] ?? 0];
    if (x === y) return x;
    if (x < y) i++;
    else j++;
  }
  return undefined;
}
