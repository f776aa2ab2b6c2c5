/** What a part of a longer time comes to: "late 2014" is October to December, "the early 1980s" 1980 to 1983. */
import { addDays, addMonths, dayNumber, daysIn } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/moment.ts';
import { type Dated, dayAt, half, monthOf, week, weekend, yearOf } from './dates.ts';
import type { Part } from './said.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const monthEnd = (y: number, m: number): IsoDate => `${y}-${pad(m)}-${pad(daysIn(y, m))}`;

/** First and last month of the part of a year, and the month that its EDTF value names. */
const OF_YEAR: Partial<Record<Part, readonly [number, number, number]>> = {
  early: [1, 3, 1],
  start: [1, 2, 1],
  'first-months': [1, 4, 1],
  'first-days': [1, 1, 1],
  mid: [5, 8, 6],
  late: [10, 12, 12],
  end: [11, 12, 12],
  'last-months': [9, 12, 12],
  'last-days': [12, 12, 12],
};
/** First and last day of the part of a month; 0 is the month's end, -n counts back from it. */
const OF_MONTH: Partial<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  start: [1, 7],
  'first-days': [1, 7],
  'first-months': [1, 15],
  mid: [10, 20],
  late: [-10, 0],
  end: [-9, 0],
  'last-days': [-6, 0],
  'last-months': [-14, 0],
};
/** Years of the part of a decade. */
const OF_DECADE: Partial<Record<Part, readonly [number, number]>> = {
  early: [0, 3],
  start: [0, 1],
  'first-half': [0, 4],
  'first-months': [0, 2],
  mid: [4, 6],
  late: [7, 9],
  end: [8, 9],
  'second-half': [5, 9],
  'last-months': [8, 9],
};

/** The part as bounds; the EDTF value says "about" where the words do. The TimeML value stays that of the whole. */
export function partOf(d: Dated, part: Part): Dated {
  const y = yearOf(d.earliest);
  const m = monthOf(d.earliest);
  if (part === 'first-day') return dayAt(d.earliest);
  if (part === 'last-day') return dayAt(d.latest);
  if (d.grain === 'day') return part === 'week-of' ? week(d.earliest) : part === 'weekend-of' ? weekend(d.earliest) : d;
  if (d.grain === 'year') {
    if (part === 'first-half' || part === 'second-half')
      return { ...(half(y, part === 'first-half' ? 1 : 2) ?? d), grain: 'half' };
    if (part === 'first-week') return { ...d, edtf: `${y}-01-01/${y}-01-07`, latest: `${y}-01-07` };
    if (part === 'last-week') return { ...d, edtf: `${y}-12-25/${y}-12-31`, earliest: `${y}-12-25` };
    const p = OF_YEAR[part];
    if (p)
      return {
        ...d,
        edtf: `${d.edtf}-${pad(p[2])}~`,
        earliest: `${d.edtf}-${pad(p[0])}-01`,
        latest: monthEnd(y, p[1]),
        grain: 'month',
      };
  }
  if (d.grain === 'month') {
    const last = daysIn(y, m);
    const cut = (a: number, b: number): Dated => ({
      ...d,
      edtf: `${d.edtf}-${pad(a)}/${d.edtf}-${pad(b)}`,
      earliest: `${d.edtf}-${pad(a)}`,
      latest: `${d.edtf}-${pad(b)}`,
      grain: 'stretch',
    });
    if (part === 'first-half') return cut(1, 15);
    if (part === 'second-half') return cut(16, last);
    if (part === 'first-week') return cut(1, 7);
    if (part === 'second-week') return cut(8, 14);
    if (part === 'third-week') return cut(15, 21);
    if (part === 'last-week') return cut(last - 6, last);
    const p = OF_MONTH[part];
    if (p)
      return {
        ...d,
        edtf: `${d.edtf}~`,
        earliest: `${d.edtf}-${pad(p[0] > 0 ? p[0] : last + p[0])}`,
        latest: `${d.edtf}-${pad(p[1] > 0 ? p[1] : last + p[1])}`,
      };
  }
  if (d.grain === 'decade' || d.grain === 'century') {
    const k = d.grain === 'decade' ? 1 : 10;
    const p = OF_DECADE[part];
    if (p) {
      const a = y + p[0] * k;
      const b = y + p[1] * k + (k - 1);
      const half = part === 'first-half' || part === 'second-half';
      const edge = part === 'end' || part === 'start';
      const mark = half ? '' : '~';
      return {
        ...d,
        edtf: edge ? `${part === 'end' ? b : a}~` : `${a}${mark}/${b}${mark}`,
        earliest: `${a}-01-01`,
        latest: `${b}-12-31`,
        grain: edge ? 'year' : 'stretch',
      };
    }
  }
  if (d.grain === 'season' || d.grain === 'quarter') {
    const k =
      part === 'early' || part === 'start' || part === 'first-half' || part === 'first-days'
        ? 0
        : part === 'mid'
          ? 1
          : part === 'late' || part === 'end' || part === 'second-half' || part === 'last-days'
            ? 2
            : -1;
    if (k >= 0) {
      const first = addMonths(d.earliest, k);
      return {
        ...d,
        edtf: `${first.slice(0, 7)}~`,
        earliest: first,
        latest: addDays(addMonths(d.earliest, k + 1), -1),
        grain: 'month',
      };
    }
  }
  if (part === 'course' || part === 'earlier' || part === 'later') return d;
  const length = dayNumber(d.latest) - dayNumber(d.earliest) + 1;
  const cut = (a: number, b: number): Dated => {
    const first = addDays(d.earliest, Math.floor(length * a));
    const last = addDays(d.earliest, Math.ceil(length * b) - 1);
    return { ...d, edtf: `${first}/${last}`, earliest: first, latest: last };
  };
  if (part === 'early' || part === 'start' || part === 'first-half' || part === 'first-days') return cut(0, 0.5);
  if (part === 'late' || part === 'end' || part === 'second-half' || part === 'last-days') return cut(0.5, 1);
  return part === 'mid' ? cut(0.3, 0.7) : d;
}
