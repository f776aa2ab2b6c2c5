/** Hands the time of one clause to others that happen with it: "two were killed and one hurt in May", "the raid of May, which killed two". */
import type { Clause } from './clause.ts';
import type { Word } from './words.ts';

const timed = (c: Clause): boolean =>
  c.complements.some((x) => x.type === 'time' && x.word.mention?.value?.kind === 'moment');
const MEANWHILE = /^(?:when|while|as|whilst|quand|lorsque|lorsqu'|tandis)$/;
/** Nouns for what happens once: a relative clause on them happens then too. */
export const EVENT =
  /^(?:attacks?|raids?|bombings?|explosions?|blasts?|shootings?|fires?|crash|collisions?|robbery|robberies|strikes?|massacre|siege|accident|murders?|killings?|robberies|riots?|attentats?|attaques?|explosions?|fusillades?|incendies?|braquages?|accidents?|naufrage|collision|massacre|prise)$/;

/** What is done once, on its own day: "the cheque handed to Volk in May". */
const HANDED =
  /^(?:remettre|verser|virer|effectuer|envoyer|adresser|transmettre|payer|signer|conclure|prononcer|déposer|dater|hand|pay|send|sign|date|file|address|wire|transfer)$/;

/** Every way is tried on each clause without a time of its own, the first that fits wins. */
export function shareTimes(clauses: readonly Clause[], words: readonly Word[]): void {
  for (const [k, c] of clauses.entries()) {
    const next = clauses[k + 1];
    if (next && !timed(c)) fromNext(c, next, words);
    if (c.timedBy || timed(c)) continue;
    const giver =
      ofPlan(c, clauses) ?? ofEvent(c, clauses, words) ?? whenAfterTime(c, words) ?? then(c, clauses.slice(0, k));
    if (giver) c.timedBy = giver;
  }
}

/** A time at the end of a joined, shortened or simultaneous clause holds for the one before: "flagged the group led by Ruiz in 2009", "was seen while he was in Bari in May". */
function fromNext(c: Clause, next: Clause, words: readonly Word[]): void {
  if (!timed(next) || c.vg.form !== 'finite') return;
  const between = words.filter((w) => w.start >= c.vg.end && w.end <= next.vg.start);
  if (between.some((w) => ['stop', 'that', 'rel', 'comma'].includes(w.tag))) return;
  if (next.opener && MEANWHILE.test(next.opener)) {
    c.timedBy = next;
    return;
  }
  if (between.some((w) => w.tag === 'sub')) return;
  const joined = between.some((w) => w.tag === 'conj');
  const gapped = c.vg.passive && next.vg.aux === undefined && joined;
  const shortened = next.subjectBy === 'reduced' && (next.vg.form === 'participle' || next.vg.form === 'gerund');
  // « a signalé le virement effectué le 3 mars »: the transfer's day
  const own = next.complements[0]?.type === 'time' || HANDED.test(next.vg.lemma);
  if (shortened && !gapped && next.vg.form === 'participle' && own) return;
  if (gapped || shortened) c.timedBy = next;
  if (shortened && !gapped && next.vg.form === 'participle') next.lendsTime = true;
}

/** A clause that stands only for its times. */
const standIn = (c: Clause, times: readonly Word[]): Clause => ({
  ...c,
  complements: times.map((word) => ({ type: 'time', word })),
});

const isTime = (w: Word): boolean => w.tag === 'time' && w.mention?.value?.kind === 'moment';

/** "a double attack in Bari on 17 August, which killed two", "part of the attacks that killed two": the event's own time, or that of the clause it stands in. */
function ofEvent(c: Clause, clauses: readonly Clause[], words: readonly Word[]): Clause | undefined {
  const event = c.subject;
  if (c.relation !== 'relative' || c.subjectBy !== 'relative' || !event) return undefined;
  if (!EVENT.test(event.np.head.lower) && !event.of.some((np) => EVENT.test(np.head.lower))) return undefined;
  const beside = words.filter((w) => isTime(w) && w.start >= event.np.start && w.end <= c.vg.start).at(-1);
  if (beside) return standIn(c, [beside]);
  return clauses.find(
    (o) =>
      o !== c &&
      o.vg.end <= event.start &&
      o.complements.some((x) => 'arg' in x && x.arg.start <= event.start && event.end <= x.arg.end),
  );
}

/** « La rencontre, prévue le 12 mai, n'a pas eu lieu »: not on that day. */
const PLANNED = /^(?:prévoir|programmer|fixer|planifier|convenir|schedule|plan|set|arrange)$/;
const ofPlan = ({ subject, vg }: Clause, clauses: readonly Clause[]): Clause | undefined =>
  subject &&
  clauses.find(
    (o) =>
      o.subjectBy === 'reduced' &&
      o.vg.end <= vg.start &&
      o.subject?.np === subject.np &&
      PLANNED.test(o.vg.lemma) &&
      timed(o),
  );

/** "until May 2015, when he was seen": what the relative takes up is the time before it. */
function whenAfterTime(c: Clause, words: readonly Word[]): Clause | undefined {
  if (!/^(?:when|où|quand|lorsque|lorsqu')$/.test(c.opener ?? '')) return undefined;
  const opener = words.findIndex((w) => w.lower === c.opener && w.end <= c.vg.start);
  const before = words[opener - 1]?.tag === 'comma' ? words[opener - 2] : words[opener - 1];
  return before && isTime(before) ? standIn(c, [before]) : undefined;
}

/** "…, though at the time they were unaware of it": the time last said. */
function then(c: Clause, earlier: readonly Clause[]): Clause | undefined {
  const at = [...c.complements, ...c.fronted].some(
    (x) =>
      x.type === 'pp' &&
      ((x.prep === 'at' && /^(?:time|moment)$/.test(x.arg.np.head.lower) && x.arg.of.length === 0) ||
        (/^à/.test(x.prep) && x.arg.np.head.lower === 'époque' && x.arg.of.length === 0)),
  );
  return at ? earlier.findLast((e) => timed(e) || e.fronted.some((x) => x.type === 'time')) : undefined;
}
