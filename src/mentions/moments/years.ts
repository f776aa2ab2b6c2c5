/** The year of a date that gives none: from the same date elsewhere, its weekday, the date told before, or the document's day. */
import { dayNumber, weekday } from '../../domain/calendar.ts';
import type { IsoDate, MomentBasis } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import { type Dated, dayOf, yearOf } from './dates.ts';
import type { Reading } from './reading.ts';
import type { Said, TimeExpression, Which } from './said.ts';
import type { Setting, Told } from './setting.ts';
import { type Tense, tenseAt } from './tense.ts';

export type YearChoice =
  | { readonly year: number; readonly basis: MomentBasis; readonly anchor?: Span | 'published' }
  | { readonly unresolved: string };

/** Tense of the sentence around an expression. */
export function tenseOf(e: TimeExpression, i: number, { setting }: Reading): Tense {
  const { text, language, sentences } = setting.context;
  const s = sentences[setting.sentence[i] ?? -1];
  return tenseAt(text, s?.start ?? Math.max(0, e.start - 160), e.start, e.end, s?.end ?? e.end + 110, language);
}

/** "the 1995 air plot", "the attack of 1995": the year of a thing, not the one that the story has reached. */
function namesThing({ dated, start, end }: Told, text: string): boolean {
  return (
    dated.grain === 'year' &&
    (/\b(?:of|de)\s+$/i.test(text.slice(Math.max(0, start - 6), start)) ||
      (/(?:\b(?:the|a|an|his|her|its|their|this|that)|['’]s)\s+$/i.test(text.slice(Math.max(0, start - 7), start)) &&
        /^\s+["“«‘']?\s?\p{L}/u.test(text.slice(end, end + 4))))
  );
}

/** Paragraphs back to which the last date told still holds: in a report or history, where years are given seldom, far. */
const KEPT = 1;
const KEPT_IN_REPORTS = 40;

/** The date told last before this one, out of the same mouth. */
function toldBefore(i: number, { setting, told, expressions }: Reading): Told | undefined {
  const here = setting.paragraph[i] ?? 0;
  for (let k = told.length - 1; k >= 0; k--) {
    const t = told[k];
    if (!t) continue;
    if (Math.abs(here - (setting.paragraph[t.index] ?? 0)) > (setting.retrospective ? KEPT_IN_REPORTS : KEPT))
      return undefined;
    if (setting.quoted[i] && !setting.quoted[t.index] && setting.paragraph[t.index] !== setting.paragraph[i]) continue;
    // "to be closed no later than 23 July": a term is not where the story has got to
    const bound = expressions[t.index]?.relation;
    if (setting.retrospective && t.source !== 'stated' && (bound === 'by' || bound === 'until')) continue;
    if (t.dated.grain === 'decade' || t.dated.grain === 'century' || namesThing(t, setting.context.text)) continue;
    return t;
  }
  return undefined;
}

/** Whether it opens its sentence: "In August I flew", "Le 28 février, un facteur". */
function fronted(i: number, { setting, expressions }: Reading): boolean {
  const sentence = setting.context.sentences[setting.sentence[i] ?? -1];
  const e = expressions[i];
  const words = setting.context.text.slice(sentence?.start ?? 0, e?.start ?? 0);
  return (
    sentence !== undefined &&
    e !== undefined &&
    words.length < 24 &&
    /^[^A-Za-zÀ-ÿ]*(?:(?:in|on|by|then|and|but|late|early|since|from|until|en|au|aux|à|le|la|dès|puis|et|mais|vers|dans|around|during)\s+(?:in\s+|on\s+|en\s+|the\s+|l['’])?)?[^A-Za-zÀ-ÿ]*$/i.test(
      words,
    )
  );
}

const middle = (d: Dated): number => (dayNumber(d.earliest) + dayNumber(d.latest)) / 2;

/** The year in which it lies nearest to the document's day, on the side that the tense says. */
function nearest(make: (y: number) => Dated | undefined, today: IsoDate, tense: Tense): number | undefined {
  const y = yearOf(today);
  const candidates = [y - 1, y, y + 1].map((n) => [n, make(n)] as const);
  const next = candidates.find(([, d]) => d && d.latest >= today);
  const last = candidates.filter(([, d]) => d && d.earliest <= today).at(-1);
  if (tense === 'future') return next?.[0] ?? last?.[0];
  if (tense === 'ahead' && next?.[1] && last?.[1])
    return dayNumber(next[1].earliest) - dayNumber(today) < dayNumber(today) - dayNumber(last[1].latest)
      ? next[0]
      : last[0];
  return last?.[0] ?? next?.[0];
}

/** A history whose own day is only bounded by the last date that it tells of: it may tell of later ones. */
const openHistory = ({ retrospective, today }: Setting): boolean => retrospective && today?.latest === undefined;

/** How many days the date may lie before and after the one told, for the story's year to hold for it too. */
function reach(t: Told, i: number, reading: Reading, tense: Tense): readonly [number, number] | undefined {
  const { setting } = reading;
  if (setting.sentence[t.index] === setting.sentence[i]) return [-330, 366];
  const same = setting.paragraph[t.index] === setting.paragraph[i];
  if (setting.retrospective) {
    if (t.dated.grain !== 'year') return [-60, 300];
    // "came in 2000, as part of …": a year by the way holds for its own paragraph
    return same || fronted(t.index, reading) ? [-200, 200] : undefined;
  }
  if (t.dated.grain === 'year') return same && fronted(t.index, reading) ? [-200, 200] : undefined;
  if (same && tense === 'before-past') return [-330, 5];
  if (same) return fronted(i, reading) ? [-60, 250] : [-20, 150];
  return fronted(i, reading) ? [-5, 200] : tense === 'past' ? [0, AFTER] : undefined;
}

/** The year of a day written in full elsewhere in the text, close to which this one falls: inquiries give the year once. */
function besideWritten(
  make: (y: number) => Dated | undefined,
  today: IsoDate,
  { setting }: Reading,
): YearChoice | undefined {
  const open = openHistory(setting);
  const last = dayNumber(today) - 200;
  const middles = new Map<number, number | undefined>();
  const middleIn = (year: number): number | undefined => {
    if (middles.has(year)) return middles.get(year);
    const d = make(year);
    const found = d && (open || d.latest <= today) ? middle(d) : undefined;
    middles.set(year, found);
    return found;
  };
  let best: { readonly gap: number; readonly year: number; readonly at: Span } | undefined;
  for (const w of setting.writtenDays) {
    if (!open && w.number > last) continue;
    for (let year = w.year - 1; year <= w.year + 1; year++) {
      const there = middleIn(year);
      if (there === undefined) continue;
      const gap = Math.abs(there - w.number);
      if (gap <= BESIDE && (!best || gap < best.gap)) best = { gap, year, at: w.at };
    }
  }
  const page = nearest(make, today, 'past');
  const d = page === undefined ? undefined : make(page);
  if (!best || !d || (!setting.retrospective && dayNumber(today) - dayNumber(d.latest) < RECENT)) return undefined;
  return { year: best.year, basis: 'derived', anchor: best.at };
}
const AFTER = 50;
const BESIDE = 30;
const RECENT = 60;

/** The year that the story has reached, where the text is telling of a time well before its own day. */
function fromStory(
  make: (y: number) => Dated | undefined,
  i: number,
  reading: Reading,
  today: IsoDate | undefined,
  tense: Tense,
  anyReach = false,
): YearChoice | undefined {
  const { setting } = reading;
  const t = toldBefore(i, reading);
  if (!t) return undefined;
  const now = openHistory(setting) ? undefined : today;
  if (
    (today &&
      (t.source === 'published' ||
        tense === 'future' ||
        (tense === 'ahead' && setting.sentence[t.index] !== setting.sentence[i]))) ||
    (now && dayNumber(now) - dayNumber(t.dated.latest) < 200)
  )
    return undefined;
  const range = today && !anyReach ? reach(t, i, reading, tense) : ([-366, 366] as const);
  if (!range) return undefined;
  const y = yearOf(t.dated.latest);
  let best: readonly [number, number] | undefined;
  for (const n of [y - 1, y, y + 1]) {
    const d = make(n);
    if (!d || (now && d.earliest > now)) continue;
    if (t.dated.grain === 'year' && n !== y) continue;
    const gap = middle(d) - middle(t.dated);
    if (gap < range[0] || gap > range[1]) continue;
    const cost = gap >= -16 ? (n === y ? gap * 0.6 : gap) : -gap * 1.4;
    if (!best || cost < best[1]) best = [n, cost];
  }
  return best && { year: best[0], basis: 'derived', anchor: { start: t.start, end: t.end } };
}

/** The date that shares its year: the end of its range, or the next of a list ("September and October 2017"). */
function companion(e: TimeExpression, i: number, { expressions, setting }: Reading): TimeExpression | undefined {
  if (e.rangeEnd !== undefined) return expressions[e.rangeEnd];
  const next = expressions[i + 1];
  return next &&
    next.said.form === e.said.form &&
    /^,?\s*(?:and|or|et|ou|,)\s+(?:in |on |en |le )?$/.test(setting.context.text.slice(e.end, next.start))
    ? next
    : undefined;
}

/** Words that place it by the document's day: "last October", "this January". */
function byWord(make: (y: number) => Dated | undefined, which: Which, today: IsoDate): number | undefined {
  const y = yearOf(today);
  if (which === 'this') return y;
  const all = [y - 1, y, y + 1].map((n) => [n, make(n)] as const);
  if (which === 'last') return all.filter(([, d]) => d && d.latest < today).at(-1)?.[0];
  return all.find(([, d]) => d && d.earliest > today)?.[0];
}

function chosen(
  make: (y: number) => Dated | undefined,
  which: Which | undefined,
  e: TimeExpression,
  i: number,
  reading: Reading,
): YearChoice {
  const { setting } = reading;
  const partner = companion(e, i, reading);
  if (partner && 'year' in partner.said && partner.said.year !== undefined) {
    const y = partner.said.year;
    const d = make(y);
    const month = 'month' in partner.said ? partner.said.month : 12;
    return {
      year: d && +d.earliest.slice(5, 7) > month ? y - 1 : y,
      basis: 'derived',
      anchor: { start: partner.start, end: partner.end },
    };
  }
  const today =
    setting.today?.earliest && setting.today.latest && setting.today.earliest !== setting.today.latest
      ? setting.today.latest
      : (setting.today?.latest ?? setting.today?.earliest);
  if (which && today) {
    const year = byWord(make, which, today);
    return year === undefined
      ? { unresolved: 'no such date in the years around the document' }
      : { year, basis: 'derived', anchor: 'published' };
  }
  const seen = tenseOf(e, i, reading);
  // what a history says was planned or will be was so in the time that it tells of
  const tense = setting.retrospective && (seen === 'ahead' || seen === 'future') ? 'past' : seen;
  // of a text written some day after what it tells, the story alone says the year
  const story = fromStory(make, i, reading, setting.today?.latest || e.said.form === 'day' ? today : undefined, tense);
  if (story) return story;
  const beside =
    today === undefined || tense === 'future' || tense === 'ahead' ? undefined : besideWritten(make, today, reading);
  if (beside) return beside;
  const far = setting.retrospective ? fromStory(make, i, reading, today, tense, true) : undefined;
  if (far) return far;
  // written in 2014 or later: no day is near it
  if (today && (setting.today?.latest || !/^\d{4}\//.test(setting.today?.edtf ?? ''))) {
    const year = nearest(make, today, leaning(e, tense, setting.context.text));
    if (year !== undefined) return { year, basis: 'derived', anchor: 'published' };
  }
  return { unresolved: 'no year is given and nothing near says which' };
}

/** "By" and "until" look ahead where no verb says otherwise. */
const leaning = (e: TimeExpression, tense: Tense, text: string): Tense => {
  if (
    e.relation === 'since' &&
    tense !== 'future' &&
    /(?:since|depuis)\s+(?:\S+\s+){0,2}$/i.test(text.slice(Math.max(0, e.start - 24), e.start))
  )
    return 'past';
  const term = e.relation === 'by' || e.relation === 'until' || e.relation === 'before';
  return term && tense !== 'future' && tense !== 'before-past' ? 'ahead' : tense;
};

export function yearlessUnit(
  said: Extract<Said, { form: 'month' | 'season' | 'quarter' | 'half' | 'months' | 'holiday' }>,
  make: (y: number) => Dated | undefined,
  e: TimeExpression,
  i: number,
  reading: Reading,
): YearChoice {
  return chosen(make, 'which' in said ? said.which : undefined, e, i, reading);
}

/** Whether the story had got to within two months of it: a history tells of one day and month in several years. */
function nearStory(d: Dated | undefined, anchor: Span | 'published' | undefined, { told }: Reading): boolean {
  if (!d || anchor === undefined || anchor === 'published') return false;
  const t = told.find((one) => one.start === anchor.start);
  return t !== undefined && t.dated.grain !== 'year' && Math.abs(middle(d) - middle(t.dated)) <= 60;
}

export function yearlessDay(
  said: Extract<Said, { form: 'day' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): YearChoice {
  const make = (y: number): Dated | undefined => {
    const d = dayOf(y, said.month, said.day);
    return d && (said.weekday === undefined || weekday(d.earliest) === said.weekday) ? d : undefined;
  };
  const { setting } = reading;
  const today = setting.today;
  const written = setting.yearsOfDay.get(`${said.month}-${said.day}`);
  const exact = today?.earliest !== undefined && today.latest === today.earliest;
  const c = chosen(make, said.which, e, i, reading);
  const told = setting.retrospective && 'year' in c && nearStory(make(c.year), c.anchor, reading);
  if (written?.size === 1 && (!exact || 'unresolved' in c) && !told) {
    const [year] = written;
    const at = reading.expressions.find(
      (x) => x.said.form === 'day' && x.said.year === year && x.said.month === said.month && x.said.day === said.day,
    );
    if (year !== undefined && make(year))
      return { year, basis: 'derived', ...(at ? { anchor: { start: at.start, end: at.end } } : {}) };
  }
  if (!('unresolved' in c)) return c;
  if (said.weekday === undefined) return c;
  const fits = [...setting.years].filter((y) => make(y));
  const year = fits[0] ?? [...setting.years].flatMap((y) => [y + 1, y - 1]).find((y) => make(y));
  if (year !== undefined) return { year, basis: 'bounded' };
  if (today) {
    // the weekday does not fit any near year: the date stands, the weekday is doubtful
    const loose = chosen((y) => dayOf(y, said.month, said.day), said.which, e, i, reading);
    return loose;
  }
  return c;
}
