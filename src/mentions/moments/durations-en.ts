/** English lengths of time and repeated times: "two years", "ten-day", "every week", "daily". Ages are left alone. */
import { END, S, word } from './fragments.ts';
import { clockOf, ZONE } from './numeric.ts';
import type { Pattern } from './said.ts';
import { AMOUNT, amountOf, BOUNDS, PLURAL_UNITS, UNITS, unitOf, WEEKDAY_NAMES, weekdayOf } from './words-en.ts';

const AGE_AFTER = /^(?:\s+|-)(?:old|older|younger|of age)\b/i;

export const DURATIONS_EN: readonly Pattern[] = [
  {
    id: 'duration', // for two years; more than three weeks; a year and a half
    find: `(?:${BOUNDS}${S})?(?<n>${AMOUNT})${S}(?:(?:full|long|whole|short|more|working|business|calendar|consecutive|straight|successive|additional)${S})?(?<unit>${UNITS})${END}(?<half>${S}and${S}a${S}half)?`,
    needs: UNITS,
    said: (g) => {
      const a = amountOf(g.n);
      const k = /fortnight/i.test(g.unit ?? '') ? 2 : 1;
      return {
        form: 'duration',
        ...a,
        low: (a.low + (g.half ? 0.5 : 0)) * k,
        high: (a.high + (g.half ? 0.5 : 0)) * k,
        unit: unitOf(g.unit),
      };
    },
    fits: (before, after, words) =>
      !AGE_AFTER.test(after) &&
      !/\bage[ds]?\s+(?:of\s+)?$/i.test(before) &&
      !/^(?:a|an)\s+(?:second|night)\b(?!\s*[.,;)])|^(?:one|a)\s+night\s+stand/i.test(words) &&
      !/seconds?$/.test(words) &&
      !(/^(?:a|an|the)\s/i.test(words) && /(?:times|once|twice|thrice|\d|percent|per cent)\s+$/i.test(before)),
  },
  {
    id: 'hyphen-duration', // a two-year inquiry; 10-day
    find: `(?<n>\\d{1,3}|${word('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'twenty', 'thirty', 'multi', 'half', 'fourteen', 'fifteen', 'eighteen')})-(?<unit>${word('minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century')})${END}`,
    said: (g) => ({ form: 'duration', ...amountOf(g.n), unit: unitOf(g.unit) }),
    fits: (before, after) => !/^-old/.test(after) && !/[\d.,-]$/.test(before),
  },
  {
    id: 'bare-duration', // for months; within weeks; decades of
    find: `(?<unit>${PLURAL_UNITS})${END}`,
    said: (g) => ({ form: 'duration', low: 1, high: 11, vague: true, unit: unitOf(g.unit) }),
    fits: (before, after) =>
      (/(?:^|[^A-Za-z])(?:for|in|within|over|after|took|take|taken|lasted|many|spent|spend|through)\s+$/i.test(
        before,
      ) &&
        !/^\s+(?:of\s+(?:age|war|the))\b/.test(after)) ||
      (/^\s+of\s/.test(after) && !/(?:the|his|her|their|first|last|these|those)\s+$/i.test(before)),
  },
  {
    id: 'whole', // all day; the whole year; all summer
    find: `(?:all|the${S}whole|the${S}entire)${S}(?<unit>${word('day', 'night', 'week', 'month', 'year', 'summer', 'winter')})(?:${S}long)?${END}`,
    said: (g) => ({ form: 'duration', low: 1, high: 1, unit: unitOf(g.unit) }),
  },
  {
    id: 'every', // every week; each Friday; every two years
    find: `${word('every', 'each')}${S}(?:other${S})?(?:(?<n>${AMOUNT})${S})?(?:(?<wd>${WEEKDAY_NAMES.map((d) => d[0]?.toUpperCase() + d.slice(1)).join('|')})|(?<unit>${UNITS}|morning|afternoon|evening|spring|summer|autumn|winter))${END}`,
    said: (g) =>
      g.wd ? { form: 'set', unit: 'week', weekday: weekdayOf(g.wd) ?? 0 } : { form: 'set', unit: unitOf(g.unit) },
  },
  {
    id: 'plural-weekday', // on Sundays; on Friday mornings
    find: `(?<wd>${WEEKDAY_NAMES.map((d) => d[0]?.toUpperCase() + d.slice(1)).join('|')})(?:s|${S}(?:mornings|afternoons|evenings|nights))${END}`,
    said: (g) => ({ form: 'set', unit: 'week', weekday: weekdayOf(g.wd) ?? 0 }),
  },
  {
    id: 'adverb-set', // daily; weekly; annually
    find: `(?<w>${word('daily', 'nightly', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'annually', 'yearly')})${END}`,
    said: (g) => ({
      form: 'set',
      unit:
        ({ d: 'day', n: 'day', w: 'week', f: 'week', m: 'month', q: 'quarter', a: 'year', y: 'year' } as const)[
          (g.w ?? 'd').charAt(0).toLowerCase() as 'd'
        ] ?? 'day',
    }),
    fits: (before, _after, words) => !/^[A-Z]/.test(words) && !/-$/.test(before),
  },
  {
    id: 'per-unit', // twice a week; 40,000 euros a year
    find: `a${S}(?<unit>${word('day', 'night', 'week', 'month', 'year')})${END}`,
    said: (g) => ({ form: 'set', unit: unitOf(g.unit) }),
    fits: (before, after) =>
      /(?:times|once|twice|thrice|[\d]|percent|per cent|million|billion|thousand|hours|days|euros|dollars|pounds|francs|tons|tonnes|barrels|shares?)\s+$/i.test(
        before,
      ) && !/^\s+(?:ago|earlier|later|before|after)\b/.test(after),
  },
  {
    id: 'clock', // 8.31 a.m.; 14:05 GMT; 9 pm; noon
    find: `(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?[ \\u00a0]?(?<half>[ap]\\.m\\.|[ap]m|[AP]\\.?M\\.?)(?![A-Za-z])|(?<hour2>[01]?\\d|2[0-4]):(?<minute2>[0-5]\\d)(?::[0-5]\\d)?(?![:\\d])|(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)[ ]?(?:hours|hrs)(?![a-z])|(?<noon>[Nn]oon|[Mm]idday)(?![A-Za-z])|(?<mid>[Mm]idnight)(?![A-Za-z]))(?:[ \\u00a0]?(?<zone>${ZONE}))?`,
    said: () => ({ form: 'clock' }),
    extra: (g) => {
      const clock = g.noon
        ? '12:00'
        : g.mid
          ? '00:00'
          : clockOf(g.hour ?? g.hour2 ?? g.hour4, g.minute ?? g.minute2 ?? g.minute4, g.half, g.zone);
      return clock ? { clock } : {};
    },
    fits: (before, after) => !/[\d:.,-]$/.test(before) && !/^['’]s\s+Children/.test(after),
  },
];
