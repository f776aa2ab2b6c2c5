/** The first or last day of a stretch, no finer than it was said. */
import { saidDate } from './said-date.ts';

const lastOf = (month: string): string =>
  String(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate());

/** The day, or its month or year where the day only begins or ends it. */
export function edge(
  day: string,
  end: 'earliest' | 'latest',
  said: (edtf: string) => string = (edtf) => saidDate({ edtf }),
): string {
  const begins = end === 'earliest';
  const month = day.slice(0, 7);
  if (day.slice(5) === (begins ? '01-01' : '12-31')) return said(day.slice(0, 4));
  return said(day.slice(8) === (begins ? '01' : lastOf(month)) ? month : day);
}
