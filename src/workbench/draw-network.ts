/** Who and what is named together in claims: nodes and ties, each with how many claims make it. Nothing is scored. */
import {
  claimNumbersOf,
  claimsNamingBoth,
  entityNumbers,
  type NamesInClaims,
  namesInClaims,
} from '../store/claim-names.ts';
import { entityAt } from '../store/entities.ts';
import { chosenClaims, claimVerdicts } from './list-claims.ts';
import type { Case } from './open-case.ts';
import type { ClaimChoice } from './show-claims.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Claims that name it together with another. */
  readonly claims: number;
  /** Neighbours in the case that the picture leaves out. */
  readonly hidden: number;
}

export interface NetworkTie {
  /** Places in the list of nodes. */
  readonly a: number;
  readonly b: number;
  /** How many claims name both; `claimsOfTie` has them. */
  readonly claims: number;
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
/** No picture has more names. */
const CEILING = 2000;

/** Calls back for each claim that ties names, with the places of the first of them and of the one after the last. */
function eachGathering({ claims }: NamesInClaims, tell: (claim: number, from: number, to: number) => void): void {
  for (let i = 0; i < claims.length; ) {
    const claim = claims[i] ?? 0;
    const from = i;
    while (claims[i] === claim) i++;
    if (i - from > 1 && i - from <= CROWD) tell(claim, from, i);
  }
}

interface Tie {
  readonly a: number;
  readonly b: number;
  claims: number;
  accepted: boolean;
}

/** How many claims tie each name to others, by its number; and who is named together with those asked for. */
function gathered(
  together: NamesInClaims,
  around: ReadonlySet<number>,
): { readonly degree: Uint32Array; readonly near: ReadonlySet<number> } {
  const { entities } = together;
  const degree = new Uint32Array(entities.reduce((most, n) => Math.max(most, n), 0) + 1);
  const near = new Set<number>();
  eachGathering(together, (_, from, to) => {
    let close = false;
    for (let i = from; i < to; i++) {
      const name = entities[i] ?? 0;
      degree[name] = (degree[name] ?? 0) + 1;
      close ||= around.has(name);
    }
    if (close) for (let i = from; i < to; i++) near.add(entities[i] ?? 0);
  });
  return { degree, near };
}

/** Cost: the names in the chosen claims; of ties and neighbours only those of what is shown are kept. */
export function drawNetwork(at: Case, choice: NetworkChoice): NetworkPicture {
  const together = namesInClaims(at, chosenClaims(at, choice), choice.kinds);
  const { entities } = together;
  const accepted = claimNumbersOf(
    at,
    [...claimVerdicts(at)].filter(([, { verdict }]) => verdict === 'accepted').map(([id]) => id),
  );
  const around = new Set(entityNumbers(at, choice.around ?? []));
  const { degree, near } = gathered(together, around);
  const tied = [...degree.keys()].filter((n) => (degree[n] ?? 0) > 0);
  const shown = [...choose(tied, degree, around, near, choice.most)].flatMap((n) => {
    const entry = entityAt(at, n);
    return entry ? [{ n, entry, hidden: new Set<number>() }] : [];
  });
  const place = new Int32Array(degree.length).fill(-1);
  shown.forEach(({ n }, i) => {
    place[n] = i;
  });
  const ties = new Map<number, Tie>();
  const meet = (claim: number, one: number, other: number): void => {
    const [i, j] = [place[one] ?? -1, place[other] ?? -1];
    if (i >= 0 && j >= 0) {
      const [a, b] = i < j ? [i, j] : [j, i];
      const key = a * shown.length + b;
      const tie = ties.get(key) ?? { a, b, claims: 0, accepted: false };
      tie.claims++;
      tie.accepted ||= accepted.has(claim);
      ties.set(key, tie);
    } else if (i >= 0) shown[i]?.hidden.add(other);
    else if (j >= 0) shown[j]?.hidden.add(one);
  };
  eachGathering(together, (claim, from, to) => {
    for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) meet(claim, entities[i] ?? 0, entities[j] ?? 0);
  });
  return {
    nodes: shown.map(({ n, entry, hidden }) => ({ ...entry, claims: degree[n] ?? 0, hidden: hidden.size })),
    ties: [...ties.values()],
    total: tied.length,
  };
}

/** The asked ones with their neighbours first, then those in most claims; of very many neighbours those in most claims. */
function choose(
  tied: readonly number[],
  degree: Uint32Array,
  around: ReadonlySet<number>,
  near: ReadonlySet<number>,
  most: number,
): ReadonlySet<number> {
  const shown = new Set<number>([...around].filter((n) => (degree[n] ?? 0) > 0));
  const often = [...tied].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  for (const n of often) if (near.has(n) && shown.size < CEILING) shown.add(n);
  for (const n of often) {
    if (shown.size >= most) break;
    shown.add(n);
  }
  return shown;
}

/** Numbers of the claims that make a tie. */
export const claimsOfTie = (at: Case, choice: ClaimChoice, a: string, b: string): readonly number[] =>
  claimsNamingBoth(at, chosenClaims(at, choice), a, b);
