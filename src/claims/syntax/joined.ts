/** "tried to find *and arrest* him", "could find *and hold* him", "did not search *or ask*": a bare verb behind "and" or "or" stands as the one before it does. */
import type { Clause } from './clause.ts';
import { type Scan, share } from './scan.ts';

/** Takes over what the verb before the conjunction at `j` has: its "to" and who governs it, its modal, its "did not". English only: bare forms. */
export function asTheOneBefore({ chunks, clauses, clause }: Scan, j: number): boolean {
  const conj = chunks[j];
  if (!clause.vg.bare || conj?.type !== 'conj' || !/^(?:and|or|nor|but)$/.test(conj.word.lower)) return false;
  for (let k = j - 1; k >= 0; k--) {
    const c = chunks[k];
    if (!c || c.type === 'stop' || c.type === 'said' || c.type === 'rel' || c.type === 'that') return false;
    const before = clauses[k];
    if (before) return take(clause, before);
  }
  return false;
}

function take(clause: Clause, before: Clause): boolean {
  const { vg } = before;
  const infinitive = vg.form === 'infinitive';
  const helped = vg.modal !== undefined || vg.aux === 'do';
  if (!infinitive && !(helped && vg.form === 'finite' && !vg.passive && !vg.perfect)) return false;
  clause.vg.form = vg.form;
  clause.vg.tense = vg.tense;
  if (vg.modal !== undefined) clause.vg.modal = vg.modal;
  if (!infinitive) clause.vg.negated = vg.negated;
  share(clause, before, infinitive ? 'governor' : 'shared');
  if (before.relation) clause.relation = before.relation;
  if (!infinitive && !before.relation) clause.relation = 'coordinated';
  const governor = infinitive ? before.governor : before;
  if (governor) clause.governor = governor;
  if (before.opener) clause.opener = before.opener;
  return true;
}
