/** The moment of a clause: its time words with their prepositions made into one interval, or the reason why there is none. */
import { edtfBounds } from '../domain/calendar.ts';
import type { EventTime } from '../domain/claim.ts';
import type { Moment } from '../domain/moment.ts';
import type { Clause, Complement } from './syntax/clauses.ts';
import { EVENT } from './syntax/times.ts';
import type { Word } from './syntax/words.ts';

interface Said {
  readonly word: Word;
  readonly prep: string;
}

const SINCE = new Set(['since', 'from', 'depuis', 'dès']);
/** These open an interval only where its end follows. */
const OPENS = new Set(['between', 'entre', 'de', 'du']);
const UNTIL = new Set(['until', 'till', 'to', 'jusque', "jusqu'", 'à', 'au']);
const BY = new Set(['by', 'before', 'avant', "d'ici"]);
const AFTER = new Set(['after', 'après']);

const timesOf = (clause: Clause, where: 'complements' | 'fronted' | 'between'): Said[] =>
  clause[where].flatMap((c, i) =>
    c.type === 'time' && !isOfAnother(clause, clause[where], i, where)
      ? [{ word: c.word, prep: (c.prep ?? '').toLowerCase() }]
      : [],
  );

/** Whether the time there dates something else that the clause names. */
const isOfAnother = (clause: Clause, parts: readonly Complement[], i: number, where: string): boolean =>
  where === 'complements'
    ? isOfPaper(clause, parts, i) || isOfPlan(clause, i) || isOfWhatIsHeld(clause, i) || isEffect(clause, i)
    : where === 'fronted' && isOfPaper(clause, parts, i);

/** Words that only lean on the moment of something else, and never date a clause: "for two years". */
const dated = (t: Said): boolean => t.word.mention?.value?.kind === 'moment';

/** "the plan made by Ruiz for Bari and the attacks in May": the time is that of the event joined on. */
const endsInEvent = ({ vg, subjectBy, complements }: Clause): boolean =>
  vg.form === 'participle' &&
  subjectBy === 'reduced' &&
  complements.some((c) => 'arg' in c && c.arg.and.some((np) => EVENT.test(np.head.lower)));

/** "The killing of Ruiz in 2009 was never looked into": the time is the deed's. */
const DEED =
  /^(?:killing|murder|death|arrest|detention|disappearance|abduction|kidnapping|trial|conviction|torture|expulsion|departure|escape|meurtre|assassinat|mort|arrestation|disparition|enlèvement|procès|condamnation|expulsion|départ|évasion)$/;
const isDeed = ({ subject }: Clause): boolean => DEED.test(subject?.np.head.lower ?? '');

/** "Between his release on 3 May and his death on 9 June": neither day is the clause's. */
const isSpan = ({ fronted }: Clause): boolean =>
  fronted.some((c) => c.type === 'pp' && /^(?:between|entre)$/.test(c.prep));

/** Without "four days before the raid of 3 May": a day counted from another is not that other. */
function counted(times: readonly Said[]): readonly Said[] {
  const from = times.findIndex(
    (t, i) =>
      /\d.*\b(?:before|after)$|^\p{L}+ .*(?:before|after|avant|après)$/iu.test(t.word.text) &&
      times[i + 1]?.prep === 'of',
  );
  return from < 0 ? times : [...times.slice(0, from), ...times.slice(from + 2)];
}

/** What is written has a day of its own: "under the Act of 1991", « a répondu à la lettre du 5 mai ». */
const PAPER =
  /^(?:acts?|laws?|decrees?|statutes?|constitution|convention|treaty|agreement|letters?|memos?|memorandum|reports?|cables?|notes?|orders?|resolutions?|directives?|circulars?|judgments?|rulings?|requests?|messages?|e?-?mails?|alerts?|warrants?|articles?|lois?|lettres?|demandes?|courriers?|courriels?|rapports?|requêtes?|signalements?|alertes?|avis|questions?|circulaires?|télégrammes?|procès-verba(?:l|ux)|arrêtés?|ordonnances?|décrets?|jugements?|dépêches?|comptes?-rendus?|fiches?|summary|summaries|minutes|statements?|files?|logs?|diary|bulletins?|mandats?|traités?|accords?)$/;
/** « a informé le juge par lettre du 5 mai » was that day; "under the Act of 5 May" was not. */
const USES = /^(?:under|to|with|against|by|à|aux?|sous|selon)$/;
const PUNISHES =
  /^(?:fine|sentence|convict|charge|arrest|try|dismiss|sack|suspend|criticise|criticize|blame|punish|thank|award|honour|condamner|arrêter|poursuivre|juger|licencier|suspendre|sanctionner|remercier|critiquer)$/;
const SENDS =
  /^(?:send|write|transmit|address|issue|envoyer|écrire|adresser|transmettre|expédier|émettre|forward|pass|relay)$/;

/** Whether the time at `i` only dates a paper that stands before it. */
function isOfPaper(clause: Clause, parts: readonly Complement[], i: number): boolean {
  const { vg } = clause;
  const [held, time] = [parts[i - 1], parts[i]];
  // « ses courriers des 4 mars, 12 mai et 2 septembre »
  if (time?.type === 'time' && held?.type === 'time' && /^(?:et|and)?$/.test(time.prep ?? ''))
    return isOfPaper(clause, parts, i - 1);
  if (time?.type !== 'time' || !/^(?:of|dated|de|du|des|d['’])$/.test(time.prep ?? '')) return false;
  if (held?.type !== 'np' && held?.type !== 'pp') return false;
  if (held.type === 'np' ? SENDS.test(vg.lemma) && !vg.negated : !USES.test(held.prep)) return false;
  const { np, of, and } = held.arg;
  return [np, ...of, ...and].some(({ head }) => PAPER.test(head.lower));
}

/** « annonce la fermeture au 31 mars », "announced the sale for 3 May": the day of what is announced. */
function isOfPlan({ complements, vg }: Clause, i: number): boolean {
  const time = complements[i];
  return (
    /^(?:annoncer|prévoir|promettre|demander|announce|promise|schedule|request)$/.test(vg.lemma) &&
    time?.type === 'time' &&
    /^(?:au|pour|for)$/.test(time.prep ?? '') &&
    complements[i - 1]?.type === 'np'
  );
}

/** These last: a day behind what they take is that one's, "holds no record of a visit in 1987", "is wanted over a raid in 2011". */
const LASTS = /^(?:hold|have|keep|possess|want|know|remember|recall|détenir|posséder|conserver|rechercher)$/;
const isOfWhatIsHeld = ({ vg, complements }: Clause, i: number): boolean =>
  LASTS.test(vg.lemma) &&
  vg.tense === 'present' &&
  !vg.perfect &&
  /^(?:np|pp)$/.test(complements[i - 1]?.type ?? '') &&
  !/^(?:since|until|till|from|depuis|jusqu.*)$/.test((complements[i] as { prep?: string }).prep ?? '');

const NOTES = /^(?:note|welcome|accept|approve|endorse|confirm|announce|acknowledge|acter|approuver|accepter|noter)$/;
/** "noted her resignation with effect from 3 May" */
const isEffect = ({ vg, complements }: Clause, i: number): boolean => {
  const before = complements[i - 1];
  return NOTES.test(vg.lemma) && before?.type === 'pp' && /^(?:effect|compter|effet)$/.test(before.arg.np.head.lower);
};

/** Where a clause takes its time from: itself, then what opens the sentence, then the verb that governs it where both happen together. */
function candidates(clause: Clause): Said[] {
  const own = clause.lendsTime || endsInEvent(clause) ? [] : counted(timesOf(clause, 'complements')).filter(dated);
  if (own.length > 0) return own;
  // "the unit, then the Fifth, now the Second, noted" says when nothing happened
  const between = isDeed(clause) ? [] : timesOf(clause, 'between').filter((t) => momentOfWord(t) !== undefined);
  if (between.length > 0) return between;
  const fronted = isSpan(clause) ? [] : counted(timesOf(clause, 'fronted')).filter(dated);
  if (fronted.length > 0) return fronted;
  if (clause.timedBy) {
    const lent = timesOf(clause.timedBy, 'complements').filter(dated);
    return lent.length > 0 ? lent : candidates(clause.timedBy);
  }
  const g = clause.governor;
  if (!g) return [];
  // "fell silent in May, two months after leaving prison": what came before or after has a day of its own
  if (clause.prep && /^(?:after|before|since|following|après|avant|depuis)$/.test(clause.prep)) return [];
  // "was fined in 2020 for failing to report it": that was before
  if (clause.prep && /^(?:for|pour)$/.test(clause.prep) && PUNISHES.test(g.vg.lemma)) return [];
  if (clause.relation === 'infinitive' || clause.relation === 'gerund') return candidates(g);
  if (clause.relation === 'coordinated') return timesOf(g, 'fronted').filter(dated);
  return [];
}

const momentOfWord = (t: Said): Moment | undefined => {
  const v = t.word.mention?.value;
  return v?.kind === 'moment' && 'moment' in v ? v.moment : undefined;
};

const interval = (from: Moment | undefined, to: Moment | undefined): Moment => {
  const edtf = `${from ? from.edtf.split('/')[0] : '..'}/${to ? to.edtf.split('/').at(-1) : '..'}`;
  return {
    ...(from?.earliest ? { earliest: from.earliest } : {}),
    ...(to?.latest ? { latest: to.latest } : {}),
    edtf,
    basis: from?.basis === 'derived' || to?.basis === 'derived' ? 'derived' : 'stated',
  };
};

export function whenOf(clause: Clause): EventTime {
  const said = candidates(clause);
  const first = said[0];
  if (!first) return { undated: 'no time is said' };
  const resolved = said.flatMap((t) => {
    const moment = momentOfWord(t);
    return moment ? [{ ...t, moment }] : [];
  });
  const one = resolved[0];
  const at = { start: first.word.start, end: first.word.end };
  if (!one) {
    const v = first.word.mention?.value;
    return {
      undated: v?.kind === 'moment' && 'unresolved' in v ? v.unresolved : 'the time said cannot be resolved',
      at,
    };
  }
  const opens = resolved.findIndex((t) => OPENS.has(t.prep));
  const closes = opens < 0 ? undefined : resolved[opens + 1];
  const closed = closes && (UNTIL.has(closes.prep) || closes.prep === '' || /^(?:and|et)$/.test(closes.prep));
  const from = closed ? resolved[opens] : resolved.find((t) => SINCE.has(t.prep));
  const to = closed ? closes : resolved.find((t) => t !== from && UNTIL.has(t.prep));
  const span = { start: one.word.start, end: one.word.end };
  if (from && to && !(from.moment.earliest && to.moment.latest && from.moment.earliest > to.moment.latest))
    return { moment: interval(from.moment, to.moment), at: { start: from.word.start, end: to.word.end }, how: 'said' };
  if (from && SINCE.has(from.prep) && from.prep !== 'from')
    return { moment: interval(from.moment, undefined), at: span, how: 'said' };
  if (/^(?:until|till|jusque|jusqu')$/.test(one.prep))
    return { moment: interval(undefined, one.moment), at: span, how: 'said' };
  // "by then he had left"
  if (BY.has(one.prep) && (one.prep !== 'by' || clause.vg.perfect))
    return { moment: interval(undefined, one.moment), at: span, how: 'said' };
  if (AFTER.has(one.prep) && one.moment.clock === undefined)
    return { moment: interval(one.moment, undefined), at: span, how: 'said' };
  // "in 2009 and 2010"
  const [, next] = resolved;
  if (
    resolved.length === 2 &&
    next?.prep === '' &&
    /^(?:in|en|on|le|au)$/.test(one.prep) &&
    follows(next.moment, one.moment)
  )
    return {
      moment: interval(one.moment, next.moment),
      at: { start: one.word.start, end: next.word.end },
      how: 'said',
    };
  // two moments of different grain in one clause: the finer one says when ("Friday … in May")
  const best = resolved.reduce((a, b) => (finer(b, a) && b.prep !== 'of' ? b : a));
  return { moment: best.moment, at: { start: best.word.start, end: best.word.end }, how: 'said' };
}

/** Of the same grain, one after the other. */
const follows = (later: Moment, earlier: Moment): boolean =>
  later.earliest !== undefined &&
  earlier.latest !== undefined &&
  later.earliest > earlier.latest &&
  Math.abs(width(later) - width(earlier)) < 4 * 86_400_000;

/** A time of day is finer than its day. */
const finer = ({ moment: a }: { readonly moment: Moment }, { moment: b }: { readonly moment: Moment }): boolean =>
  width(a) < width(b) || (width(a) === width(b) && a.clock !== undefined && b.clock === undefined);

function width(m: Moment): number {
  const b = m.earliest && m.latest ? m : edtfBounds(m.edtf);
  return b?.earliest && b.latest ? Date.parse(b.latest) - Date.parse(b.earliest) : Number.POSITIVE_INFINITY;
}
