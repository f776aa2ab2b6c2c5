/** Who and what is named together in claims: nodes and ties, each tie with the claims that make it. Nothing is scored. */
import { claimOutlines, entitiesInClaims } from '../store/claim-outlines.ts';
import { claimNumbers } from '../store/claims.ts';
import { entityEntries } from '../store/entities.ts';
import { claimVerdicts } from './list-claims.ts';
import type { Case } from './open-case.ts';
import { type ClaimChoice, claimFilter } from './show-claims.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
  /** Neighbours in the case that the picture leaves out. */
  readonly hidden: number;
}

export interface NetworkTie {
  readonly a: string;
  readonly b: string;
  /** Claims that name both. */
  readonly claims: readonly string[];
  /** A person has accepted one of them. */
  readonly accepted: boolean;
}

export interface NetworkPicture {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** Names in the case that have a tie. */
  readonly total: number;
}

export interface NetworkChoice extends ClaimChoice {
  /** At most so many nodes, those in most claims first. */
  readonly most: number;
  /** Entities that are shown with all their neighbours. */
  readonly around?: readonly string[];
  readonly kinds?: readonly string[];
}

/** A claim that names very many names makes no tie: a list is no meeting. */
const CROWD = 12;
const PROOFS = 20;

export function drawNetwork(at: Case, choice: NetworkChoice): NetworkPicture {
  const chosen = new Set(claimNumbers(at, claimFilter(at, choice)));
  const verdicts = claimVerdicts(at);
  const ids = new Map(claimOutlines(at).map(({ n, id }) => [n, id]));
  const byClaim = new Map<number, string[]>();
  for (const { claim, entity, kind } of entitiesInClaims(at)) {
    if (!chosen.has(claim) || (choice.kinds && !choice.kinds.includes(kind))) continue;
    if (verdicts.get(ids.get(claim) ?? '')?.verdict === 'rejected') continue;
    const known = byClaim.get(claim);
    if (known) known.push(entity);
    else byClaim.set(claim, [entity]);
  }
  const ties = new Map<string, { a: string; b: string; claims: string[]; accepted: boolean }>();
  const neighbours = new Map<string, Set<string>>();
  const degree = new Map<string, number>();
  const meet = (a: string, b: string): void => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const [n, names] of byClaim) {
    if (names.length > CROWD || names.length < 2) continue;
    const id = ids.get(n) ?? '';
    for (const name of names) degree.set(name, (degree.get(name) ?? 0) + 1);
    names.sort();
    names.forEach((a, i) => {
      for (const b of names.slice(i + 1)) {
        const key = `${a}\n${b}`;
        const tie = ties.get(key) ?? { a, b, claims: [], accepted: false };
        if (tie.claims.length < PROOFS) tie.claims.push(id);
        if (verdicts.get(id)?.verdict === 'accepted') tie.accepted = true;
        ties.set(key, tie);
        meet(a, b);
        meet(b, a);
      }
    });
  }
  const shown = choose(degree, neighbours, choice);
  const entries = new Map<string, ReturnType<typeof entityEntries>[number]>(
    entityEntries(at).map((one) => [one.id, one]),
  );
  return {
    nodes: [...shown].flatMap((id) => {
      const entry = entries.get(id);
      const around = [...(neighbours.get(id) ?? [])];
      return entry
        ? [
            {
              id,
              name: entry.name,
              kind: entry.kind,
              claims: degree.get(id) ?? 0,
              hidden: around.filter((one) => !shown.has(one)).length,
            },
          ]
        : [];
    }),
    ties: [...ties.values()].filter(({ a, b }) => shown.has(a) && shown.has(b)),
    total: degree.size,
  };
}

/** The asked ones with their neighbours first, then those in most claims. */
function choose(
  degree: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  { most, around = [] }: NetworkChoice,
): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const id of around) {
    if (!degree.has(id)) continue;
    shown.add(id);
    for (const one of neighbours.get(id) ?? []) shown.add(one);
  }
  const rest = [...degree].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [id] of rest) {
    if (shown.size >= most) break;
    shown.add(id);
  }
  return shown;
}
