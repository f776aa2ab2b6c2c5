/** Calendar values with their bounds: days, weeks, months, seasons, quarters, years, decades; stepping on and back. */
import { addDays, addMonths, day, daysIn, edtfBounds, weekday } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/moment.ts';
import type { CalendarUnit } from './said.ts';

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'stretch';

export interface Dated {
  readonly edtf: string;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  /** As TimeML writes it: 2015-W12, 198, 2014-Q3. */
  readonly timex: string;
  readonly grain: Grain;
}

const pad = (n: number, w = 2): string => String(n).padStart(w, '0');
const from = (edtf: string, grain: Grain, timex = edtf): Dated | undefined => {
  const b = edtfBounds(edtf);
  return b?.earliest && b.latest ? { edtf, earliest: b.earliest, latest: b.latest, grain, timex } : undefined;
};

export const yearOf = (d: IsoDate): number => +d.slice(0, 4);
export const monthOf = (d: IsoDate): number => +d.slice(5, 7);
export const dayAt = (d: IsoDate): Dated => ({ edtf: d, earliest: d, latest: d, grain: 'day', timex: d });
export const dayOf = (y: number, m: number, d: number): Dated | undefined => {
  const iso = day(y, m, d);
  return iso ? dayAt(iso) : undefined;
};
export const month = (y: number, m: number): Dated | undefined => from(`${pad(y, 4)}-${pad(m)}`, 'month');
export const year = (y: number): Dated | undefined => (y > 0 && y < 10000 ? from(pad(y, 4), 'year') : undefined);
export const season = (y: number, s: number): Dated | undefined =>
  from(`${pad(y, 4)}-${21 + s}`, 'season', `${pad(y, 4)}-${['SP', 'SU', 'FA', 'WI'][s]}`);
export const quarter = (y: number, q: number): Dated | undefined =>
  from(`${pad(y, 4)}-${32 + q}`, 'quarter', `${pad(y, 4)}-Q${q}`);
export const half = (y: number, h: number): Dated | undefined =>
  from(`${pad(y, 4)}-${39 + h}`, 'half', `${pad(y, 4)}-H${h}`);
export const decade = (y: number): Dated | undefined =>
  from(`${pad(Math.floor(y / 10), 3)}X`, 'decade', pad(Math.floor(y / 10), 3));
export const century = (c: number): Dated | undefined => from(`${pad(c - 1)}XX`, 'century', pad(c - 1));

/** ISO 8601 week of a day. */
export function isoWeek(d: IsoDate): string {
  const thursday = addDays(d, 3 - weekday(d));
  const first = `${thursday.slice(0, 4)}-01-01`;
  const n = Math.floor((Date.parse(thursday) - Date.parse(first)) / 604_800_000) + 1;
  return `${thursday.slice(0, 4)}-W${pad(n)}`;
}
export function week(d: IsoDate): Dated {
  const monday = addDays(d, -weekday(d));
  const sunday = addDays(monday, 6);
  return { edtf: `${monday}/${sunday}`, earliest: monday, latest: sunday, grain: 'week', timex: isoWeek(d) };
}
export function weekend(d: IsoDate): Dated {
  const saturday = addDays(d, 5 - weekday(d));
  const sunday = addDays(saturday, 1);
  return {
    edtf: `${saturday}/${sunday}`,
    earliest: saturday,
    latest: sunday,
    grain: 'weekend',
    timex: `${isoWeek(d)}-WE`,
  };
}
const seasonStart = (d: IsoDate): readonly [number, number] => {
  const m = monthOf(d);
  return m < 3 ? [yearOf(d) - 1, 3] : [yearOf(d), Math.floor((m - 3) / 3)];
};

/** The unit that the day lies in, so many units on. */
export function containing(unit: CalendarUnit, d: IsoDate, offset = 0): Dated | undefined {
  switch (unit) {
    case 'week':
      return week(addDays(d, 7 * offset));
    case 'weekend':
      return weekend(addDays(d, 7 * offset));
    case 'month': {
      const on = addMonths(`${d.slice(0, 8)}01`, offset);
      return month(yearOf(on), monthOf(on));
    }
    case 'quarter': {
      const on = addMonths(`${d.slice(0, 8)}01`, 3 * offset);
      return quarter(yearOf(on), Math.floor((monthOf(on) - 1) / 3) + 1);
    }
    case 'season': {
      const [y, s] = seasonStart(d);
      return season(y + Math.floor((s + offset) / 4), (((s + offset) % 4) + 4) % 4);
    }
    case 'year':
      return year(yearOf(d) + offset);
    case 'decade':
      return decade(yearOf(d) + 10 * offset);
    case 'century':
      return century(Math.floor(yearOf(d) / 100) + 1 + offset);
    default:
      return dayAt(addDays(d, offset));
  }
}

/** From the first day of one to the last day of the other. */
export const spanning = (a: Dated, b: Dated): Dated => ({
  edtf: a.edtf === b.edtf ? a.edtf : `${a.edtf.split('/')[0]}/${b.edtf.split('/').at(-1)}`,
  earliest: a.earliest,
  latest: b.latest > a.earliest ? b.latest : a.latest,
  grain: 'stretch',
  timex: `${a.timex}/${b.timex}`,
});
export const stretch = (first: IsoDate, last: IsoDate, timex?: string, about = ''): Dated => ({
  edtf: first === last ? first : `${first}${about}/${last}`,
  earliest: first,
  latest: last,
  grain: first === last ? 'day' : 'stretch',
  timex: timex ?? `${first}/${last}`,
});

const DAYS: Partial<Record<CalendarUnit, number>> = { day: 1, weekend: 7, week: 7 };
const MONTHS: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
/** A day so many units away; hours and minutes stay within the day. */
export function step(d: IsoDate, n: number, unit: CalendarUnit): IsoDate {
  const days = DAYS[unit];
  if (days !== undefined) return addDays(d, Math.round(n * days));
  const months = MONTHS[unit];
  if (months === undefined) return addDays(d, unit === 'hour' ? Math.trunc(n / 24) : 0);
  const whole = Math.trunc(n * months);
  return addDays(addMonths(d, whole), Math.round((n * months - whole) * 30));
}

const COARSENESS: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];
export const coarser = (a: Grain, b: Grain): boolean => COARSENESS.indexOf(a) > COARSENESS.indexOf(b);

const within = (n: number, unit: CalendarUnit): number =>
  Math.round(n * ({ hour: 0, day: 0, week: 3, month: 15, year: 183, decade: 731, century: 7310 }[unit as 'day'] ?? 3));

/**
 * So many units before or after an anchor. Counted in days it is exact; counted in coarser units it is as rough as the unit,
 * half a unit each way, and its EDTF value keeps the anchor's precision with "about".
 */
export function shifted(
  anchor: Dated,
  low: number,
  high: number,
  unit: CalendarUnit,
  sign: -1 | 1,
  vague = false,
): Dated | undefined {
  if (anchor.grain === 'stretch')
    return shifted(dayAt(sign > 0 ? anchor.latest : anchor.earliest), low, high, unit, sign, vague);
  const near = sign > 0 ? low : high;
  const far = sign > 0 ? high : low;
  const first = step(anchor.earliest, sign * near, unit);
  const last = step(anchor.latest, sign * far, unit);
  if (!edtfBounds(first) || !edtfBounds(last) || yearOf(first) < 1 || yearOf(last) > 9999) return undefined;
  if (vague || low !== high) {
    const inner = sign > 0 ? (first > anchor.earliest ? first : anchor.earliest) : first;
    if (unit === 'day' && anchor.grain !== 'day') {
      const m = month(yearOf(anchor.earliest), monthOf(anchor.earliest));
      if (m && anchor.grain === 'month') return { ...m, edtf: `${m.edtf}~`, earliest: inner, latest: last };
    }
    return { ...stretch(inner, last, `P${vague ? 'X' : low}${unit.charAt(0).toUpperCase()}`), grain: 'stretch' };
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'day' || unit === 'weekend')
    return anchor.grain === 'day' ? dayAt(first) : stretch(first, last);
  if (unit === 'week') {
    if (anchor.grain !== 'day') return stretch(first, last);
    return { ...dayAt(first), edtf: `${first}~`, earliest: addDays(first, -3), latest: addDays(first, 3) };
  }
  const rough = within(Math.ceil(1), unit);
  const whole = Number.isInteger(low);
  if (unit === 'month' || unit === 'season' || !whole) {
    const m = month(yearOf(first), monthOf(first));
    if (!m) return undefined;
    if (anchor.grain === 'month' && whole) return m;
    if (anchor.grain === 'day')
      return { ...m, edtf: `${m.edtf}~`, earliest: addDays(first, -15), latest: addDays(last, 15) };
    return { ...stretch(addDays(first, -15), addDays(last, 15)), grain: 'stretch' };
  }
  if (unit === 'quarter') return containing('quarter', first);
  const y = year(yearOf(first));
  if (!y) return undefined;
  const timex = unit === 'decade' ? pad(Math.floor(yearOf(first) / 10), 3) : y.timex;
  if (anchor.grain === 'quarter' && unit === 'year') return containing('quarter', first);
  if (anchor.grain === 'season' && unit === 'year') {
    const s = containing('season', first);
    return (
      s && { ...s, edtf: `${s.edtf}~`, earliest: addDays(s.earliest, -rough), latest: addDays(s.latest, rough), timex }
    );
  }
  if (anchor.grain === 'year' && unit === 'year') return y;
  if (anchor.grain === 'month' || anchor.grain === 'day' || anchor.grain === 'week') {
    const m = month(yearOf(first), monthOf(first));
    return (
      m && { edtf: `${m.edtf}~`, earliest: addDays(first, -rough), latest: addDays(last, rough), grain: 'month', timex }
    );
  }
  return { ...y, edtf: `${y.edtf}~`, earliest: addDays(first, -rough), latest: addDays(last, rough), timex };
}
export { daysIn };
