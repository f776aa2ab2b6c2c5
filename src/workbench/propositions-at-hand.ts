/** Propositions as rules ask for them: all in memory where they are few, else looked up in the case. */
import type { Evidence } from '../domain/evidence.ts';
import type { ClaimId, PropositionId } from '../domain/ids.ts';
import type { Proposition } from '../domain/proposition.ts';
import { countPropositions, propositionOf, propositionOfClaim, propositions } from '../store/propositions.ts';
import type { Case } from './open-case.ts';

/** More than so many are left in the case. */
const FEW = 150_000;
/** So many that were looked up are remembered. */
const RECENT = 20_000;

type AtHand = Pick<Evidence, 'propositions' | 'proposition' | 'propositionOf'>;

function inMemory(at: Case): AtHand {
  let made: { readonly all: readonly Proposition[]; readonly byId: Map<string, Proposition> } | undefined;
  const list = () => {
    if (made) return made;
    const all = [...propositions(at)];
    // ids of propositions and of claims never meet
    const byId = new Map<string, Proposition>();
    for (const one of all) {
      byId.set(one.id, one);
      for (const claim of one.claims) byId.set(claim, one);
    }
    made = { all, byId };
    return made;
  };
  return {
    propositions: () => list().all,
    proposition: (id) => list().byId.get(id),
    propositionOf: (claim) => list().byId.get(claim),
  };
}

function lookedUp(at: Case): AtHand {
  const recent = new Map<string, Proposition | undefined>();
  const remembered = (id: string, look: () => Proposition | undefined): Proposition | undefined => {
    if (recent.has(id)) return recent.get(id);
    if (recent.size >= RECENT) recent.clear();
    const found = look();
    recent.set(id, found);
    return found;
  };
  return {
    propositions: () => propositions(at),
    proposition: (id: PropositionId) => remembered(id, () => propositionOf(at, id)),
    propositionOf: (claim: ClaimId) => remembered(claim, () => propositionOfClaim(at, claim)),
  };
}

export function propositionsAtHand(at: Case, few = FEW): AtHand {
  let chosen: AtHand | undefined;
  const hand = (): AtHand => {
    chosen ??= countPropositions(at) > few ? lookedUp(at) : inMemory(at);
    return chosen;
  };
  return {
    propositions: () => hand().propositions(),
    proposition: (id) => hand().proposition(id),
    propositionOf: (claim) => hand().propositionOf(claim),
  };
}
