/** Who and what is named together in claims: nodes and ties, each with how many claims make it. Nothing is scored. */
import { claimNumbersOf, claimsNamingBoth, entityNumbers, namesInClaims } from '../store/claim-names.ts';
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

/** Calls back for each claim that ties names; `names` is used again for the next one. */
function eachGathering(pairs: Int32Array, tell: (claim: number, names: Int32Array, many: number) => void): void {
  const names = new Int32Array(CROWD + 1);
  for (let i = 0; i < pairs.length; ) {
    const claim = pairs[i] ?? 0;
    let many = 0;
    for (; pairs[i] === claim; i += 2) names[Math.min(many++, CROWD)] = pairs[i + 1] ?? 0;
    if (many > 1 && many <= CROWD) tell(claim, names, many);
  }
}

interface Tie {
  readonly a: number;
  readonly b: number;
  claims: number;
  accepted: boolean;
}

/** Cost: the names in the chosen claims; of ties and neighbours only those of what is shown are kept. */
export function drawNetwork(at: Case, choice: NetworkChoice): NetworkPicture {
  const pairs = namesInClaims(at, chosenClaims(at, choice), choice.kinds);
  const accepted = claimNumbersOf(
    at,
    [...claimVerdicts(at)].filter(([, { verdict }]) => verdict === 'accepted').map(([id]) => id),
  );
  const around = new Set(entityNumbers(at, choice.around ?? []));
  const degree = new Map<number, number>();
  const near = new Set<number>();
  eachGathering(pairs, (_, names, many) => {
    let close = false;
    for (let i = 0; i < many; i++) {
      const name = names[i] ?? 0;
      degree.set(name, (degree.get(name) ?? 0) + 1);
      close ||= around.has(name);
    }
    if (close) for (let i = 0; i < many; i++) near.add(names[i] ?? 0);
  });
  const shown = [...choose(degree, around, near, choice.most)].flatMap((n) => {
    const entry = entityAt(at, n);
    return entry ? [{ n, entry, hidden: new Set<number>() }] : [];
  });
  const place = new Map(shown.map(({ n }, i) => [n, i]));
  const ties = new Map<number, Tie>();
  const meet = (claim: number, one: number, other: number): void => {
    const [i, j] = [place.get(one), place.get(other)];
    if (i !== undefined && j !== undefined) {
      const [a, b] = i < j ? [i, j] : [j, i];
      const tie = ties.get(a * shown.length + b) ?? { a, b, claims: 0, accepted: false };
      tie.claims++;
      tie.accepted ||= accepted.has(claim);
      ties.set(a * shown.length + b, tie);
    } else if (i !== undefined) shown[i]?.hidden.add(other);
    else if (j !== undefined) shown[j]?.hidden.add(one);
  };
  eachGathering(pairs, (claim, names, many) => {
    for (let i = 0; i < many; i++) for (let j = i + 1; j < many; j++) meet(claim, names[i] ?? 0, names[j] ?? 0);
  });
  return {
    nodes: shown.map(({ n, entry, hidden }) => ({ ...entry, claims: degree.get(n) ?? 0, hidden: hidden.size })),
    ties: [...ties.values()],
    total: degree.size,
  };
}

/** The asked ones with their neighbours first, then those in most claims; of very many neighbours those in most claims. */
function choose(
  degree: ReadonlyMap<number, number>,
  around: ReadonlySet<number>,
  near: ReadonlySet<number>,
  most: number,
): ReadonlySet<number> {
  const shown = new Set<number>([...around].filter((n) => degree.has(n)));
  const often = [...degree].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [n] of often) if (near.has(n) && shown.size < CEILING) shown.add(n);
  for (const [n] of often) {
    if (shown.size >= most) break;
    shown.add(n);
  }
  return shown;
}

/** Numbers of the claims that make a tie. */
export const claimsOfTie = (at: Case, choice: ClaimChoice, a: string, b: string): readonly number[] =>
  claimsNamingBoth(at, chosenClaims(at, choice), a, b);
