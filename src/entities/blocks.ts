/** Names that share a key, so that never all pairs are looked at. */
import type { Clusters } from './clusters.ts';
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

/** Names by key, each list in the order of the names' own keys, so that nothing hangs on the order of reading. */
export function blocks(
  { units }: Ground,
  kinds: readonly NameKind[],
  keysOf: (name: Name) => readonly string[],
  wanted: (name: Name, id: number) => boolean = () => true,
): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (let id = 0; id < units.names.size(); id++) {
    const name = units.names.name(id);
    if (!kinds.includes(name.kind) || !wanted(name, id)) continue;
    for (const key of keysOf(name)) {
      const block = out.get(key);
      if (!block) out.set(key, [id]);
      else if (block[block.length - 1] !== id) block.push(id);
    }
  }
  for (const block of out.values()) if (block.length > 1) block.sort((a, b) => order(units, a, b));
  return out;
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
