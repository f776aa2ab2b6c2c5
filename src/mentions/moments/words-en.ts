/** English words for months, weekdays, numbers and units of time. */
import { fold, int, loud, present, S, word } from './fragments.ts';
import type { CalendarUnit, Groups } from './said.ts';

const MONTH_NAMES: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** Full names, and short ones that always stand beside a number. */
export const MONTH_FULL =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september|october|november|december)(?![A-Za-z])';
export const MONTH_SHORT =
  '(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![A-Za-z])\\.?)';
export const MONTH = `(?:${MONTH_FULL}|${MONTH_SHORT})`;
export const monthOf = (s: string | undefined): number => MONTH_NAMES[fold(s ?? '')] ?? 0;

export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:mon|tues|wednes|thurs|fri|satur)day)(?![A-Za-z])';
/** Short names stand only before a day of the month. */
export const WEEKDAY_ANY = `(?:${WEEKDAY}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?![A-Za-z])\\.?)`;
export const weekdayOf = (s: string | undefined): number | undefined => {
  const i = WEEKDAY_NAMES.findIndex((n) => s !== undefined && n.startsWith(fold(s).slice(0, 3)));
  return i < 0 ? undefined : i;
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};
export const ordinalOf = (s: string | undefined): number => ORDINALS[fold(s ?? '')] ?? int(s) ?? 0;
export const ORDINAL_WORD = word(...Object.keys(ORDINALS));

const NUMBER_NAMES: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  'a dozen': 12,
  'a couple of': 2,
  'a couple': 2,
  'a fortnight': 2,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
};
/** Amounts without a number: at least and at most so many of the unit. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  'a few': [2, 9],
  'the few': [2, 9],
  few: [2, 9],
  several: [2, 11],
  some: [1, 11],
  many: [2, 60],
  'a number of': [2, 30],
  'a matter of': [1, 9],
  'a good many': [2, 60],
  'a good few': [2, 20],
  recent: [1, 11],
  various: [2, 11],
  dozens: [12, 99],
  'dozens of': [24, 99],
  'hundreds of': [100, 999],
  countless: [2, 99],
};
const SPELLED = `(?:${word('twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety')}-(?:one|two|three|four|five|six|seven|eight|nine))`;
const PLAIN = `(?:\\d{1,3}(?:\\.\\d)?(?![\\d,])|${SPELLED}|${word(...Object.keys(NUMBER_NAMES).filter((n) => n !== 'a fortnight'))})`;
/** "two", "a few", "two or three", "three to four". */
export const AMOUNT = `(?:${PLAIN}(?:${S}(?:or|to)${S}|-|–)${PLAIN}|${word(...Object.keys(VAGUE))}|${PLAIN})`;
/** Words before an amount that belong to it. */
export const BOUNDS = word(
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'over',
  'more than',
  'less than',
  'at least',
  'at most',
  'approximately',
  'no more than',
  'no less than',
  'fewer than',
  'close to',
  'well over',
  'up to',
  'as long as',
  'little more than',
  'just over',
  'just under',
  'not quite',
);

export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly vague?: boolean;
}
const plain = (s: string): number | undefined => {
  const f = fold(s);
  const named = NUMBER_NAMES[f];
  if (named !== undefined) return named;
  const [tens, ones] = f.split('-');
  if (tens && ones && NUMBER_NAMES[tens] && NUMBER_NAMES[ones])
    return (NUMBER_NAMES[tens] ?? 0) + (NUMBER_NAMES[ones] ?? 0);
  const n = Number.parseFloat(s);
  return Number.isFinite(n) ? n : undefined;
};
export function amountOf(s: string | undefined): Amount {
  if (s === undefined) return { low: 1, high: 9, vague: true };
  const vague = VAGUE[fold(s)];
  if (vague) return { low: vague[0], high: vague[1], vague: true };
  const whole = plain(s);
  if (whole !== undefined && !/\d\s*[-–]\s*\d/.test(s)) return { low: whole, high: whole };
  const [a = '', b = ''] = s.split(/\s+(?:or|to)\s+|-|–/);
  return { low: plain(a) ?? 1, high: plain(b) ?? plain(a) ?? 1 };
}

const UNIT_NAMES: Readonly<Record<string, CalendarUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
  morning: 'day',
  afternoon: 'day',
  evening: 'day',
  season: 'season',
};
export const unitOf = (s: string | undefined): CalendarUnit => UNIT_NAMES[fold(s ?? '').replace(/s$/, '')] ?? 'day';
export const UNIT = word(
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
);
export const UNITS = word(
  'second',
  'seconds',
  'minute',
  'minutes',
  'hour',
  'hours',
  'day',
  'days',
  'night',
  'nights',
  'weekend',
  'weekends',
  'week',
  'weeks',
  'fortnight',
  'month',
  'months',
  'quarters',
  'year',
  'years',
  'decade',
  'decades',
  'century',
  'centuries',
);
export const PLURAL_UNITS = word(
  'minutes',
  'hours',
  'days',
  'nights',
  'weekends',
  'weeks',
  'months',
  'quarters',
  'years',
  'decades',
  'centuries',
);

export const SEASON = `(?:${loud('spring', 'summer', 'autumn', 'fall', 'winter')}(?![A-Za-z]))`;
export const seasonOf = (s: string | undefined): number =>
  ({ spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 })[fold(s ?? '')] ?? 0;
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)(?![A-Za-z])';
export const partOfDay = (s: string | undefined): 'morning' | 'afternoon' | 'evening' | 'night' | undefined => {
  const f = fold(s ?? '');
  return f.startsWith('morn')
    ? 'morning'
    : f.startsWith('after') || f.startsWith('lunch')
      ? 'afternoon'
      : f.startsWith('even')
        ? 'evening'
        : f.startsWith('night')
          ? 'night'
          : undefined;
};

/** "Saturday evening", "last Friday night". */
export const POD = `(?:${S}(?<pod>${PART_OF_DAY}))?`;
export const pod = (g: Groups) => present({ partOfDay: partOfDay(g.pod) });
export const dayPart = (unit: string | undefined) =>
  /morning|afternoon|evening|night/i.test(unit ?? '') ? present({ partOfDay: partOfDay(unit) }) : {};

/** Which way "last", "following", "same" step. */
export const step = (s: string | undefined): number =>
  ({
    last: -1,
    past: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
    ensuing: 1,
    subsequent: 1,
    previous: -1,
    preceding: -1,
    prior: -1,
    same: 0,
    that: 0,
    very: 0,
  })[(s ?? '').toLowerCase()] ?? 0;
