/** The year of a date that gives none: from the same date elsewhere, its weekday, the date told before, or the document's day. */
import { dayNumber, weekday } from '../../domain/calendar.ts';
import type { IsoDate, MomentBasis } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import type { Reading } from './answer.ts';
import { type Dated, dayOf, yearOf } from './dates.ts';
import type { Said, TimeExpression, Which } from './said.ts';
import type { Told } from './setting.ts';
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

/** The date told before that a yearless one goes with: in this paragraph, or the one before it. */
function toldBefore(i: number, { setting, told }: Reading): Told | undefined {
  const here = setting.paragraph[i] ?? 0;
  for (let k = told.length - 1; k >= 0; k--) {
    const t = told[k];
    if (!t) continue;
    if (setting.quoted[i] !== setting.quoted[t.index] && setting.quoted[i]) continue;
    if (t.dated.grain === 'decade' || t.dated.grain === 'century') continue;
    const away = Math.abs(here - (setting.paragraph[t.index] ?? 0));
    if (away > 2) return undefined;
    return t;
  }
  return undefined;
}

const middle = (d: Dated): number => (dayNumber(d.earliest) + dayNumber(d.latest)) / 2;

/** Latest year in which the date begins on or before the day, or the first in which it ends on or after it. */
function nearest(make: (y: number) => Dated | undefined, today: IsoDate, tense: Tense): number | undefined {
  const y = yearOf(today);
  const candidates = [y - 1, y, y + 1].map((n) => [n, make(n)] as const);
  if (tense === 'future') return candidates.find(([, d]) => d && d.latest >= today)?.[0];
  return candidates.filter(([, d]) => d && d.earliest <= today).at(-1)?.[0];
}

function byTold(make: (y: number) => Dated | undefined, t: Told, limit: IsoDate | undefined): number | undefined {
  const y = yearOf(t.dated.latest);
  if (t.dated.grain === 'year') return y;
  const at = middle(t.dated);
  let best: readonly [number, number] | undefined;
  for (const n of [y - 1, y, y + 1]) {
    const d = make(n);
    if (!d || (limit && d.earliest > limit)) continue;
    const gap = middle(d) - at;
    const cost = gap >= -16 ? Math.abs(gap) : -gap * 1.4;
    if (!best || cost < best[1]) best = [n, cost];
  }
  return best?.[0];
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
  const partner = e.rangeEnd === undefined ? undefined : reading.expressions[e.rangeEnd];
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
  const tense = tenseOf(e, i, reading);
  const t = toldBefore(i, reading);
  const future = tense === 'future' && today !== undefined;
  if (t && counts(t, e, i, reading, today)) {
    const year = byTold(make, t, future ? undefined : today);
    if (year !== undefined) return { year, basis: 'derived', anchor: { start: t.start, end: t.end } };
  }
  if (today) {
    const year = nearest(make, today, tense);
    if (year !== undefined) return { year, basis: 'derived', anchor: 'published' };
  }
  if (t) {
    const year = byTold(make, t, undefined);
    if (year !== undefined) return { year, basis: 'derived', anchor: { start: t.start, end: t.end } };
  }
  return { unresolved: 'no year is given and nothing near says which' };
}

/** Whether the date told before sets the year here: it is the story's own time, not a remark about somebody's past or the document's day. */
function counts(
  t: Told,
  e: TimeExpression,
  i: number,
  { setting, expressions }: Reading,
  today: IsoDate | undefined,
): boolean {
  if (!today) return true;
  if (dayNumber(today) - dayNumber(t.dated.latest) < 200) return false;
  const said = expressions[t.index];
  if (!said) return false;
  const near = setting.paragraph[t.index] === setting.paragraph[i];
  if (!near && t.dated.grain === 'year') return false;
  const sentence = setting.context.sentences[setting.sentence[t.index] ?? -1];
  const fronted = sentence !== undefined && t.start - sentence.start < 12;
  if (t.dated.grain === 'year') return fronted || setting.sentence[t.index] === setting.sentence[i];
  void e;
  return true;
}

export function yearlessUnit(
  said: Extract<Said, { form: 'month' | 'season' | 'quarter' | 'half' | 'months' | 'holiday' }>,
  make: (y: number) => Dated | undefined,
  e: TimeExpression,
  i: number,
  reading: Reading,
): YearChoice {
  return chosen(make, 'which' in said ? said.which : undefined, e, i, reading);
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
  if (written?.size === 1 && (!exact || 'unresolved' in c)) {
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
