/** English dates counted from a date or an event told before: "the following spring", "that evening", "at the time", "the day after the fire". */
import { END, S, word } from './fragments.ts';
import { saysHowLong } from './how-long-en.ts';
import type { Pattern } from './said.ts';
import {
  dayPart,
  MONTH_FULL,
  monthOf,
  POD,
  pod,
  SEASON,
  seasonOf,
  step,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words-en.ts';

export const STORY_EN: readonly Pattern[] = [
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
    fits: (before, after, words) =>
      /^\s+[A-Za-z\d]/.test(after) &&
      !saysHowLong(before, after, words) &&
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
    id: 'told-weekday', // the following Monday; the previous Friday evening
    find: `(?:[Tt]he${S})?(?<which>${word('following', 'previous', 'preceding', 'next', 'same', 'prior')}|[Tt]hat)${S}(?<wd>${WEEKDAY})${POD}${END}`,
    said: (g) => ({ form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: step(g.which) }),
    extra: pod,
    fits: (_b, _a, words) => /^(?:the|that|same)/i.test(words) || /^(?:following|previous|preceding)/i.test(words),
  },
  {
    id: 'told-month', // the following September; the previous May; that December
    find: `(?:[Tt]he${S}(?<which>${word('following', 'previous', 'preceding', 'next', 'same')})|(?<that>[Tt]hat))${S}(?<month>${MONTH_FULL})`,
    said: (g) => ({ form: 'told-month', month: monthOf(g.month), offset: g.that ? 0 : step(g.which) }),
    fits: (_b, _a, words) => !/that (?:May|March)$/.test(words) || !/^\s+(?:be|have|not)\b/.test(_a),
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
    id: 'year-earlier', // the year-earlier period; a year-ago quarter
    find: `(?:the|a)${S}(?:year|month|quarter)-(?:ago|earlier)${S}(?:period|quarter|month|level|figure)?${END}`,
    said: () => ({ form: 'shift', low: 1, high: 1, unit: 'year', sign: -1, from: 'told' }),
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
];
