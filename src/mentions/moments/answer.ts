/** One expression's days, from its own words, the document's date and the dates told before it. */
import { addDays, addMonths, weekday } from '../../domain/calendar.ts';
import { byClock } from './clock.ts';
import type { Dated } from './dates.ts';
import * as dates from './dates.ts';
import { byEvent } from './events.ts';
import { HOLIDAYS, nthWeekday } from './holidays.ts';
import { partOf } from './parts.ts';
import type { Answer, Reading } from './reading.ts';
import type { Said, TimeExpression } from './said.ts';
import { bySaying } from './saying.ts';
import { byTelling } from './telling.ts';
import { type YearChoice, yearlessDay, yearlessUnit } from './years.ts';

const open = (unresolved: string): Answer => ({ unresolved });
const stated = (dated: Dated | undefined, doubt?: string): Answer =>
  dated ? { dated, basis: 'stated', tells: true, ...(doubt ? { doubt } : {}) } : open('no such day');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days that the expression at this place means, or why that cannot be known. */
export function answer(e: TimeExpression, i: number, reading: Reading): Answer {
  const same = apposed(e, i, reading);
  const found = same ?? plain(e.said, e, i, reading);
  if (!('dated' in found)) return found;
  return e.part ? withPart(found, e, reading) : found;
}

/** "In May 2014, two months after leaving prison": both name one time. "Five years later, in April 2014": the written date wins. */
function apposed(e: TimeExpression, i: number, reading: Reading): Answer | undefined {
  const { answers, expressions, setting } = reading;
  if (e.said.form !== 'shift' || e.said.from === 'speech') return undefined;
  const { text } = setting.context;
  const before = expressions[i - 1];
  const a = answers[i - 1];
  if (
    before &&
    a &&
    'dated' in a &&
    /^[\s,–—(-]+(?:just|only|some|exactly|barely|à peine|soit|seulement)?\s*$/.test(text.slice(before.end, e.start)) &&
    /[,–—(]/.test(text.slice(before.end, e.start)) &&
    before.said.form !== 'shift'
  )
    return { ...a, basis: 'derived', anchor: { start: before.start, end: before.end }, tells: false };
  const next = expressions[i + 1];
  if (!next || !/^\s?,?\s?(?:in|on|by|at|le|en|au|à|dès)?\s*(?:the\s)?$/i.test(text.slice(e.end, next.start)))
    return undefined;
  if (!('year' in next.said) || next.said.year === undefined) return undefined;
  const written = plain(next.said, next, i + 1, reading);
  return 'dated' in written
    ? { ...written, basis: 'derived', anchor: { start: next.start, end: next.end }, tells: false }
    : undefined;
}

function withPart(a: Extract<Answer, { dated: Dated }>, e: TimeExpression, { setting }: Reading): Answer {
  const part = e.part ?? 'course';
  if (part === 'earlier' || part === 'later') {
    const now = e.said.form === 'current' ? (setting.today?.latest ?? setting.today?.earliest) : undefined;
    const edge = now ?? a.countedFrom;
    if (edge && edge >= a.dated.earliest && edge <= a.dated.latest)
      return { ...a, dated: part === 'earlier' ? { ...a.dated, latest: edge } : { ...a.dated, earliest: edge } };
    return a;
  }
  return { ...a, dated: partOf(a.dated, part) };
}

function plain(said: Said, e: TimeExpression, i: number, reading: Reading): Answer {
  switch (said.form) {
    case 'impossible':
      return open(said.why);
    case 'duration':
      return open('a length of time, not a date');
    case 'set':
      return open('a time that comes again and again');
    case 'reference':
      return open('the words give no bounds');
    case 'clock':
      return byClock(e, i, reading, plain);
    case 'year':
      return stated(dates.year(said.year));
    case 'century':
      return stated(dates.century(said.century));
    case 'decade':
      return stated(dates.decade(said.year));
    case 'interval':
      return interval(said, e, i, reading);
    case 'day':
    case 'day-of-month':
      return dayAnswer(said, e, i, reading);
    case 'nth-weekday': {
      const month = plain(said.of, e, i, reading);
      if (!('dated' in month)) return month;
      const d = nthWeekday(
        dates.yearOf(month.dated.earliest),
        dates.monthOf(month.dated.earliest),
        said.weekday,
        said.nth,
      );
      return d ? { ...month, dated: dates.dayAt(d) } : open('no such day');
    }
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'months':
    case 'holiday':
      return unitAnswer(said, e, i, reading);
    default:
      return relative(said, e, i, reading);
  }
}

function relative(said: Said, e: TimeExpression, i: number, reading: Reading): Answer {
  switch (said.form) {
    case 'weekday':
    case 'current':
    case 'stretch':
      return bySaying(said, e, i, reading);
    case 'shift':
      return said.from === 'speech'
        ? bySaying(said, e, i, reading)
        : said.from === 'told'
          ? byTelling(said, e, i, reading)
          : byEvent(said, e, reading);
    case 'then':
    case 'told':
    case 'told-weekday':
    case 'told-month':
    case 'told-season':
      return byTelling(said, e, i, reading);
    default:
      return open('not understood');
  }
}

const choice = (c: YearChoice, make: (y: number) => Dated | undefined): Answer => {
  if ('unresolved' in c) return open(c.unresolved);
  const dated = make(c.year);
  return dated
    ? { dated, basis: c.basis, tells: true, ...(c.anchor ? { anchor: c.anchor } : {}) }
    : open('no such day');
};

function unitAnswer(
  said: Extract<Said, { form: 'month' | 'season' | 'quarter' | 'half' | 'months' | 'holiday' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): Answer {
  const make = (y: number): Dated | undefined => {
    switch (said.form) {
      case 'month':
        return dates.month(y, said.month);
      case 'season':
        return dates.season(y, said.season);
      case 'quarter':
        return dates.quarter(y, said.quarter);
      case 'half':
        return dates.half(y, said.half);
      case 'holiday': {
        const d = HOLIDAYS[said.holiday]?.(y);
        return d ? dates.dayAt(d) : undefined;
      }
      default: {
        const a = dates.month(y, said.from);
        const b = dates.month(y, said.to);
        return a && b && { ...dates.spanning(a, b), timex: `P${said.to - said.from + 1}M` };
      }
    }
  };
  if (said.year !== undefined) return stated(make(said.year));
  const of = ofYear(said.of, e, i, reading, (d) => make(dates.yearOf(d.earliest)));
  return of ?? choice(yearlessUnit(said, make, e, i, reading), make);
}

/** "April of this year": the second date gives what the first lacks. */
function ofYear(
  of: Said | undefined,
  e: TimeExpression,
  i: number,
  reading: Reading,
  make: (d: Dated) => Dated | undefined,
): Answer | undefined {
  if (!of) return undefined;
  const a = plain(of, e, i, reading);
  if (!('dated' in a)) return a;
  const dated = make(a.dated);
  return dated ? { ...a, dated, tells: true } : open('no such day');
}

function dayAnswer(
  said: Extract<Said, { form: 'day' | 'day-of-month' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): Answer {
  const check = (d: Dated | undefined): string | undefined =>
    d && said.weekday !== undefined && weekday(d.earliest) !== said.weekday
      ? `${d.edtf} was a ${WEEKDAYS[weekday(d.earliest)]}, not a ${WEEKDAYS[said.weekday]}`
      : undefined;
  if (said.form === 'day' && said.year !== undefined) {
    const d = dates.dayOf(said.year, said.month, said.day);
    if (!d) return open('no such day');
    const other = said.eitherWay ? dates.dayOf(said.year, said.day, said.month) : undefined;
    if (other) {
      const [a, b] = other.earliest < d.earliest ? [other, d] : [d, other];
      return {
        dated: { ...d, edtf: `${d.edtf}?`, earliest: a.earliest, latest: b.latest },
        basis: 'stated',
        tells: true,
        doubt: `day and month may be the other way round: ${other.edtf}`,
      };
    }
    return stated(d, check(d));
  }
  const of = ofYear(said.of, e, i, reading, (d) =>
    said.form === 'day'
      ? dates.dayOf(dates.yearOf(d.earliest), said.month, said.day)
      : dates.dayOf(dates.yearOf(d.earliest), dates.monthOf(d.earliest), said.day),
  );
  if (of) return of;
  if (said.form === 'day') {
    if (!dates.dayOf(2000, said.month, said.day)) return open('no such day');
    return choice(yearlessDay(said, e, i, reading), (y) => dates.dayOf(y, said.month, said.day));
  }
  return dayOfMonth(said, e, i, reading);
}

/** "le 3", "the 17th": the month told last, or that of the range's other end, or the nearest by the document's day. */
function dayOfMonth(
  said: Extract<Said, { form: 'day-of-month' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): Answer {
  const partner = e.rangeEnd === undefined ? undefined : reading.expressions[e.rangeEnd];
  if (partner && (partner.said.form === 'day' || partner.said.form === 'interval')) {
    const a = plain(partner.said, partner, e.rangeEnd ?? i, reading);
    if ('dated' in a) {
      const d = dates.dayOf(dates.yearOf(a.dated.latest), dates.monthOf(a.dated.latest), said.day);
      if (d) return { dated: d, basis: 'derived', anchor: { start: partner.start, end: partner.end }, tells: true };
    }
  }
  const { setting, told } = reading;
  const here = told
    .filter(
      (t) =>
        (t.dated.grain === 'day' || t.dated.grain === 'month') && setting.paragraph[t.index] === setting.paragraph[i],
    )
    .at(-1);
  const anchor =
    here ??
    (setting.today ? undefined : told.filter((t) => t.dated.grain === 'day' || t.dated.grain === 'month').at(-1));
  if (anchor) {
    const d = dates.dayOf(dates.yearOf(anchor.dated.latest), dates.monthOf(anchor.dated.latest), said.day);
    const onward =
      d && anchor.dated.grain === 'day' && d.earliest < addDays(anchor.dated.earliest, -14)
        ? addMonths(d.earliest, 1)
        : d?.earliest;
    return onward
      ? { dated: dates.dayAt(onward), basis: 'derived', anchor: { start: anchor.start, end: anchor.end }, tells: true }
      : open('no such day in the month told before');
  }
  const today = setting.today?.latest ?? setting.today?.earliest;
  if (!today) return open('no month is given and nothing near says which');
  for (let back = 0; back < 3; back++) {
    const m = addMonths(`${today.slice(0, 8)}01`, -back);
    const d = dates.dayOf(dates.yearOf(m), dates.monthOf(m), said.day);
    if (d && d.earliest <= today) return { dated: d, basis: 'derived', anchor: 'published', tells: true };
  }
  return open('no such day in the months before the document');
}

function interval(said: Extract<Said, { form: 'interval' }>, e: TimeExpression, i: number, reading: Reading): Answer {
  const to = plain(said.to, e, i, reading);
  if (!('dated' in to)) return to;
  const y = dates.yearOf(to.dated.latest);
  const first =
    said.from.form === 'day'
      ? dates.dayOf(y, said.from.month, said.from.day)
      : said.from.form === 'day-of-month'
        ? dates.dayOf(y, dates.monthOf(to.dated.latest), said.from.day)
        : undefined;
  const from: Answer = first ? { ...to, dated: first } : plain(said.from, e, i, reading);
  if (!('dated' in from)) return from;
  return { ...to, dated: dates.spanning(from.dated, to.dated) };
}
