/** Units joined step by step, never across what a person has told apart, and unasked never across what the names or facts forbid. */
import { conflict, joined, type Known, NOTHING_KNOWN } from './facts.ts';
import type { Name } from './names/index.ts';

/** What a ban is about: a name wherever it stands, or one unit. Both ends are numbers of `Labels`. */
export interface Ban {
  readonly a: number;
  readonly b: number;
  /** A person's "different" stops every merge; a person's "unsure" and stated kinship stop those that nobody asked for. */
  readonly strength: 'always' | 'unasked';
  readonly reason: string;
}

/** Why a merge was not made. */
export interface Refusal {
  readonly reason: string;
  readonly verdict: 'different' | 'unsure';
  /** The two names that stand against it, where it is the names. */
  readonly names?: readonly [number, number];
}

export interface Clusters {
  readonly find: (unit: number) => number;
  /** Joins two units' clusters, or says why not. `asked`: a person said so. `stated`: a document says so, whatever the names look like. */
  readonly join: (a: number, b: number, by: 'asked' | 'stated' | 'unasked') => Refusal | undefined;
  /** Why the clusters of two units may not be joined unasked; undefined where they may. */
  readonly refuse: (a: number, b: number) => Refusal | undefined;
  readonly namesIn: (unit: number) => readonly number[];
}

export interface ClusterGround {
  readonly size: number;
  readonly nameOf: (unit: number) => number;
  readonly name: (id: number) => Name;
  readonly names: number;
  readonly facts: ReadonlyMap<number, Known>;
  readonly bans: readonly Ban[];
  /** Whether two names cannot be one bearer's, and why. */
  readonly apart: (a: Name, b: Name) => string | undefined;
}

/** Label of a unit among the labels; names have their own number. */
export const unitLabel = (names: number, unit: number): number => names + unit;

export function clusters(ground: ClusterGround): Clusters {
  const parent = Int32Array.from({ length: ground.size }, (_, i) => i);
  const members = new Map<number, number[]>();
  const facts = new Map(ground.facts);
  const labels = new Map<number, Set<number>>();
  const bans = new Map<number, Map<number, Ban>>();
  for (const ban of ground.bans)
    for (const [from, to] of [
      [ban.a, ban.b],
      [ban.b, ban.a],
    ] as const) {
      const there = bans.get(from) ?? new Map<number, Ban>();
      const before = there.get(to);
      if (!before || ban.strength === 'always') there.set(to, ban);
      bans.set(from, there);
    }

  const find = (unit: number): number => {
    let at = unit;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const namesAt = (root: number): readonly number[] => members.get(root) ?? [ground.nameOf(root)];
  const labelsAt = (root: number): ReadonlySet<number> => {
    const known = labels.get(root);
    if (known) return known;
    return new Set([ground.nameOf(root), unitLabel(ground.names, root)].filter((label) => bans.has(label)));
  };

  const banned = (a: number, b: number, asked: boolean): Refusal | undefined => {
    if (bans.size === 0) return undefined;
    const there = labelsAt(b);
    if (there.size === 0) return undefined;
    for (const label of labelsAt(a))
      for (const [other, ban] of bans.get(label) ?? [])
        if (there.has(other) && (ban.strength === 'always' || !asked))
          return { reason: ban.reason, verdict: ban.strength === 'always' ? 'different' : 'unsure' };
    return undefined;
  };

  const unlike = (a: number, b: number): Refusal | undefined => {
    const [here, there] = [namesAt(a), namesAt(b)];
    for (const one of here)
      for (const other of there) {
        const reason = one === other ? undefined : ground.apart(ground.name(one), ground.name(other));
        if (reason) return { reason, verdict: 'different', names: [one, other] };
      }
    return undefined;
  };

  const factsApart = (a: number, b: number): Refusal | undefined => {
    const [one, other] = [facts.get(a), facts.get(b)];
    const reason = one && other ? conflict(one, other) : undefined;
    return reason ? { reason: `Kept apart until a person says: ${reason}.`, verdict: 'unsure' } : undefined;
  };

  const merge = (a: number, b: number): void => {
    const [into, from] = a < b ? [a, b] : [b, a];
    const names = [...namesAt(into)];
    for (const name of namesAt(from)) if (!names.includes(name)) names.push(name);
    if (names.length > 1) members.set(into, names);
    members.delete(from);
    if (bans.size > 0) {
      const both = new Set([...labelsAt(into), ...labelsAt(from)]);
      if (both.size > 0) labels.set(into, both);
      labels.delete(from);
    }
    if (facts.size > 0) {
      const told = joined(facts.get(into) ?? NOTHING_KNOWN, facts.get(from) ?? NOTHING_KNOWN);
      if (told !== NOTHING_KNOWN) facts.set(into, told);
      facts.delete(from);
    }
    parent[from] = into;
  };

  const refuse = (a: number, b: number): Refusal | undefined => {
    const [x, y] = [find(a), find(b)];
    return x === y ? undefined : (banned(x, y, false) ?? unlike(x, y) ?? factsApart(x, y));
  };

  return {
    find,
    refuse,
    namesIn: (unit) => namesAt(find(unit)),
    join(a, b, by) {
      const [x, y] = [find(a), find(b)];
      if (x === y) return undefined;
      const refusal =
        by === 'unasked'
          ? refuse(x, y)
          : (banned(x, y, by === 'asked') ?? (by === 'stated' ? factsApart(x, y) : undefined));
      if (!refusal) merge(x, y);
      return refusal;
    },
  };
}
