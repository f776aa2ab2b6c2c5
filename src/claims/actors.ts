/** Who can do what a predicate says: things do not arrest, search or know. */
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { Filled } from './filled.ts';
import { isThing } from './syntax/noun-sorts.ts';

/** Only somebody does these: a thing in their subject's place is a sentence misread. */
const ACTS: ReadonlySet<PredicateId> = new Set([
  'registered',
  'watched',
  'looked-for',
  'located',
  'saw',
  'investigated',
  'searched',
  'arrested',
  'detained',
  'questioned',
  'charged',
  'convicted',
  'sentenced',
  'expelled',
  'released',
  'cleared',
  'suspected',
  'knew',
  'was-unaware',
  'found-out',
  'met',
  'contacted',
  'paid',
  'recruited',
  'planned',
  'assessed',
  'asked',
  'led',
]);

/** Takes a thing out of the doer's place; false where nobody can be said to do it. */
export function withActor(predicate: PredicateId, roles: Map<RoleName, Filled>, finite: boolean): boolean {
  const who = roles.get('who');
  if (!ACTS.has(predicate) || !who?.np || !isThing(who.np)) return true;
  roles.delete('who');
  return finite;
}
