/** English dates counted from the speaker's day or from a date told before: "last October", "a month later", "the same day". */
import { END, present, S, word } from './fragments.ts';
import type { CalendarUnit, Groups, Pattern, Said, Which } from './said.ts';
import {
  AMOUNT,
  amountOf,
  BOUNDS,
  MONTH_FULL,
  monthOf,
  PART_OF_DAY,
  partOfDay,
  SEASON,
  seasonOf,
  UNIT,
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
const step = (s: string | undefined): number =>
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
const POD = `(?:${S}(?<pod>${PART_OF_DAY}))?`;
const pod = (g: Groups) => present({ partOfDay: partOfDay(g.pod) });
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
const dayPart = (unit: string | undefined) =>
  /morning|afternoon|evening|night/i.test(unit ?? '') ? present({ partOfDay: partOfDay(unit) }) : {};

/** What follows a counted time: "ago", "later", "before" with or without the event that it stands before. */
const TAIL = `(?:(?<ago>ago)|(?<hence>from${S}(?:now|today)|hence)|(?<earlier>earlier|previously|beforehand)|(?<later>later|afterwards?|thereafter|on(?=[,.;]))|(?<before>before|prior${S}to|ahead${S}of)|(?<after>after|following|into))`;
/** Closes its clause: nothing follows that could be the event. */
const CLOSED = '(?:(?<closed>(?=\\s*(?:[.,;:!?)”"’–—]|$|(?:and|but|or|in|at|on)\\b)))|)';

export const RELATIVE_EN: readonly Pattern[] = [
  {
    id: 'amount', // nearly two years ago; a month later; some weeks earlier; two days before the vote
    find: `${QTY}${S}${TAIL}${END}${CLOSED}`,
    said: (g) => {
      if (g.ago) return shift(g, -1, 'speech');
      if (g.hence) return shift(g, 1, 'speech');
      if (g.earlier) return shift(g, -1, 'told');
      if (g.later) return shift(g, 1, 'told');
      return shift(g, g.before ? -1 : 1, g.closed === undefined ? 'event' : 'told');
    },
  },
  {
    id: 'units-later', // years later; months earlier; days ago
    find: `(?<unit>${word('minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades')})${S}(?<dir>later|earlier|afterwards?|ago|before(?!${S}[A-Za-z])|previously)${END}`,
    said: (g) => ({
      form: 'shift',
      low: 1,
      high: 11,
      vague: true,
      unit: unitOf(g.unit),
      sign: /later|after/.test(g.dir ?? '') ? 1 : -1,
      from: g.dir === 'ago' ? 'speech' : 'told',
    }),
  },
  {
    id: 'units-before-event', // days after those attacks; months before the vote
    find: `(?<unit>${word('hours', 'days', 'weeks', 'months', 'years', 'decades')})${S}(?:(?<before>before|prior${S}to|ahead${S}of)|after)${END}`,
    said: (g) => ({
      form: 'shift',
      low: 1,
      high: 11,
      vague: true,
      unit: unitOf(g.unit),
      sign: g.before ? -1 : 1,
      from: 'event',
    }),
    fits: (before, after) =>
      /^\s+[A-Za-z\d]/.test(after) &&
      !/(?:[\d]|\b(?:two|three|four|five|six|seven|eight|nine|ten|few|several|of|the|these|those|last|some|many|first|year|day|week))[\s-]+$/i.test(
        before,
      ),
  },
  {
    id: 'the-weekday-before', // the Friday before the storm; the Thursday before
    find: `the${S}(?<wd>${WEEKDAY})${S}(?:(?<before>before)|after)${END}`,
    said: (g) => ({ form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: g.before ? -1 : 1 }),
    fits: (_before, after) => !/^\s+(?:the|his|her|its|their|that|those|he|she|they|it|we|I|[A-Z])\b/.test(after),
  },
  {
    id: 'the-weekday-before-event', // the Friday before the storm
    find: `the${S}(?<wd>${WEEKDAY})${S}(?:(?<before>before)|after)${END}`,
    said: (g) => ({
      form: 'shift',
      low: 1,
      high: 1,
      unit: 'day',
      sign: g.before ? -1 : 1,
      from: 'event',
      weekday: weekdayOf(g.wd) ?? 0,
    }),
    fits: (_before, after) => /^\s+(?:the|his|her|its|their|that|those|he|she|they|it|we|I|[A-Z])\b/.test(after),
  },
  {
    id: 'the-weekday', // "We told them on the Tuesday"
    find: `the${S}(?<wd>${WEEKDAY})${POD}${END}`,
    said: (g) => ({ form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: 0 }),
    extra: pod,
    fits: (before, after) =>
      /(?:^|[^A-Za-z])(?:on|by|until|since|from|to|before|after|of)\s+$/i.test(before) &&
      !/^\s+(?:[A-Z]|before|after|following|prayers?|market|session|meeting|edition)/.test(after),
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
    id: 'told-weekday', // the following Monday; the previous Friday evening
    find: `(?:[Tt]he${S})?(?<which>${word('following', 'previous', 'preceding', 'next', 'same', 'prior')}|[Tt]hat)${S}(?<wd>${WEEKDAY})${POD}${END}`,
    said: (g) => ({ form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: step(g.which) }),
    extra: pod,
    fits: (_b, _a, words) => /^(?:the|that|same)/i.test(words) || /^(?:following|previous|preceding)/i.test(words),
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
    id: 'told-month', // the following September; the previous May; that December
    find: `(?:[Tt]he${S}(?<which>${word('following', 'previous', 'preceding', 'next', 'same')})|(?<that>[Tt]hat))${S}(?<month>${MONTH_FULL})`,
    said: (g) => ({ form: 'told-month', month: monthOf(g.month), offset: g.that ? 0 : step(g.which) }),
    fits: (_b, _a, words) => !/that (?:May|March)$/.test(words) || !/^\s+(?:be|have|not)\b/.test(_a),
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
    id: 'told-season', // that summer; the following spring
    find: `(?:(?:[Tt]he${S})?(?<which>${word('following', 'previous', 'preceding', 'next', 'same')})|(?<that>[Tt]hat))${S}(?<season>${SEASON})${END}`,
    said: (g) => ({ form: 'told-season', season: seasonOf(g.season), offset: g.that ? 0 : step(g.which) }),
    fits: (_b, _a, words) => /^(?:the|that)\s/i.test(words) || /^(?:following|previous)/i.test(words),
  },
  {
    id: 'told-unit', // the following year; the next morning; the same day; that week; the previous weekend
    find: `(?:[Tt](?:he|hat|his)${S}(?:very${S})?(?<which>${word('following', 'previous', 'preceding', 'next', 'same', 'prior', 'very', 'ensuing', 'subsequent')})|(?<that>[Tt]hat)(?:${S}very)?)${S}(?:calendar${S}|fiscal${S}|working${S}|school${S})?(?<unit>${UNIT}|morning|afternoon|evening)${END}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit), offset: g.that ? 0 : step(g.which) }),
    extra: (g) => dayPart(g.unit),
    fits: (_before, after, words) =>
      !(/^that /i.test(words) && /^\s+(?:has|have|is|was)\s+(?:been|not)\b/.test(after)) && !/^[-]/.test(after),
  },
  {
    id: 'the-unit', // the end of the year; during the month
    find: `[Tt]he${S}(?<unit>${word('week', 'weekend', 'month', 'quarter', 'year', 'decade', 'day', 'night', 'morning', 'afternoon', 'evening')})${END}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit), offset: 0, loose: true }),
    extra: (g) => dayPart(g.unit),
    fits: (before, after, words) =>
      !/^\s+(?:of|that|when|to|before|after|ended|ending|in which)\b|^[-’']/.test(after) &&
      (/(?:start|beginning|end|middle|half|course|close|early|late|later|days|weeks|months|parts?|morning|night|earlier)\s+(?:of|in)\s+$/i.test(
        before,
      ) ||
        (/(?:year|month|quarter|week)$/.test(words) &&
          /(?:^|[^A-Za-z])(?:for|in|during|throughout|over)\s+$/i.test(before)) ||
        (/weekend$/.test(words) && /(?:^|[^A-Za-z])(?:at|over|by|during|until|before|after|for)\s+$/i.test(before)) ||
        (/(?:night|morning|afternoon|evening)$/.test(words) &&
          /(?:^|[^A-Za-z])(?:in|during|by|through|into)\s+$/i.test(before))),
  },
  {
    id: 'day-before', // the day before; the night before; the week after; the year before last
    find: `[Tt]he${S}(?<unit>${UNIT}|morning|afternoon|evening)${S}(?:(?<before>before)|after)(?:${S}(?<last>last|next))?${END}`,
    said: (g) =>
      g.last
        ? { form: 'current', unit: unitOf(g.unit), offset: g.before ? -2 : 2 }
        : { form: 'told', unit: unitOf(g.unit), offset: g.before ? -1 : 1 },
    extra: (g) => dayPart(g.unit),
    fits: (_before, after) =>
      !/^\s+(?:the|his|her|its|their|that|those|this|he|she|they|it|we|I|a|an|my|our|[A-Z])\b/.test(after),
  },
  {
    id: 'day-before-event', // the day after the attack; the evening before his arrest
    find: `[Tt]he${S}(?<unit>${UNIT}|morning|afternoon|evening)${S}(?:(?<before>before)|after)(?=${S}(?:the|his|her|its|their|that|those|this|he|she|they|it|we|I|a|an|my|our|[A-Z])(?![a-z]))`,
    said: (g) => ({ form: 'shift', low: 1, high: 1, unit: unitOf(g.unit), sign: g.before ? -1 : 1, from: 'event' }),
    extra: (g) => dayPart(g.unit),
  },
  {
    id: 'day-of-event', // the night of the crash; the day of the vote
    find: `[Tt]he${S}(?<unit>day|night|morning|afternoon|evening)(?=${S}of${S}(?:the|his|her|their|that)${S}(?!${MONTH_FULL})[a-z])`,
    said: () => ({ form: 'shift', low: 0, high: 0, unit: 'day', sign: 1, from: 'event' }),
    extra: (g) => dayPart(g.unit),
  },
  {
    id: 'year-end', // by year-end; at the year-end
    find: `(?:the${S})?year-end(?!${S}\\d|-)${END}`,
    said: () => ({ form: 'current', unit: 'year', offset: 0 }),
    extra: () => ({ part: 'end' }),
    fits: (before) => /(?:^|[^A-Za-z])(?:by|at|before|until|since|after|around|from)\s+$/i.test(before),
  },
  {
    id: 'year-earlier', // the year-earlier period; a year-ago quarter
    find: `(?:the|a)${S}(?:year|month|quarter)-(?:ago|earlier)${S}(?:period|quarter|month|level|figure)?${END}`,
    said: () => ({ form: 'shift', low: 1, high: 1, unit: 'year', sign: -1, from: 'told' }),
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
    id: 'at-the-time', // at the time; at that time
    find: `[Aa]t${S}(?:(?:the|that)${S}(?:same${S})?(?:very${S})?time|that${S}(?:moment|point|date))${END}`,
    said: () => ({ form: 'then' }),
    fits: (_before, after) => !/^\s+(?:of|when|that|being|he|she|they|it|the)\b/.test(after),
  },
  {
    id: 'then', // by that time; since then; the minister of that time
    find: `(?:(?:the|that)${S}(?:same${S})?(?:very${S})?time|(?:the|this|that)${S}(?:same${S})?(?:period|moment|point|date)|then)${END}`,
    said: () => ({ form: 'then' }),
    fits: (before, after, words) => {
      if (/^then/i.test(words))
        return (
          /(?:^|[^A-Za-z])(?:by|since|until|till|before|from)\s+$/i.test(before) &&
          !/^\s+(?:the|a|he|she|it)\s+\w+(?:ed|s)?\s+/.test('')
        );
      if (/^this/i.test(words))
        return /(?:during|in|at|throughout|over|by|until|since)\s+$/i.test(before) && /time|period/i.test(words);
      if (/moment|point|date$/i.test(words))
        return /^that\b/i.test(words) && /(?:by|until|since|before|after|at|from|on)\s+$/i.test(before);
      return (
        /(?:^|[^A-Za-z])(?:at|by|since|until|during|in|from|before|for)\s+$/i.test(before) &&
        !/^\s+(?:of|when|that|being|to|he|she|they|it|the|period|same|frame|limit)\b/.test(after)
      );
    },
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
