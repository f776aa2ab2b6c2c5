/** "The yard's failure to warn them", "the refusal of the board to pay": a noun takes the infinitive, and whose it is does it, or does not. */
import { OF, possessor } from './arguments.ts';
import type { Scan } from './scan.ts';

const NOT_DONE = /^(?:failure|refusal|inability|unwillingness|reluctance|neglect)$/;
const TO_BE_DONE =
  /^(?:decision|plans?|offer|promise|attempts?|intention|threat|bid|request|proposal|efforts?|wish|pledge|move|order)$/;

/** Gives an infinitive right behind such a noun its subject; false where no such noun, or nobody's, stands there. */
export function ofNoun({ chunks, at, clause }: Scan): boolean {
  if (clause.vg.form !== 'infinitive') return false;
  const before = chunks[at - 1];
  const of = before?.type === 'pp' && OF.test(before.prep) ? before.np : undefined;
  const noun = of ? chunks[at - 2] : before;
  if (noun?.type !== 'np' && noun?.type !== 'pp') return false;
  const head = noun.np.words.at(-1)?.lower ?? '';
  const done = !NOT_DONE.test(head);
  const who = of ?? possessor(noun.np);
  if (!who || (done && !TO_BE_DONE.test(head))) return false;
  clause.subject = { start: who.start, end: who.end, np: who, and: [], of: [] };
  clause.subjectBy = 'governor';
  clause.ofNoun = { at: of ? at - 2 : at - 1, ahead: done };
  if (!done) clause.vg.negated = !clause.vg.negated;
  return true;
}
