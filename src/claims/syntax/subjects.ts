/** Finds the subject of each verb by what stands to its left; every way of finding it is a function of its own. */
import { argumentAt, headOfRun, isFiniteVerb } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { REPORTS, takesClause } from './clause-verbs.ts';
import { readFronted } from './fronted.ts';
import { ofGoverned, ofParticiple } from './governed.ts';
import { asTheOneBefore } from './joined.ts';
import { isBody, isPerson, isPersonWord } from './noun-sorts.ts';
import { afterRelative, relativeBeforeInsert } from './relatives.ts';
import { leftOf, type Scan, share, take } from './scan.ts';

/** Prepositions that can open a clause: "as several others were", "before the court rose". */
export const OPENS = new Set(['as', 'since', 'before', 'after', 'until', 'till', 'than']);

export function findSubject(
  chunks: readonly Chunk[],
  clauses: readonly (Clause | undefined)[],
  at: number,
  clause: Clause,
): void {
  const scan: Scan = { chunks, clauses, at, clause };
  const { form } = clause.vg;
  if (subjunctive(scan)) return;
  if (form === 'infinitive' || form === 'gerund') ofGoverned(scan);
  else if (form === 'participle') ofParticiple(scan);
  else ofFinite(scan);
}

/** "asked that the harbour office be told" */
function subjunctive(scan: Scan): boolean {
  const { chunks, at, clause } = scan;
  const self = chunks[at];
  const head = self?.type === 'vg' && self.vg.form === 'infinitive' && !self.to ? headOfRun(chunks, at - 1) : undefined;
  if (head === undefined || chunks[head - 1]?.type !== 'that') return false;
  clause.opener = 'that';
  return take(scan, head, 'direct');
}

function ofFinite(scan: Scan): void {
  const { chunks, at, clause } = scan;
  const { helperAt } = clause.vg;
  if (helperAt !== undefined) {
    // "the yard, his lawyer said, had not, …": an insert may stand before the auxiliary too
    const head = headOfRun(chunks, leftOf(chunks, helperAt - 1));
    if (head !== undefined) {
      take(scan, head, 'direct');
      readFronted(scan, head);
      return;
    }
  }
  let j = leftOf(chunks, at - 1);
  // "nor were there attempts", "ni n'a-t-il"
  const mark = chunks[j];
  if (mark?.type === 'conj' && /^(?:nor|ni)$/.test(mark.word.lower)) clause.vg.negated = true;
  // "the Dock Workers' Union (DWU) said"
  if (chunks[j]?.type === 'close') {
    const open = chunks.slice(0, j).findLastIndex((c) => c.type === 'open');
    if (open > 0) j = open - 1;
  }
  // "nor were there attempts": what there is stands after the verb
  const there = chunks[at + 1];
  const isThere = there?.type === 'np' && there.np.head.lower === 'there';
  if (isThere && !REPORTS.has(clause.vg.lemma) && !/^(?:np|pp|comma)$/.test(chunks[j]?.type ?? '')) return;
  const left = chunks[j];
  if (left?.type === 'rel' && /^(?:what|how|why)$/.test(left.word.lower)) {
    clause.opener = left.word.lower;
    return;
  }
  if (afterBareAuxiliary(scan, j) || afterQuotation(scan, j) || afterReported(scan, j)) return;
  if (left?.type === 'np' || left?.type === 'pp') return void afterPhrase(scan, j);
  const before = chunks[j - 1];
  if (left?.type === 'rel' || (left?.type === 'that' && (before?.type === 'np' || before?.type === 'pp')))
    return void afterRelative(scan, j);
  const who = relativeBeforeInsert(chunks, j);
  if (who !== undefined) return void afterRelative(scan, who);
  if (left?.type === 'conj' && asTheOneBefore(scan, j)) return;
  if (left?.type === 'conj' || left?.type === 'comma' || left?.type === 'dash') return void afterMark(scan, j);
  if (left?.type === 'vg' && (reportedSo(scan, j) || afterVerb(scan, j))) return;
  // French "affirme-t-il"
  const right = chunks[at + 1];
  if (right?.type === 'np' && right.np.pronoun && right.np.head.lower.startsWith('-')) take(scan, at + 1, 'inverted');
}

/** A question, "Had Ruiz been …", or "at no time had Ruiz been …". */
function afterBareAuxiliary(scan: Scan, j: number): boolean {
  const { chunks, clause } = scan;
  const aux = chunks[j - 1];
  if (chunks[j]?.type !== 'np' || aux?.type !== 'vg' || !aux.vg.bareAux) return false;
  take(scan, j, 'direct');
  const { turned, lemma, tense } = aux.vg;
  const last = chunks.at(-1);
  const asked = last?.type === 'stop' && last.word.text === '?';
  // "Had he asked, she would have told him"
  const supposed = turned === undefined && !asked && /^(?:have|should|be)$/.test(lemma);
  clause.question = turned === undefined && !supposed;
  if (supposed) clause.opener = 'if';
  if (turned === 'denied') clause.vg.negated = true;
  if (lemma === 'do') clause.vg.tense = tense;
  readFronted(scan, j - 1);
  // "not until May did he leave": he left in May
  clause.fronted = clause.fronted.map((f) =>
    f.type === 'time' && f.prep === 'until' ? { type: 'time', word: f.word } : f,
  );
  return true;
}

/** “…,” said Ruiz; "« … », a raconté au téléphone un rescapé": phrases may stand between the verb and who speaks. */
function afterQuotation(scan: Scan, j: number): boolean {
  const { chunks, at, clause } = scan;
  const left = chunks[j];
  if (left?.type !== 'said' && !(left?.type === 'comma' && chunks[j - 1]?.type === 'said')) return false;
  let q = at + 1;
  while (chunks[q]?.type === 'pp' || chunks[q]?.type === 'time' || chunks[q]?.type === 'adv') q++;
  const found = chunks[q]?.type === 'np' && !isFiniteVerb(chunks[q + 1]) ? argumentAt(chunks, q) : undefined;
  if (!found) return false;
  clause.subject = found.arg;
  clause.subjectBy = 'inverted';
  return true;
}

const REPORT =
  /^(?:enquête|rapport|audit|communiqué|note|document|témoignage|étude|inspection|source|sources|expertise)$/;

/** "The yard was sold, reveals Ruiz": a verb of saying between a comma and a name, after a whole clause. */
function afterReported(scan: Scan, j: number): boolean {
  const { chunks, clauses, at, clause } = scan;
  if (chunks[j]?.type !== 'comma' || !REPORTS.has(clause.vg.lemma) || clause.vg.passive) return false;
  // « Faux, rétorque le maire : « … » »
  const short = j === 1 && chunks.some((x, n) => n > at && x.type === 'said');
  if (!short && !clauses.slice(0, j).some((c) => c?.vg.form === 'finite' && c.subject)) return false;
  // « , a confirmé jeudi son avocate »
  let q = at + 1;
  while (clause.vg.aux === 'avoir' && /^(?:pp|time|adv)$/.test(chunks[q]?.type ?? '')) q++;
  const right = chunks[q];
  if (right?.type !== 'np' || right.np.pronoun) return false;
  const found = argumentAt(chunks, q);
  const next = found && chunks[found.last + 1];
  if (!found || isFiniteVerb(next) || next?.type === 'that') return false;
  // « , a révélé une enquête interne. »: at the end, a report may be what tells it
  // « , a reconnu son frère et a fui »
  if (next?.type === 'conj' && clause.vg.aux === 'avoir') return false;
  const tells = clause.vg.aux === 'avoir' && REPORT.test(right.np.head.lower) && (!next || next.type === 'stop');
  if (!isPerson(right.np) && !isBody(right.np) && !tells) return false;
  clause.subject = found.arg;
  clause.subjectBy = 'inverted';
  return true;
}

/** The plain case: a phrase stands right before the verb. */
function afterPhrase(scan: Scan, j: number): void {
  const { chunks, clauses, clause } = scan;
  const left = chunks[j];
  const head = headOfRun(chunks, j);
  // "has become even harder since the yard stopped"
  const beforeHead = head === undefined ? undefined : chunks[leftOf(chunks, head - 1)];
  const complement = beforeHead?.type === 'vg' && beforeHead.vg.form === 'finite' && !takesClause(beforeHead.vg.lemma);
  if (left?.type === 'pp' && OPENS.has(left.prep) && (head === undefined || complement)) {
    take(scan, j, 'direct');
    clause.opener = left.prep;
    return;
  }
  if (head === undefined) {
    // a relative clause stands between: its antecedent is the subject
    let k = j;
    while (k >= 0 && chunks[k]?.type !== 'vg') k--;
    const inner = clauses[k];
    const whole = inner?.relation === 'relative' ? headBefore(chunks, k) : undefined;
    // "the widows of men who had left went": the widows did
    if (whole !== undefined) take(scan, whole, 'direct');
    else if (inner?.relation === 'relative' && inner.subject) share(clause, inner, 'direct');
    else if (inner?.subject && (inner.vg.form === 'gerund' || inner.vg.form === 'infinitive'))
      share(clause, inner, 'shared');
    return;
  }
  // "the group of which he was a member was put …": the phrase belongs to the verb before it, the subject stands further left
  const owner = clauses[head - 1];
  const behind = owner?.subjectBy === 'inverted';
  if (owner?.relation === 'relative' && !behind && owner.subject && owner.vg.lemma !== clause.vg.lemma)
    return void (owner.subjectBy === 'reduced' ? ofWhole(scan, owner) : share(clause, owner, 'direct'));
  if (owner?.ofNoun) return void take(scan, owner.ofNoun.at, 'direct');
  // "the man accompanying Ruiz was held": the object of the gerund is not
  if (owner?.subjectBy === 'reduced' && owner.vg.form === 'gerund' && owner.subject && chunks[head - 1]?.type === 'vg')
    return void ofWhole(scan, owner);
  // "two men suspected of robbing a bank were held": the bank was not
  const { governor } = owner ?? {};
  if (owner?.governor && governor?.subjectBy === 'reduced' && governor.subject && chunks[head - 1]?.type === 'vg')
    return void ofWhole(scan, governor);
  let subject = head;
  if (owner?.opener && (behind || /^(?:which|whom|dont|lequel|laquelle)$/.test(owner.opener))) {
    let q = head - 1;
    while (q >= 0 && chunks[q]?.type !== 'rel') q--;
    while (q >= 0 && chunks[q]?.type !== 'comma' && chunks[q]?.type !== 'np') q--;
    const outer = chunks[q]?.type === 'comma' ? headOfRun(chunks, q - 1) : q;
    if (outer !== undefined && outer >= 0) subject = headOfList(chunks, outer);
  }
  subject = described(chunks, subject);
  take(scan, subject, 'direct');
  readFronted(scan, subject);
}

/** Takes the subject of a verb that only describes it, with what opens the whole: "that *a man named Ruiz* had fled". */
function ofWhole(scan: Scan, described: Clause): void {
  share(scan.clause, described, 'direct');
  const at = scan.chunks.findIndex((c) => c.type === 'np' && c.np === described.subject?.np);
  if (at > 0) readFronted(scan, at);
}

/** Where the phrase begins that the relative clause with the verb at `k` stands in, if it hangs on a part of it by "of". */
function headBefore(chunks: readonly Chunk[], k: number): number | undefined {
  let j = k - 1;
  while (j >= 0 && chunks[j]?.type !== 'rel' && chunks[j]?.type !== 'that') j--;
  const part = chunks[j - 1];
  if (part?.type !== 'pp' || !/^(?:of|de|du|des|d['’])$/.test(part.prep)) return undefined;
  return headOfRun(chunks, j - 2);
}

/** "Ruiz, a clerk in Bari was held", "Ruiz, director, Lund Harbour met": a description without its closing comma; the name before it is the subject. */
function described(chunks: readonly Chunk[], head: number): number {
  const own = chunks[head];
  if (own?.type !== 'np' || own.np.pronoun) return head;
  const roleAt = own.np.head.mention || chunks[head - 1]?.type !== 'comma' ? head - 2 : head;
  const role = chunks[roleAt];
  if (role?.type !== 'np' || role.np.head.mention || !isPersonWord(role.np.head.lower)) return head;
  // "director, Lund Harbour" needs a bare role and a body behind it; "a clerk in Bari" an article
  const bare = role.np.words[0]?.tag !== 'det';
  if (
    roleAt === head
      ? bare || !/^(?:an?|one)$/.test(role.np.words[0]?.lower ?? '')
      : !(bare && own.np.head.mention && !isPerson(own.np))
  )
    return head;
  if (chunks[roleAt - 1]?.type !== 'comma') return head;
  const name = chunks[roleAt - 2];
  if (name?.type !== 'np' || name.np.head.mention?.kind !== 'person') return head;
  const before = chunks[roleAt - 3];
  return !before || before.type === 'comma' || before.type === 'stop' ? roleAt - 2 : head;
}

/** After "and", a comma or a dash: an insert is passed over, or the verb before shares its subject. */
function afterMark(scan: Scan, j: number): void {
  const { chunks, clauses, clause } = scan;
  const left = chunks[j];
  if (left?.type !== 'conj' && overInsert(scan, j)) return;
  for (let k = j - 1; k >= 0; k--) {
    if (chunks[k]?.type === 'stop') return;
    const g = clauses[k];
    if (g?.vg.form !== 'finite') continue;
    if (g.relation === 'relative' && left?.type === 'comma') continue;
    // "was told that the mast was unsafe, but did not inform them": the comma leads back to the first verb
    // "said that it was lost and added that …": so does a verb of saying
    // "learned that they had met, and had left": one "had" goes with the other
    const alike = clause.vg.perfect && g.vg.perfect;
    const back = (chunks[j - 1]?.type === 'comma' && !alike) || REPORTS.has(clause.vg.lemma);
    if (left?.type === 'conj' && back && g.opener && outerVerb(clauses, k)) continue;
    share(clause, g, 'shared');
    clause.relation = g.relation === 'relative' ? 'relative' : 'coordinated';
    clause.governor = g;
    if (g.opener && g.relation === 'relative') clause.opener = g.opener;
    return;
  }
}

/** "Ruiz, one of the three, fled": the phrase before the mark that opens the insert. */
function overInsert(scan: Scan, j: number): boolean {
  const { chunks } = scan;
  const mark = chunks[j]?.type;
  for (let q = j - 1; q >= 0; q--) {
    const c = chunks[q];
    if (!c || c.type === 'stop' || c.type === 'said') return false;
    if (c.type !== mark) continue;
    // "until a clerk, Ruiz, fled"
    const opener = chunks[q - 1];
    if (opener?.type === 'pp' && OPENS.has(opener.prep)) {
      scan.clause.opener = opener.prep;
      return take(scan, q - 1, 'direct');
    }
    const head = headOfRun(chunks, q - 1);
    if (head === undefined) continue;
    const before = chunks[head - 1];
    // a finite verb before the phrase makes it that verb's object, not this one's subject
    if (before?.type === 'vg' && before.vg.form === 'finite' && !takesClause(before.vg.lemma)) continue;
    // « Sept marins, dont le pilote, Ruiz, ont été arrêtés »
    if (before?.type === 'rel' && before.word.lower === 'dont' && isCountedOut(chunks, head - 3)) continue;
    const first = headOfList(chunks, head);
    take(scan, first, 'direct');
    readFronted(scan, first);
    return true;
  }
  return false;
}

/** « sept marins, dont … », not « Ruiz, dont le frère, … »: several of whom one is named. */
function isCountedOut(chunks: readonly Chunk[], at: number): boolean {
  const whole = chunks[headOfRun(chunks, at) ?? -1];
  return whole?.type === 'np' && whole.np.words.some((w) => w.tag === 'num');
}

/** "Seven relatives, his parents, two brothers and a sister, were held": the first of the phrases that commas join. */
function headOfList(chunks: readonly Chunk[], head: number): number {
  let at = head;
  while (chunks[at - 1]?.type === 'comma' && (chunks[at - 2]?.type === 'np' || chunks[at - 2]?.type === 'pp')) {
    const further = headOfRun(chunks, at - 2);
    if (further === undefined || further >= at) break;
    at = further;
  }
  return at;
}

/** "three were reported killed": what is told of them was done to them. */
function reportedSo({ chunks, clauses, at, clause }: Scan, j: number): boolean {
  const left = chunks[j];
  const teller = clauses[j];
  if (j !== at - 1 || left?.type !== 'vg' || !left.vg.passive || !teller?.subject) return false;
  if (!/^(?:report|believe|presume|fear|confirm|declare)$/.test(left.vg.lemma)) return false;
  clause.vg.passive = true;
  clause.governor = teller;
  share(clause, teller, 'shared');
  return true;
}

/** "the group he leads met", "those arrested fled": what the inner clause hangs on. */
function afterVerb(scan: Scan, j: number): boolean {
  const { chunks, clauses, clause } = scan;
  const inner = clauses[j];
  if (inner?.subjectBy === 'reduced' && inner.subject) {
    ofWhole(scan, inner);
    return true;
  }
  // "an official who asked not to be named told …"
  const outer = inner?.governor;
  if (
    inner &&
    (inner.vg.form === 'infinitive' || inner.vg.form === 'gerund') &&
    outer?.relation === 'relative' &&
    outer.subject
  ) {
    share(clause, outer, 'direct');
    return true;
  }
  for (let k = j - 1; k >= 0 && chunks[k]?.type !== 'stop'; k--)
    if (chunks[k]?.type === 'np' && chunks[k - 1]?.type === 'np') return take(scan, k - 1, 'direct');
  return false;
}

/** Whether a finite verb that no conjunction opens stands before `k`. */
const outerVerb = (clauses: readonly (Clause | undefined)[], k: number): boolean =>
  clauses.slice(0, k).some((c) => c?.vg.form === 'finite' && !c.opener);
