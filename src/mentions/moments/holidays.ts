/** Feast days that newspapers date by: their days in a year, by the calendar alone. */
import { addDays, day, weekday } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/moment.ts';

/** Western Easter Sunday: the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easter(year: number): IsoDate | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth such weekday of a month (0 Monday); counted from the end where n is -1. */
export function nthWeekday(year: number, month: number, which: number, n: number): IsoDate | undefined {
  const first = day(year, month, 1);
  if (!first) return undefined;
  if (n > 0) return addDays(first, ((which - weekday(first) + 7) % 7) + 7 * (n - 1));
  const next = day(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  const last = next && addDays(next, -1);
  return last && addDays(last, -((weekday(last) - which + 7) % 7));
}

const fixed = (month: number, date: number) => (year: number) => day(year, month, date);
const fromEaster = (days: number) => (year: number) => {
  const e = easter(year);
  return e && addDays(e, days);
};

export const HOLIDAYS: Readonly<Record<string, (year: number) => IsoDate | undefined>> = {
  christmas: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  'new year': fixed(1, 1),
  'new year eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  'saint patrick': fixed(3, 17),
  'labour day': fixed(5, 1),
  'victory day': fixed(5, 8),
  bastille: fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'all saints': fixed(11, 1),
  armistice: fixed(11, 11),
  independence: fixed(7, 4),
  thanksgiving: (y) => nthWeekday(y, 11, 3, 4),
  'us labor day': (y) => nthWeekday(y, 9, 0, 1),
  'us memorial day': (y) => nthWeekday(y, 5, 0, -1),
  'saint nicholas': fixed(12, 6),
  advent: (y) => {
    const christmas = day(y, 12, 25);
    return christmas && addDays(christmas, -(((weekday(christmas) + 1) % 7 || 7) + 21));
  },
  'holy saturday': fromEaster(-1),
  'maundy thursday': fromEaster(-3),
  easter: fromEaster(0),
  'good friday': fromEaster(-2),
  'easter monday': fromEaster(1),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit monday': fromEaster(50),
};
