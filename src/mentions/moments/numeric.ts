/** Dates written in figures alone, the same in every language: 2015-03-23, 23/03/2015, 121530Z NOV 15. */
import { fold, fullYear, int, present } from './fragments.ts';
import { grammarOf } from './grammar.ts';
import type { Groups, Pattern, Said } from './said.ts';

export const clockOf = (
  hour: string | undefined,
  minute: string | undefined,
  half?: string,
  zone?: string,
): string | undefined => {
  if (hour === undefined) return undefined;
  let h = Number.parseInt(hour, 10);
  const half12 = half?.toLowerCase().replace(/\W/g, '');
  if (half12 === 'pm' && h < 12) h += 12;
  if (half12 === 'am' && h === 12) h = 0;
  if (h > 24 || Number.parseInt(minute ?? '0', 10) > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${minute ?? '00'}${offsetOf(zone)}`;
};

/** Offsets of zone names from UTC; a name that stands for several zones is left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  eet: '+02:00',
  msk: '+03:00',
};
function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  const signed = /([+-−])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (signed) return `${signed[1] === '+' ? '+' : '-'}${(signed[2] ?? '0').padStart(2, '0')}:${signed[3] ?? '00'}`;
  return ZONES[fold(zone)] ?? '';
}
export const ZONE =
  '(?:(?:GMT|UTC)?[+−-]\\d{1,2}:?\\d{2}|(?:GMT|UTC)[+−-]\\d{1,2}|Z|GMT|UTC|BST|CES?T|[ECMP][SD]T|EET|MSK)(?![A-Za-z\\d])';
/** A clock time that follows a date directly. */
const clockFigures = (n: string): string =>
  `(?<hour${n}>[01]?\\d|2[0-4]):(?<minute${n}>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:[ \\u00a0]?(?<half${n}>[ap]\\.?m\\b\\.?|[AP]M\\b))?(?:[ \\u00a0]?(?<zone${n}>${ZONE}))?(?![\\d:])`;
/** A clock time that follows a date directly: it stays an expression of its own, and the date knows it. */
export const CLOCK_AFTER = `(?:(?=(?:,|,?[ \\u00a0]+(?:at[ ]|à[ ])?)${clockFigures('')})|)`;
/** In an ISO date and time the clock is part of the date. */
const ISO_CLOCK = `(?:T${clockFigures('')}|(?=[ \\u00a0]+${clockFigures('2')})|)`;
export const clockAfter = (g: Groups): { readonly clock?: string } =>
  present({ clock: clockOf(g.hour ?? g.hour2, g.minute ?? g.minute2, g.half ?? g.half2, g.zone ?? g.zone2) });

/** Which of two numbers is the day: what is impossible decides, then the language's habit. */
function figures(a: number, b: number, year: number, habit: Habit): Said {
  if (a > 12 && b > 12) return { form: 'impossible', why: `neither ${a} nor ${b} is a month` };
  if (a < 1 || b < 1 || a > 31 || b > 31) return { form: 'impossible', why: 'no such day' };
  const first = a > 12 || (b <= 12 && habit === 'day first');
  const said = { form: 'day', year, month: first ? b : a, day: first ? a : b } as const;
  return habit === 'unknown' && a <= 12 && b <= 12 && a !== b ? { ...said, eitherWay: true } : said;
}

const code = (s: string): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(s.toLowerCase()) + 1;

/** Which number comes first where both readings are possible; read as month first, and doubted, where it is unknown. */
export type Habit = 'day first' | 'month first' | 'unknown';

/** Written forms in figures. */
export const numeric = (habit: Habit): readonly Pattern[] => [
  {
    id: 'iso-day', // 2015-03-23T08:31:00Z
    find: `(?<y>(?:1[5-9]|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])${ISO_CLOCK}`,
    said: (g) => ({ form: 'day', year: int(g.y) ?? 0, month: int(g.m) ?? 0, day: int(g.d) ?? 0 }),
    extra: clockAfter,
  },
  {
    id: 'year-first', // 2015/03/23, 2015.03.23
    find: `(?<y>(?:1[5-9]|20)\\d{2})(?<s>[/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)${CLOCK_AFTER}`,
    said: (g) => ({ form: 'day', year: int(g.y) ?? 0, month: int(g.m) ?? 0, day: int(g.d) ?? 0 }),
    extra: clockAfter,
  },
  {
    id: 'iso-month', // 2015-03 (but 2014-15 and 2009-10 are spans of years)
    find: '(?<y>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])(?![\\d-])',
    said: (g) => ({ form: 'month', year: int(g.y) ?? 0, month: int(g.m) ?? 0 }),
    fits: (before, _a, words) =>
      !/(?:n[°ºo]\.?|no\.?|ref\.?|réf\.?|#|\/)\s*$/i.test(before) &&
      (Number.parseInt(words.slice(2, 4), 10) + 1) % 100 !== Number.parseInt(words.slice(5, 7), 10),
  },
  {
    id: 'figures', // 23/03/2015, 3.12.99, 10-26-1989
    find: `(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d{2})(?![\\d/.-]?\\d)${CLOCK_AFTER}`,
    said: (g) => figures(int(g.a) ?? 0, int(g.b) ?? 0, fullYear(int(g.y) ?? 0), habit),
    extra: clockAfter,
    fits: (before, _after, words) =>
      !/[\d/.:-]$|(?:\bv|version|§|art\.?)\s*$/i.test(before) && /[/-]|\.\d{4}|^\d\d\.\d\d\.\d\d/.test(words),
  },
  {
    id: 'month-year-figures', // 03/2015
    find: '(?<m>0[1-9]|1[0-2])/(?<y>(?:19|20)\\d{2})(?![\\d/])',
    said: (g) => ({ form: 'month', year: int(g.y) ?? 0, month: int(g.m) ?? 0 }),
    fits: (before) => !/[\d/]$/.test(before),
  },
  {
    id: 'packed-day', // 20150323
    find: '(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d.,]*\\d)(?![A-Za-z])',
    said: (g) => ({ form: 'day', year: int(g.y) ?? 0, month: int(g.m) ?? 0, day: int(g.d) ?? 0 }),
    fits: (before) => !/[-/#_.,\d]$/.test(before),
  },
  {
    id: 'military', // 121530Z NOV 15
    find: '(?<d>\\d{2})(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?<zone>[A-Z])[ \\u00a0]?(?<m>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \\u00a0]?(?<y>\\d{4}|\\d{2})(?!\\d)',
    said: (g) => ({ form: 'day', year: fullYear(int(g.y) ?? 0), month: code(g.m ?? ''), day: int(g.d) ?? 0 }),
    extra: (g) => present({ clock: clockOf(g.hour, g.minute, undefined, g.zone) }),
  },
];
/** For languages without a grammar of their own: figures alone. */
export const FIGURES_ONLY = grammarOf(numeric('day first'), [], '(?!)', '\\d');
