/** English words that pick a part of the time after them: "late", "the end of", "the first half of", "the morning of". */
import { S, word } from './fragments.ts';
import type { Part, PartPattern } from './said.ts';

const one = (part: Part) => () => part;

export const PARTS_EN: readonly PartPattern[] = [
  {
    find: `(?:the${S})?(?:very${S})?(?<w>[Ee]arly|[Ll]ate)(?:${S}in${S}|${S}|-)`,
    part: (g) => (/^e/i.test(g.w ?? '') ? 'early' : 'late'),
  }, // late 2014
  { find: `(?:the${S})?[Mm]id(?:[-–]|${S})`, part: one('mid') }, // mid-April
  { find: `(?:the${S})?(?:very${S})?${word('start', 'beginning', 'outset', 'opening')}${S}of${S}`, part: one('start') }, // the start of 2015
  { find: `(?:the${S})?(?:very${S})?${word('end', 'close', 'tail end')}${S}of${S}`, part: one('end') }, // the end of September
  { find: `(?:the${S})?${word('middle', 'midpoint')}${S}of${S}`, part: one('mid') }, // the middle of December
  {
    find: `(?:the${S})?${word('first half', 'early part', 'first part', 'early months', 'first few months')}${S}of${S}`,
    part: (g) => (g ? 'first-half' : 'first-half'),
  }, // the first half of May
  {
    find: `(?:the${S})?${word('second half', 'latter half', 'latter part', 'later part', 'last half')}${S}of${S}`,
    part: one('second-half'),
  }, // the second half of 2012
  { find: `(?:the${S})?${word('first week')}${S}(?:of|in)${S}`, part: one('first-week') }, // the first week of June
  { find: `(?:the${S})?${word('second week')}${S}(?:of|in)${S}`, part: one('second-week') }, // the second week of January
  { find: `(?:the${S})?${word('third week')}${S}(?:of|in)${S}`, part: one('third-week') },
  { find: `(?:the${S})?${word('first day')}${S}of${S}`, part: one('first-day') }, // the first day of May
  { find: `(?:the${S})?${word('last day', 'final day')}${S}of${S}`, part: one('last-day') }, // the last day of October
  { find: `(?:the${S})?${word('week')}${S}(?:of|beginning|ending)${S}`, part: one('week-of') }, // the week of 3 May
  { find: `(?:the${S})?${word('weekend')}${S}of${S}`, part: one('weekend-of') }, // the weekend of 3 May
  { find: `(?:the${S})?${word('last week', 'final week')}${S}(?:of|in)${S}`, part: one('last-week') }, // the last week of September
  {
    find: `(?:the${S})?${word('first days', 'early days', 'opening days', 'first few days')}${S}of${S}`,
    part: one('first-days'),
  }, // the first days of March
  {
    find: `(?:the${S})?${word('last days', 'final days', 'closing days', 'dying days')}${S}of${S}`,
    part: one('last-days'),
  }, // the last days of March
  {
    find: `(?:the${S})?${word('first months', 'first weeks', 'opening months', 'opening weeks', 'early weeks')}${S}of${S}`,
    part: one('first-months'),
  }, // the first months of 2015
  {
    find: `(?:the${S})?${word('last months', 'final months', 'last weeks', 'final weeks', 'closing months', 'closing weeks')}${S}of${S}`,
    part: one('last-months'),
  }, // the closing weeks of 2015
  { find: `${word('earlier', 'earlier in')}${S}(?=this|that|the|last|in)(?:in${S})?`, part: one('earlier') }, // earlier that year
  { find: `${word('later', 'later in')}${S}(?=this|that|the|last|in)(?:in${S})?`, part: one('later') }, // later this month
  {
    find: `(?:the${S})?(?:early${S}|late${S})?${word('morning', 'early hours', 'small hours', 'dawn')}${S}of${S}`,
    part: one('morning'),
  }, // the morning of 12 September
  { find: `(?:the${S})?(?:early${S}|late${S})?${word('afternoon')}${S}of${S}`, part: one('afternoon') },
  { find: `(?:the${S})?(?:early${S}|late${S})?${word('evening')}${S}of${S}`, part: one('evening') },
  { find: `(?:the${S})?${word('night')}${S}(?:of|between)${S}`, part: one('night') }, // the night of 3 May
  { find: `(?:the${S})?${word('course')}${S}of${S}`, part: one('course') }, // the course of 2014
];
