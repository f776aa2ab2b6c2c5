/** One name in several documents: one bearer, unless facts or people tell namesakes apart. */
import type { Clusters } from './clusters.ts';
import { conflict, joined, type Known, signature } from './facts.ts';
import type { Ledger } from './ledger.ts';
import { standsAlone, type Units } from './units.ts';

/** So many different sets of facts are compared for one name; beyond, only equal sets are joined. */
const MOST_SETS = 60;

interface Group {
  readonly known: Known;
  readonly units: readonly number[];
}

function bySignature(units: Units, list: readonly number[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const unit of list) {
    const known = units.facts.get(unit);
    if (!known) continue;
    const key = signature(known);
    const group = groups.get(key);
    groups.set(key, { known: group ? joined(group.known, known) : known, units: [...(group?.units ?? []), unit] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Two sets go together where they agree and no third agrees with only one of them. */
function together(groups: readonly Group[], i: number, j: number): boolean {
  const agree = (x: number, y: number): boolean =>
    x === y || conflict((groups[x] as Group).known, (groups[y] as Group).known) === undefined;
  return agree(i, j) && groups.every((_, k) => agree(i, k) === agree(j, k));
}

/** Joins the documents of one name. What says nothing of its bearer joins where there is one bearer only. */
export function joinNamesakes(units: Units, clusters: Clusters, ledger: Ledger): void {
  for (const [name, list] of units.free) {
    if (list.length < 2 || !standsAlone(units.names.name(name))) continue;
    const groups = bySignature(units, list);
    for (const { units: alike } of groups) for (const unit of alike) clusters.join(alike[0] ?? unit, unit, 'unasked');
    if (groups.length <= MOST_SETS)
      for (let i = 0; i < groups.length; i++)
        for (let j = i + 1; j < groups.length; j++)
          if (together(groups, i, j)) clusters.join(groups[i]?.units[0] ?? 0, groups[j]?.units[0] ?? 0, 'unasked');
    const bearers = new Set(groups.flatMap((group) => group.units.slice(0, 1)).map(clusters.find));
    const silent = list.filter((unit) => !units.facts.has(unit));
    if (bearers.size < 2) gatherSilent(clusters, [...bearers, ...silent]);
    else noteNamesakes(units, ledger, name, groups);
  }
}

/** Each joins the first that will have it: only a person's decision can stand between them. */
function gatherSilent(clusters: Clusters, list: readonly number[]): void {
  const heads: number[] = [];
  for (const unit of list)
    if (!heads.some((head) => clusters.join(head, unit, 'unasked') === undefined)) heads.push(unit);
}

function noteNamesakes(units: Units, ledger: Ledger, name: number, groups: readonly Group[]): void {
  const [first, ...others] = groups;
  const other = others.find((group) => first && conflict(first.known, group.known));
  const reason = first && other && conflict(first.known, other.known);
  if (!reason) return;
  for (const unit of [first.units[0], other.units[0]])
    ledger.write({
      a: name,
      b: name,
      verdict: 'unsure',
      reason: `Namesakes, kept apart until a person says: ${reason}.`,
      ...place(units, unit),
    });
}

const place = (units: Units, unit: number | undefined): { document?: number } => {
  const document = unit === undefined ? undefined : units.documentOf(unit);
  return document === undefined ? {} : { document };
};
