/** A person decides: who is the same, which claim holds; every decision can be undone by another. */
import { SheafError } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import { claimOf } from '../store/claims.ts';
import { findEntities } from '../store/entities.ts';
import { judge as append, judgements } from '../store/judgements.ts';
import { live, liveUndoings } from './live-judgements.ts';
import type { Case } from './open-case.ts';

type Verdict = 'same' | 'different' | 'unsure';

/** The name an entity goes by, or the words as typed where no entity has them: a person may know better than the reader. */
function nameOf(on: Case, typed: string): string {
  const found = findEntities(on, typed);
  const byId = found.find((entity) => entity.id === typed);
  return byId?.name ?? typed;
}

const only = (made: readonly Judgement[]): Judgement => {
  const [first] = made;
  if (!first) throw new Error('a judgement was made and not given back');
  return first;
};

/** Whether two names mean one. Names are kept as typed; an entity's id stands for its name. */
export function judgeIdentity(on: Case, by: string, verdict: Verdict, a: string, b: string, why?: string): Judgement {
  const [first, second] = [nameOf(on, a), nameOf(on, b)];
  if (first === second) throw new SheafError('usage', `${a} and ${b} are one name already`, 'Nothing was changed.');
  return only(append(on, by, [{ kind: 'identity', verdict, a: first, b: second }], why));
}

/** Errors: not-found where no claim has this id. */
export function judgeClaim(
  on: Case,
  by: string,
  verdict: 'accepted' | 'rejected',
  id: string,
  why?: string,
): Judgement {
  if (!claimOf(on, id))
    throw new SheafError('not-found', `no claim has the id ${id}`, '`sheaf show claims --json` has the id of each.');
  return only(append(on, by, [{ kind: 'claim', claim: id, verdict }], why));
}

/**
 * Takes back one decision with what was decided in the same act: the one whose id begins so, or the latest that still holds. An undoing named by
 * its id is taken back too, and what it had undone holds again. Errors: not-found, usage.
 */
export function undo(
  on: Case,
  by: string,
  id?: string,
  why?: string,
): { readonly undone: Judgement; readonly by: Judgement } {
  const log = judgements(on);
  const holding = live(log);
  const found =
    id === undefined ? latestAct(holding) : [...holding, ...liveUndoings(log)].filter((j) => j.id.startsWith(id));
  const [one, ...more] = found;
  if (!one)
    throw new SheafError('not-found', 'there is no such decision to undo', '`sheaf judge list` shows those that hold.');
  if (more.length > 0) throw new SheafError('usage', `several decisions begin with ${id}`, 'Write more of the id.');
  const others = madeWith(one, one.decision.kind === 'undo' ? liveUndoings(log) : holding);
  const undoing = [...others, one].map(({ id: judgement }) => ({ kind: 'undo', judgement }) as const);
  const made = append(on, by, undoing, why);
  return { undone: one, by: only(made.slice(-1)) };
}

/** What goes with a decision of one kind, made in the same act: the acceptance of a claim of one's own, facts of a table, all that one undoing took back. */
const GOES_WITH: Readonly<Partial<Record<Judgement['decision']['kind'], Judgement['decision']['kind']>>> = {
  'own claim': 'claim',
  mapping: 'fact',
  undo: 'undo',
};

const madeWith = (one: Judgement, holding: readonly Judgement[]): readonly Judgement[] =>
  holding.filter(
    (j) => j !== one && j.at === one.at && j.by === one.by && j.decision.kind === GOES_WITH[one.decision.kind],
  );

/** The latest decision, or the one with which it was made. */
function latestAct(holding: readonly Judgement[]): readonly Judgement[] {
  const [last] = holding.slice(-1);
  if (!last) return [];
  const leads = holding.find((one) => one.decision.kind !== 'undo' && madeWith(one, holding).includes(last));
  return [leads ?? last];
}

/** Decisions that hold, or every one ever made. */
export const decisions = (on: Case, all: boolean): readonly Judgement[] =>
  all ? judgements(on) : live(judgements(on));
