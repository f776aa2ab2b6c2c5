/** English dates that name their day, month, season, year, decade or century. */
import { DAY, END, fullYear, int, present, S, S0, word, YEAR4 } from './fragments.ts';
import { CLOCK_AFTER, clockAfter } from './numeric.ts';
import type { Groups, Pattern, Said } from './said.ts';
import {
  MONTH,
  MONTH_FULL,
  MONTH_SHORT,
  monthOf,
  ORDINAL_WORD,
  ordinalOf,
  PART_OF_DAY,
  partOfDay,
  SEASON,
  seasonOf,
  WEEKDAY_ANY,
  weekdayOf,
} from './words-en.ts';

const ORD = '(?:st|nd|rd|th|ST|ND|RD|TH)?';
const WD = `(?:(?<wd>${WEEKDAY_ANY})(?:${S}(?:morning|afternoon|evening|night))?,?${S}(?:the${S})?)?`;
/** ", 2015" or " '98"; two bare figures only where nothing follows that they could count. */
const YEAR = `(?:(?:(?:,?${S}(?:of${S})?|,)(?:(?<year>${YEAR4})(?![\\d,]*\\d|[/-]\\d)|['’](?<yy>\\d{2})(?!\\d))|${S}(?<yb>[3-9]\\d)(?=\\s*(?:[.,;:)\\]\\n]|$)|\\s\\d{3})))?`;
const PREPOSITION =
  /(?:^|[^A-Za-z])(?:in|of|since|until|till|by|from|to|through|between|and|before|after|during|for|last|next|this|that|late|early|mid|each|every|around|about|the|end|beginning|start|past|coming|following|previous|to|or|than|when|on|dated|circa|autumn|spring|as|through|via)[\s-]+['"‘“(]?$/i;

const yearOf = (g: Groups): number | undefined => {
  if (g.year) return int(g.year);
  const two = g.yy ?? g.yb;
  return two ? fullYear(int(two) ?? 0) : undefined;
};
const dayOf = (g: Groups): Said =>
  present({
    form: 'day' as const,
    month: monthOf(g.month),
    day: int(g.day) ?? 0,
    year: yearOf(g),
    weekday: weekdayOf(g.wd),
  }) as Said;
const partAfter = (g: Groups) => present({ ...clockAfter(g), partOfDay: partOfDay(g.pod) });
const POD = `(?:${S}(?<pod>${PART_OF_DAY}))?`;

const UNITS_OF_MEASURE =
  /^\s*(?:-\w|%|percent|per cent|people|persons|men|women|troops|soldiers|miles|km|kilomet|met(?:er|re)s|points|dollars|euros|pounds|francs|shares|tons|tonnes|feet|barrels|jobs|homes|employees|copies|votes|members|others|years|kg|kilos|litres|units|pages|families|children|employees|calls|cases|civilians|refugees|workers|students|patients)\b/i;
const NUMBERED =
  /(?:No\.?|flight|section|page|p\.|pp\.|room|rule|case|route|resolution|article|art\.|box|chapter|series|model|channel|platform|figure|table|ref\.?|reference|bus|locomotive|boeing|hotel|unit|file|lot|serial|building|gate|suite|form|£|\$|€|#|§|°)\s*$/i;

/** Whether four figures are a year: nothing makes them an amount, a number of something or part of a longer number. */
/** "tracked Delta 1989": the number is part of a name. */
const NAMED_BY_NUMBER = /\p{Ll}\s+\p{Lu}\p{L}+\s$/u;

export const yearFits = (before: string, after: string, words: string): boolean => {
  if (
    /[\d.,:/$£€#§=+]$|\d[-–]$|[A-Za-z_]-$/.test(before) &&
    !/(?:^|\D)(?:1\d|20)\d{2}\s?[-–/]$|(?:mid|post|pre|late|early|since)-$/i.test(before)
  )
    return false;
  if (
    /^(?:[\d%°_@]|,\d{3}|\.\d|:\d|\/\d{3,}|[-–]\d{1,3}[-–]?\d|[A-Za-z])/.test(after) &&
    !/^[-–](?:1\d|20)\d{2}(?!\d)/.test(after)
  )
    return false;
  if (UNITS_OF_MEASURE.test(after) || NUMBERED.test(before) || NAMED_BY_NUMBER.test(before)) return false;
  const year = Number.parseInt(words, 10);
  if (year >= 1900 && year <= 2035) return true;
  return (
    /(?:^|[^A-Za-z])(?:in|since|of|from|until|till|by|to|between|and|before|after|during|late|early|mid|circa|ca?\.|about|around|year|\()[\s-]*$/i.test(
      before,
    ) &&
    (/^\s*(?:[.,;:)?!]|$)/.test(after) || /(?:^|[^A-Za-z])(?:in|since|until|year|circa)\s*$/i.test(before)) &&
    year >= 1000 &&
    !/^\s+(?:[a-z]+s)\b/.test(after.replace(/^\s+(?:was|is|has|as|its|his)\b/, ''))
  );
};

const namesSomeone = (before: string, after: string): boolean =>
  /^\s[A-Z][a-z]/.test(after) && !PREPOSITION.test(before);
const CAUTIOUS = /^(?:March|May|MARCH|MAY|june|april|august|June|April|August)$/;

export const ABSOLUTE_EN: readonly Pattern[] = [
  {
    id: 'day-span', // 22 to 28 April 2013; 13-14 November; 3 and 4 May 1987
    find: `${WD}(?:the${S})?(?<from>${DAY})${ORD}(?:(?<dash>${S0}[-–—/]${S0})|${S}(?:to|and|or|through)${S}(?:the${S})?)(?<day>${DAY})${ORD}${S}(?:of${S})?(?<month>${MONTH})${YEAR}`,
    said: (g) => spanOf(g, int(g.from) ?? 0),
  },
  {
    id: 'day-span-month-first', // July 26-28, 1998; March 3 and 4
    find: `(?<month>${MONTH})${S}(?<from>${DAY})${ORD}(?:(?<dash>${S0}[-–—]${S0})|${S}(?:to|and|through)${S})(?<day>${DAY})${ORD}${END}(?![,.]?\\d|:)${YEAR}`,
    said: (g) => spanOf(g, int(g.from) ?? 0),
    fits: (_before, after) =>
      !/^\s+(?:other|more|people|men|women|years|months|days|weeks|hours|minutes)\b/.test(after),
  },
  {
    id: 'day-month', // Tuesday the 23rd of March, 2015; 23 Mar 2015 08:31 GMT+01:00; 12 Sept. 63
    find: `${WD}(?:the${S})?(?<day>${DAY})${ORD}(?:${S}|-|/)(?:(?:day${S})?of${S})?(?<month>${MONTH})(?:(?:[-/])(?<hy>${YEAR4}|\\d{2})(?!\\d)|${YEAR})${CLOCK_AFTER}${POD}`,
    said: (g) => (g.hy ? ({ ...dayOf(g), year: fullYear(int(g.hy) ?? 0) } as Said) : dayOf(g)),
    extra: partAfter,
    fits: (before, after, words) =>
      !/[\d.,:/$£€-]$/.test(before) &&
      !(/\s(?:May|March)$/.test(words) && /^\s+[a-z]/.test(after) && /^\s+(?:be|have|not|on|also|find)\b/.test(after)),
  },
  {
    id: 'month-day', // Friday, November 13th, 2015; Nov. 17
    find: `${WD}(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY})${ORD}${END}(?!\\.?\\d|,\\d(?!\\d{3}(?!\\d)))(?!:\\d)(?!${S0}(?:%|percent|per${S}cent))${YEAR}${CLOCK_AFTER}${POD}`,
    said: dayOf,
    extra: partAfter,
    fits: (_before, after, words) =>
      !/^\s+(?:people|men|women|percent|million|other)\b/.test(after) || /\d(?:st|nd|rd|th)|\d{4}/.test(words),
  },
  {
    id: 'month-year', // March 2015; Sept. of 1996; March '98
    find: `(?:the${S}month${S}of${S})?(?<month>${MONTH})(?:,?${S}(?:of${S})?|[-–/])(?:(?<year>${YEAR4})(?![\\d,]*\\d)(?![A-Za-z])|['’](?<yy>\\d{2})(?!\\d)|(?<yb>[3-9]\\d)(?=\\s*(?:[.,;:)\\]\\n]|$)))`,
    said: (g) => present({ form: 'month' as const, month: monthOf(g.month), year: yearOf(g) }) as Said,
  },
  {
    id: 'month', // September; the month of May
    find: `(?<of>the${S}month${S}of${S})?(?<month>${MONTH_FULL}|${MONTH_SHORT.replace('\\.?', '\\.')})`,
    said: (g) => ({ form: 'month', month: monthOf(g.month) }),
    fits: (before, after, words) => {
      if (/^[-’']s?[A-Za-z]/.test(after) && !/^['’]s\b|^-(?:to|end|old)/.test(after)) return false;
      if (/[A-Za-z]-$/.test(before) && !/\b(?:mid|late|early|post|pre)-$/i.test(before)) return false;
      if (/^(?:May|MAY|March|MARCH)$/.test(words))
        return PREPOSITION.test(before) && !/^\s+(?:not|be|have|I)\b/.test(after);
      return (
        !(CAUTIOUS.test(words) && namesSomeone(before, after)) &&
        !(CAUTIOUS.test(words) && /[A-Z][a-z]+\s$/.test(before) && !PREPOSITION.test(before))
      );
    },
  },
  {
    id: 'season-year', // the spring of 2014; winter 2014-15; summer '96
    find: `(?:the${S})?(?<season>${SEASON})(?:,?${S}(?:of${S})?)(?:(?<year>${YEAR4})(?:[-–/](?:\\d{4}|\\d{2}))?(?![\\d,]*\\d)|['’](?<yy>\\d{2})(?!\\d))`,
    said: (g) => present({ form: 'season' as const, season: seasonOf(g.season), year: yearOf(g) }) as Said,
  },
  {
    id: 'season', // in spring; by the autumn
    find: `(?:the${S})?(?<season>${SEASON})`,
    said: (g) => ({ form: 'season', season: seasonOf(g.season) }),
    fits: (before, after, words) => {
      const the = /^the/i.test(words);
      if (
        /^(?:[-\w]|['’]s\b|\s+(?:of|from|in|out|to|for|into|by|behind|short|apart)\b(?!\s+(?:that|this|the same|last|next|the (?:following|previous|next))\b)|\s+[A-Z])/.test(
          after,
        ) &&
        !/^\s+[A-Z]|^\s+(?:from|to|for|in)\b/.test(after)
      )
        return false;
      if (
        /^\s+(?:water|waters|board|clean|coat|coats|clothes|house|school|solstice|sport|sports|roll|palace|camp|olympics|games|course|job|guy|line|break)\b/i.test(
          after,
        )
      )
        return false;
      if (/fall$/i.test(words))
        return (
          the &&
          /(?:in|since|by|until|of|during|before|after|for)\s+$/i.test(before) &&
          !/^\s+of\b(?!\s+(?:that|this|last))/.test(after)
        );
      return (
        /(?:^|[^A-Za-z])(?:in|since|by|until|till|of|during|before|after|for|from|between|and|early|late|mid|to|through|all|this|last|next|end|the)[\s-]+$/i.test(
          before,
        ) || the
      );
    },
  },
  {
    id: 'quarter', // the third quarter of 1989; Q3 2014; fourth-quarter
    find: `(?:(?:the${S})?(?:fiscal${S})?(?:(?<q>first|second|third|fourth|final|1st|2nd|3rd|4th)|(?<which>current|latest|last|next|previous))(?:${S}(?:fiscal|calendar))?[ -]quarter${END}(?:(?:${S}of${S}|,?${S})(?:fiscal${S})?(?<year>${YEAR4})(?!\\d))?|Q(?<q2>[1-4])(?:,?${S}(?:of${S})?(?<year2>${YEAR4})|['’](?<yy>\\d{2}))?(?![\\dA-Za-z])|(?<year3>${YEAR4})[ -]?Q(?<q3>[1-4])(?!\\d)|(?:fiscal${S})?(?<year4>${YEAR4})(?:['’]s)?${S}(?<q4>first|second|third|fourth)[ -]quarter)`,
    said: (g) => {
      if (g.which)
        return {
          form: g.which === 'previous' ? 'told' : 'current',
          unit: 'quarter',
          offset: { next: 1, last: -1, latest: -1, previous: -1 }[g.which] ?? 0,
        };
      const ordinal = g.q ?? g.q4;
      const quarter = ordinal ? (/^(?:fin|fo|4)/.test(ordinal) ? 4 : ordinalOf(g.q)) : (int(g.q2 ?? g.q3) ?? 0);
      return present({
        form: 'quarter' as const,
        quarter,
        year: int(g.year ?? g.year2 ?? g.year3 ?? g.year4) ?? (g.yy ? fullYear(int(g.yy) ?? 0) : undefined),
      }) as Said;
    },
    fits: (_before, after) => !/^['’-]?(?:final|back)/.test(after),
  },
  {
    id: 'half-year', // the first half of 1990; H1 2014; the second half
    find: `(?:(?:the${S})?(?:(?<first>first)|second|latter)[ -]half(?:${S}of${S}(?:fiscal${S})?(?<year>${YEAR4})(?!\\d)|(?=,?${S}(?:net|profit|earnings|results|sales|revenue)))|H(?<h>[12]),?${S}(?<year2>${YEAR4})(?!\\d))`,
    said: (g) =>
      present({
        form: 'half' as const,
        half: g.h ? (int(g.h) ?? 1) : g.first ? 1 : 2,
        year: int(g.year ?? g.year2),
      }) as Said,
  },
  {
    id: 'first-months', // the first nine months of 1990; the nine months
    find: `(?:the${S})?(?<which>first|last)${S}(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven)${S}months${S}of${S}(?:(?:fiscal${S})?(?<year>${YEAR4})(?!\\d)|(?:the|this)${S}year)`,
    said: (g) => {
      const n =
        ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].indexOf(
          (g.n ?? '').toLowerCase(),
        ) + 2;
      return present({
        form: 'months' as const,
        from: g.which === 'last' ? 13 - n : 1,
        to: g.which === 'last' ? 12 : n,
        year: int(g.year),
      }) as Said;
    },
  },
  {
    id: 'fiscal-year', // fiscal 1989; the fiscal year 2014; FY2014
    find: `(?:(?:the${S})?fiscal(?:${S}year)?${S}(?<year>${YEAR4})|FY[ ]?(?:(?<year2>${YEAR4})|(?<yy>\\d{2})))(?!\\d)`,
    said: (g) => ({ form: 'year', year: int(g.year ?? g.year2) ?? fullYear(int(g.yy) ?? 0) }),
  },
  {
    id: 'decade', // the 1980s; the '80s; the nineties
    find: `(?:(?:the${S})?(?<year>1[0-9]\\d0|20\\d0)['’]?s|the${S}['’]?(?<yy>[1-9]0)['’]?s|(?:the${S})?(?<name>${word('twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties')}))${END}`,
    said: (g) => {
      if (g.year) return { form: 'decade', year: int(g.year) ?? 0 };
      const tens = g.yy
        ? (int(g.yy) ?? 0)
        : ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf(
            (g.name ?? '').toLowerCase(),
          ) *
            10 +
          20;
      return { form: 'decade', year: 1900 + tens, short: true };
    },
    fits: (before, _after, words) =>
      !/[$£€\d]$|(?:his|her|their|my)\s+(?:early|mid|late)?[\s-]*$/i.test(before) &&
      (!/^[a-z]{3,}s$/i.test(words) || /(?:early|mid|late)[\s-]+$/i.test(before)),
  },
  {
    id: 'century', // the nineteenth century; the 21st century
    find: `(?:the${S})?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>${ORDINAL_WORD}))[ -]century${END}`,
    said: (g) => ({ form: 'century', century: int(g.n) ?? ordinalOf(g.w) }),
  },
  {
    id: 'year-span', // 1995-96; 2014/15; the 2009–10 season
    find: '(?<from>(?:1[5-9]|20)\\d{2})[-–/](?<to>\\d{2})(?![\\d/–-])',
    said: (g) => {
      const from = int(g.from) ?? 0;
      const to = Math.floor(from / 100) * 100 + (int(g.to) ?? 0);
      return { form: 'interval', from: { form: 'year', year: from }, to: { form: 'year', year: to } };
    },
    fits: (before, after, words) =>
      yearFits(before, after, words.slice(0, 4)) &&
      (Number.parseInt(words.slice(5), 10) - Number.parseInt(words.slice(2, 4), 10) + 100) % 100 < 15 &&
      Number.parseInt(words.slice(5), 10) > Number.parseInt(words.slice(2, 4), 10),
  },
  {
    id: 'years-joined', // 1954 and 1955 as one stretch
    find: `(?:the${S}years?${S})(?<year>${YEAR4})(?!\\d)`,
    said: (g) => ({ form: 'year', year: int(g.year) ?? 0 }),
  },
  {
    id: 'year', // 1996
    find: `(?<year>${YEAR4})(?!\\d)`,
    said: (g) => ({ form: 'year', year: int(g.year) ?? 0 }),
    fits: yearFits,
  },
  {
    id: 'short-year', // '89
    find: "['’‘](?<yy>\\d{2})(?![\\ds’'])",
    said: (g) => ({ form: 'year', year: fullYear(int(g.yy) ?? 0) }),
    fits: (before) => /(?:^|[^A-Za-z])(?:in|of|since|from|until|by|and|to)\s+$/i.test(before),
  },
  {
    id: 'day-of-month', // on the 17th
    find: `(?:(?<wd>${WEEKDAY_ANY})${S})?the${S}(?<day>${DAY})(?:st|nd|rd|th)${END}`,
    said: (g) => present({ form: 'day-of-month' as const, day: int(g.day) ?? 0, weekday: weekdayOf(g.wd) }) as Said,
    fits: (before, after) =>
      /(?:^|[^A-Za-z])(?:on|by|until|till|since|of|from|to|between|before|after|and|dated|for)\s+$/i.test(before) &&
      !/^\s+(?!(?:and|at|in|to|that|when|he|she|it|they|we|with|by|from|for|after|but|or|of (?:this|that|the|last|next)|until|as|about|told|said|was|were|had|is|which|who|because|there|I|his|her|their|my|our|the|a|an|no|not|before|while|did|could|would|instead|only)\b)[A-Za-z]/i.test(
        after,
      ),
  },
];

function spanOf(g: Groups, from: number): Said | undefined {
  const end = dayOf(g) as Extract<Said, { form: 'day' }>;
  const { weekday, ...bare } = end;
  if (from >= end.day && g.dash) return undefined;
  if (from >= end.day) return { form: 'impossible', why: `no days run from ${from} to ${end.day}` };
  return { form: 'interval', from: present({ ...bare, day: from, weekday }) as Said, to: bare };
}
