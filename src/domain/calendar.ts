/** Day arithmetic on ISO dates and the bounds of EDTF values. Pure and total: what cannot be a date gives undefined. */
import type { IsoDate, Moment, MomentBasis } from './moment.ts';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** A day, or undefined where the calendar has none (30 February, month 13, year 0). */
export function day(year: number, month: number, date: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01; negative before. */
export const dayNumber = (date: IsoDate): number =>
  Math.round(Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / 86_400_000);

export const fromDayNumber = (n: number): IsoDate => new Date(n * 86_400_000).toISOString().slice(0, 10);

export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

/** Same day of the month so many months on, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const total = +date.slice(0, 4) * 12 + (+date.slice(5, 7) - 1) + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(+date.slice(8, 10), daysIn(year, month)), 2)}`;
}

/** 0 Monday … 6 Sunday. */
export const weekday = (date: IsoDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

interface Bounds {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

const months = (year: number, first: number, last: number): Bounds => {
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return {
    earliest: `${pad(year, 4)}-${pad(first, 2)}-01`,
    latest: `${pad(endYear, 4)}-${pad(endMonth, 2)}-${pad(daysIn(endYear, endMonth), 2)}`,
  };
};

/** EDTF level 2 sub-year codes as months; seasons are meteorological and northern, winter runs into the next year. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * How far "about" widens, each way. EDTF leaves this open; ours: a day by 3 days, a month by half a month, a season or quarter by a
 * month, a year by half a year, a decade by two years. Widened bounds say where it can be, so that "about" never excludes too much.
 */
const widen = (value: string, bounds: Bounds): Bounds => {
  const core = value.replace(/[~?%]/g, '');
  const by = /^\d{4}-\d{2}-\d{2}$/.test(core)
    ? 3
    : /^\d{4}-(0[1-9]|1[0-2])$/.test(core)
      ? 15
      : /^\d{4}-\d{2}$/.test(core)
        ? 30
        : /^\d{4}$/.test(core)
          ? 183
          : 731;
  return {
    ...(bounds.earliest ? { earliest: addDays(bounds.earliest, -by) } : {}),
    ...(bounds.latest ? { latest: addDays(bounds.latest, by) } : {}),
  };
};

function single(value: string): Bounds | undefined {
  const v = value.replace(/[~?%]/g, '');
  let m: RegExpExecArray | null;
  if ((m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(v))) {
    const d = day(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0));
    return d ? { earliest: d, latest: d } : undefined;
  }
  if ((m = /^(\d{4})-(\d{2})(?:-XX)?$/.exec(v))) {
    const n = +(m[2] ?? 0);
    const part = n >= 1 && n <= 12 ? ([n, n] as const) : PARTS[n];
    return part ? months(+(m[1] ?? 0), part[0], part[1]) : undefined;
  }
  if ((m = /^(\d{4})(?:-XX(?:-XX)?)?$/.exec(v))) return months(+(m[1] ?? 0), 1, 12);
  if ((m = /^(\d{3})X$/.exec(v))) return { earliest: `${m[1]}0-01-01`, latest: `${m[1]}9-12-31` };
  if ((m = /^(\d{2})XX$/.exec(v))) return { earliest: `${m[1]}00-01-01`, latest: `${m[1]}99-12-31` };
  return undefined;
}

/** The days an EDTF value can mean, with "about" (~, ?, %) widened; undefined where it is no calendar value. */
export function edtfBounds(edtf: string): Bounds | undefined {
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/', 2);
    const lo = from === '..' || from === '' ? {} : edtfBounds(from);
    const hi = to === '..' || to === '' ? {} : edtfBounds(to);
    if (!lo || !hi) return undefined;
    return { ...(lo.earliest ? { earliest: lo.earliest } : {}), ...(hi.latest ? { latest: hi.latest } : {}) };
  }
  const bounds = single(edtf);
  return bounds && /[~?%]/.test(edtf) ? widen(edtf, bounds) : bounds;
}

/** A moment from its EDTF value; undefined where the value is none. */
export function momentOf(edtf: string, basis: MomentBasis = 'stated', extra: Partial<Moment> = {}): Moment | undefined {
  const bounds = edtfBounds(edtf);
  return bounds ? { ...bounds, edtf, basis, ...extra } : undefined;
}
