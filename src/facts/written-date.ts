/** Dates as metadata, mail headers and date lines write them: ISO, RFC 5322, "23 Mar 2015 08:31 GMT+01:00", « le 3 mars 2019 à 8 h 31 », 23/03/2015. */
import { day, daysIn, momentOf } from '../domain/calendar.ts';
import type { Moment, MomentBasis } from '../domain/moment.ts';

/** Which comes first in 03/04/2015, where both can be months. */
export type Order = 'day-first' | 'month-first' | 'unclear';

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a[uo][gûu]/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];
const MONTH =
  '(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)(?![\\p{L}])\\.?';
const monthOf = (word: string): number => MONTHS.findIndex((m) => m.test(word.toLowerCase())) + 1;

const CLOCK =
  '(?:\\s?(?:,|-|–|·|\\||at|à|t)?\\s*(?<hour>[01]?\\d|2[0-3])\\s?[:h.]\\s?(?<minute>[0-5]\\d)(?::\\d{2}(?:\\.\\d+)?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?\\s?(?:\\(?(?:gmt|utc|cet|cest|bst|est|edt)\\)?)?\\s?(?<zone>z(?![\\p{L}])|[+-]\\d{2}:?\\d{2})?)?';
const form = (date: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${date}${CLOCK}`, 'iu');

/** In this order: the first that is found in the words gives the date. A year before 1500 is misread. */
const FORMS: readonly RegExp[] = [
  form('(?<year>(?:1[5-9]|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)'),
  form(`(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?(?<name>${MONTH}),?[ -](?<year>(?:1[5-9]|20)\\d{2})(?!\\d)`),
  form(`(?<name>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:1[5-9]|20)\\d{2})(?!\\d)`),
  form('(?<year>(?:1[5-9]|20)\\d{2})/(?<month>\\d{2})/(?<day>\\d{2})(?!\\d)'),
  form('(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>(?:1[5-9]|20)\\d{2}|\\d{2})(?!\\d)'),
  form('(?<year>(?:1[5-9]|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${MONTH}),? (?<year>(?:1[5-9]|20)\\d{2})(?!\\d)`, 'iu'),
  /(?<!\d)(?<year>(?:1[5-9]|20)\d{2})-(?<month>\d{2})(?![\d-])/u,
  /^\s*(?<year>(?:1[5-9]|20)\d{2})\s*$/u,
];

export interface Written {
  readonly moment: Moment;
  /** Where it stands in the words that were given. */
  readonly start: number;
  readonly end: number;
}

const two = (n: number | string): string => String(n).padStart(2, '0');

/** Two figures are of the last hundred years before 2050: the habit of the records that write them. */
const fullYear = (year: string): number => (year.length > 2 ? +year : +year < 50 ? 2000 + +year : 1900 + +year);

function slashed(a: number, b: number, year: number, order: Order): string | undefined {
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  return dayFirst < monthFirst ? `${dayFirst}/${monthFirst}` : `${monthFirst}/${dayFirst}`;
}

function edtfOf(g: Readonly<Record<string, string | undefined>>, order: Order): string | undefined {
  const year = fullYear(g.year ?? '');
  if (g.a !== undefined) return slashed(+g.a, +(g.b ?? 0), year, order);
  const month = g.name === undefined ? (g.month === undefined ? undefined : +g.month) : monthOf(g.name);
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (g.day === undefined) return `${year}-${two(month)}`;
  return +g.day <= daysIn(year, month) ? day(year, month, +g.day) : undefined;
}

function clockOf(g: Readonly<Record<string, string | undefined>>): { clock?: string } {
  if (g.hour === undefined) return {};
  const half = g.half?.charAt(0).toLowerCase();
  const hour = half === 'p' && +g.hour < 12 ? +g.hour + 12 : half === 'a' && +g.hour === 12 ? 0 : +g.hour;
  const zone =
    g.zone === undefined ? '' : /^z$/i.test(g.zone) ? '+00:00' : g.zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');
  return { clock: `${two(hour)}:${g.minute}${zone}` };
}

/** The first date in the words. One that can be read two ways is the interval between them, as a bound. */
export function writtenDate(words: string, order: Order = 'unclear'): Written | undefined {
  for (const pattern of FORMS) {
    const m = pattern.exec(words);
    if (!m?.groups) continue;
    const edtf = edtfOf(m.groups, order);
    const basis: MomentBasis = edtf?.includes('/') ? 'bounded' : 'stated';
    const moment = edtf && momentOf(edtf, basis, edtf.length === 10 ? clockOf(m.groups) : {});
    // 31 November is no date, and not the month either.
    if (edtf === undefined) return undefined;
    if (moment) return { moment, start: m.index, end: m.index + m[0].trimEnd().length };
  }
  return undefined;
}
