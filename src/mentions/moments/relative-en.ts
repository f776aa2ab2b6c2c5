/** English dates counted from the speaker's day, and counted times before or after a date told: "last October", "two years ago", "a month later". */

import { END, S, word } from './fragments.ts';
import { saysHowLong } from './how-long-en.ts';
import type { CalendarUnit, Groups, Pattern, Said, Which } from './said.ts';
import {
  AMOUNT,
  amountOf,
  BOUNDS,
  MONTH_FULL,
  monthOf,
  PART_OF_DAY,
  POD,
  pod,
  SEASON,
  seasonOf,
  step,
  UNITS,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words-en.ts';

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
};
const which = (g: Groups): Which => WHICH[(g.which ?? '').toLowerCase()] ?? 'this';
const QTY = `(?:${BOUNDS}${S})?(?<n>${AMOUNT})${S}(?:(?:full|long|whole|short|more|working|business|calendar|consecutive)${S})?(?<unit>${UNITS})${END}(?<half>${S}and${S}a${S}half)?(?:${S}or${S}(?:so|more))?`;
const isWeeks = (g: Groups): number => (/fortnight/i.test(g.unit ?? '') ? 2 : 1);
const amount = (g: Groups) => {
  const a = amountOf(g.n);
  const extra = g.half ? 0.5 : 0;
  return { ...a, low: (a.low + extra) * isWeeks(g), high: (a.high + extra) * isWeeks(g) };
};
const shift = (g: Groups, sign: -1 | 1, from: 'speech' | 'told' | 'event'): Said => ({
  form: 'shift',
  ...amount(g),
  unit: unitOf(g.unit),
  sign,
  from,
});
/** What follows a counted time: "ago", "later", "before" with or without the event that it stands before. */
const TAIL = `(?:(?<ago>ago)|(?<hence>from${S}(?:now|today)|hence)|(?<earlier>earlier|previously|beforehand)|(?<later>later|afterwards?|thereafter|on(?=[,.;]))|(?<before>before|prior${S}to|ahead${S}of)|(?<after>after|following|into))`;
/** Closes its clause: nothing follows that could be the event. */
const CLOSED = '(?:(?<closed>(?=\\s*(?:[.,;:!?)”"’–—]|$|(?:and|but|or|in|at|on)\\b)))|)';

export const RELATIVE_EN: readonly Pattern[] = [
  {
    id: 'amount', // nearly two years ago; a month later; some weeks earlier; two days before the vote
    find: `${QTY}${S}${TAIL}${END}${CLOSED}`,
    needs: UNITS,
    said: (g) => {
      if (g.ago) return shift(g, -1, 'speech');
      if (g.hence) return shift(g, 1, 'speech');
      if (g.earlier) return shift(g, -1, 'told');
      if (g.later) return shift(g, 1, 'told');
      return shift(g, g.before ? -1 : 1, g.closed === undefined ? 'event' : 'told');
    },
    fits: (before, after, words) => !saysHowLong(before, after, words),
  },
  {
    id: 'weekday-shift', // the day before yesterday; the day after tomorrow
    find: `the${S}day${S}(?:before${S}(?<y>yesterday)|after${S}tomorrow)${END}`,
    said: (g) => ({ form: 'current', unit: 'day', offset: g.y ? -2 : 2 }),
  },
  {
    id: 'yesterday',
    find: `${word('yesterday')}${POD}${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: -1 }),
    extra: pod,
  },
  {
    id: 'today',
    find: `${word('today')}(?:${S}(?<pod>${PART_OF_DAY}))?${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: 0 }),
    extra: pod,
    fits: (before, after) =>
      !/USA\s$/.test(before) && !/^(?:['’]s\s+(?:world|youth|society|children|young|generation)|-)/.test(after),
  },
  {
    id: 'tomorrow',
    find: `${word('tomorrow')}${POD}${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: 1 }),
    extra: pod,
  },
  {
    id: 'tonight',
    find: `${word('tonight')}${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: 0 }),
    extra: () => ({ partOfDay: 'night' }),
  },
  {
    id: 'overnight',
    find: `${word('last night')}${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: -1 }),
    extra: () => ({ partOfDay: 'night' }),
  },
  {
    id: 'this-morning', // this morning; earlier this afternoon
    find: `${word('this')}${S}(?:very${S})?(?<pod>${PART_OF_DAY})${END}`,
    said: () => ({ form: 'current', unit: 'day', offset: 0 }),
    extra: pod,
  },
  {
    id: 'last-unit', // last week; this year; the coming month; next weekend
    find: `(?:(?:(?:the${S})?(?<which>${word('past', 'current', 'coming', 'upcoming')})|(?<which2>${word('last', 'this', 'next')}))${S}(?:calendar|fiscal|financial|school|academic|trading|whole)?${maybeS()}(?<unit>${word('week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'fortnight')}))${END}`,
    said: (g) => ({ form: 'current', unit: unitOf(g.unit), offset: step(g.which ?? g.which2) }),
    fits: (before, after) => !/^-(?!long\b|old\b)|^\s+ago\b/.test(after) && !/[A-Za-z]-$/.test(before),
  },
  {
    id: 'weekday-of', // last Friday; next Tuesday; this coming Monday
    find: `(?:this${S})?(?<which>${word('last', 'past', 'this', 'next', 'coming')})${S}(?<wd>${WEEKDAY})${POD}${END}`,
    said: (g) => ({ form: 'weekday', weekday: weekdayOf(g.wd) ?? 0, which: which(g) }),
    extra: pod,
  },
  {
    id: 'weekday-week', // Tuesday week; a week on Friday; Monday last
    find: `(?:(?<wd>${WEEKDAY})${S}(?<rel>week|fortnight|last|next)|a${S}week${S}(?:on|from)${S}(?<wd2>${WEEKDAY}))${END}`,
    said: (g) =>
      g.wd && (g.rel === 'last' || g.rel === 'next')
        ? { form: 'weekday', weekday: weekdayOf(g.wd) ?? 0, which: g.rel }
        : {
            form: 'weekday',
            weekday: weekdayOf(g.wd ?? g.wd2) ?? 0,
            which: 'next',
            of: { form: 'current', unit: 'week', offset: g.rel === 'fortnight' ? 2 : 1 },
          },
    fits: (_b, after) => !/^\s+(?:week|month|year|spring|summer|autumn|fall|winter)\b/.test(after),
  },
  {
    id: 'nth-weekday', // the second Monday of January
    find: `(?:the${S})?(?<n>first|second|third|fourth|last)${S}(?<wd>${WEEKDAY})${S}(?:of|in)${S}(?=[A-Zt])`,
    said: (g) => ({
      form: 'nth-weekday',
      nth: ({ first: 1, second: 2, third: 3, fourth: 4 } as Record<string, number>)[g.n ?? ''] ?? -1,
      weekday: weekdayOf(g.wd) ?? 0,
      of: { form: 'then' },
    }),
  },
  {
    id: 'weekday', // Tuesday; Saturday evening
    find: `(?<wd>${WEEKDAY})${POD}${END}`,
    said: (g) => ({ form: 'weekday', weekday: weekdayOf(g.wd) ?? 0 }),
    extra: pod,
    fits: (before, after, words) =>
      !/^-|^\s+(?:Times|Telegraph|Mirror|Express|Herald|Post|Club|Brunch|School|prayers|Mosque)\b/.test(after) &&
      !/(?:Black|Bloody|Good|Holy|Ash|Easter|Palm|Sheffield|Super)\s+$/.test(before) &&
      !/^[a-z]/.test(words),
  },
  {
    id: 'last-month-name', // last October; this January; next June
    find: `(?<which>${word('last', 'this', 'next', 'this past', 'this coming')})${S}(?<month>${MONTH_FULL})`,
    said: (g) => ({
      form: 'month',
      month: monthOf(g.month),
      which: /past|last/i.test(g.which ?? '') ? 'last' : /coming|next/i.test(g.which ?? '') ? 'next' : 'this',
    }),
  },
  {
    id: 'last-season', // last winter; this spring
    find: `(?<which>${word('last', 'this', 'next', 'this past', 'this coming')})${S}(?<season>${SEASON})${END}`,
    said: (g) => ({
      form: 'season',
      season: seasonOf(g.season),
      which: /past|last/i.test(g.which ?? '') ? 'last' : /coming|next/i.test(g.which ?? '') ? 'next' : 'this',
    }),
  },
  {
    id: 'year-end', // by year-end; at the year-end
    find: `(?:the${S})?year-end(?!${S}\\d|-)${END}`,
    said: () => ({ form: 'current', unit: 'year', offset: 0 }),
    extra: () => ({ part: 'end' }),
    fits: (before) => /(?:^|[^A-Za-z])(?:by|at|before|until|since|after|around|from)\s+$/i.test(before),
  },
  {
    id: 'stretch', // the last three months; the coming weeks; the past few years
    find: `(?:the|these)${S}(?<which>${word('last', 'past', 'latest', 'previous', 'preceding', 'next', 'coming', 'following')})${S}(?:(?<n>${AMOUNT})${S})?(?:full${S})?(?<unit>${UNITS})${END}`,
    said: (g) => stretch(g),
    fits: (_b, after, words) => /s$/.test(words) && !/^\s+of\b/.test(after),
  },
  {
    id: 'bare-stretch', // last six weeks; past two years; next three days
    find: `(?<which>${word('last', 'past', 'next', 'previous', 'following')})${S}(?<n>${AMOUNT})${S}(?<unit>${UNITS})${END}`,
    said: (g) => stretch(g),
    fits: (before, after) => !/\b(?:the|his|her|their)\s+$/i.test(before) && !/^\s+of\b/.test(after),
  },
  {
    id: 'recent', // recent days; the coming months
    find: `(?:the${S}(?:most${S})?)?(?<which>recent|coming)${S}(?<unit>${word('days', 'weeks', 'months', 'years', 'decades', 'hours')})${END}`,
    said: (g) => ({
      form: 'stretch',
      low: 1,
      high: 11,
      vague: true,
      unit: unitOf(g.unit),
      sign: /recent/i.test(g.which ?? '') ? -1 : 1,
    }),
  },
  {
    id: 'reference', // now; recently; soon
    find: `(?:(?<past>${word('recently', 'lately')})|(?<future>${word('soon', 'shortly', 'the near future', 'the future')})|(?<thePast>the${S}(?:recent${S})?past)|(?<now>${word('now', 'nowadays', 'currently', 'these days', 'at present', 'presently', 'the present')}))${END}`,
    said: (g) => ({
      form: 'reference',
      to: g.past || g.thePast ? 'PAST_REF' : g.future ? 'FUTURE_REF' : 'PRESENT_REF',
    }),
    fits: (before, after, words) =>
      (!/-$/.test(before) &&
        !/^-|^[,]?\s+(?:that|as|after|before)\b/.test(after) &&
        !(/^(?:the )?past$/i.test(words.replace(/\s+/g, ' ')) && !/(?:in|of)\s+$/i.test(before)) &&
        !/^Now[,\s]/.test(`${words + after.slice(0, 1)}`)) ||
      (/^Now/.test(words) && !/^,/.test(after)),
  },
];

function maybeS(): string {
  return `(?:${S})?`;
}

function stretch(g: Groups): Said {
  const a = g.n === undefined ? { low: 1, high: 11, vague: true as const } : amountOf(g.n);
  const told = /previous|preceding|following/i.test(g.which ?? '');
  const sign = /next|coming|following/i.test(g.which ?? '') ? 1 : -1;
  const unit: CalendarUnit = unitOf(g.unit);
  return told ? { form: 'shift', ...a, unit, sign, from: 'told', vague: true } : { form: 'stretch', ...a, unit, sign };
}
