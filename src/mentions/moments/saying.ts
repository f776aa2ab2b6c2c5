/** Expressions counted from the day of speaking or writing: "yesterday", "last week", "two years ago", "on Friday". */

import { addDays, weekday } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import { dayOfHours } from './clock.ts';
import type { Dated } from './dates.ts';
import * as dates from './dates.ts';
import type { Answer, Reading } from './reading.ts';
import type { Said, TimeExpression } from './said.ts';
import type { Told } from './setting.ts';
import { SAID } from './speech.ts';
import { tenseOf } from './years.ts';

const NO_DAY = 'counted from the day of the document, which is not known';
const WROTE =
  /(?:wrote|written|writes|noted|minute|memo|e-?mail|message|letter|note|log|diary|entry|écri|not[ée]|courriel|lettre|courrier|mention|journal)/i;

/** The day on which quoted words were written, where the text gives it just before them: 'On 9 October 2013 she wrote: "Third trace this month"'. */
function writtenOn(i: number, { setting, told }: Reading): Told | undefined {
  if (!setting.quoted[i]) return undefined;
  const { text } = setting.context;
  const t = told.at(-1);
  if (!t || setting.quoted[t.index] || t.dated.grain !== 'day' || t.source === 'published') return undefined;
  if (setting.paragraph[t.index] !== setting.paragraph[i]) return undefined;
  const quote = setting.quotation[i];
  const before = quote === undefined ? '' : text.slice(t.end, quote.start);
  const around = text.slice(Math.max(0, t.start - 40), t.start) + before;
  return before.length < 130 && !/[.!?]\s+[A-ZÀ-Þ]/.test(before) && WROTE.test(around) ? t : undefined;
}

const LENGTH = { day: 10, week: 10, month: 7, season: 7, quarter: 7, year: 7 } as const;

/** Whether a day, a week or a month is told, or a year, though the day of writing is known to be after a month or a year only. */
const isFiner = (grain: Dated['grain'], today: string): boolean =>
  grain in LENGTH && (today.split('/')[0] ?? '').length < LENGTH[grain as keyof typeof LENGTH];

/** From today, or from the first and the last day that today can be. */
export function fromToday(i: number, reading: Reading, make: (today: IsoDate) => Dated | undefined): Answer {
  const letter = writtenOn(i, reading);
  if (letter) {
    const dated = make(letter.dated.earliest);
    if (dated) return { dated, basis: 'derived', anchor: { start: letter.start, end: letter.end }, tells: true };
  }
  if (reading.setting.retrospective && reading.setting.quoted[i]) {
    const here = reading.setting.paragraph[i] ?? 0;
    const day = reading.told
      .filter(
        (t) =>
          t.dated.grain === 'day' && t.source !== 'published' && here - (reading.setting.paragraph[t.index] ?? 0) <= 2,
      )
      .at(-1);
    const dated = day && make(day.dated.earliest);
    return dated
      ? { dated, basis: 'bounded', anchor: { start: day.start, end: day.end }, tells: false }
      : { unresolved: 'counted from the day of a quotation, which the text does not tell' };
  }
  const { today } = reading.setting;
  const first = today?.earliest ?? today?.latest;
  const last = today?.latest;
  const a = first && make(first);
  if (!a) return { unresolved: first ? 'no such day' : NO_DAY };
  const b = last ? make(last) : undefined;
  const base = { basis: 'derived', anchor: 'published', tells: true } as const;
  if (b && b.edtf === a.edtf && today?.earliest) return { ...base, dated: a };
  if (!today?.earliest)
    return { ...base, basis: 'bounded', dated: { ...a, edtf: `../${a.edtf.split('/').at(-1)}` }, openStart: true };
  if (b) return { ...base, basis: 'bounded', dated: dates.spanning(a, b) };
  // written in 2014 or later: "on Monday" is no day at all, and "last year" any of many
  if (isFiner(a.grain, today?.edtf ?? '')) return { unresolved: NO_DAY };
  return {
    ...base,
    basis: 'bounded',
    dated: {
      ...a,
      edtf: a.edtf.includes('/') ? a.edtf : /[~?]/.test(a.edtf) ? a.edtf.replace(/[~?]/, '%') : `${a.edtf}?`,
    },
    openEnd: true,
  };
}

/** How many days "recent days", "the coming months" reach. */
const REACH = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 14,
  weekend: 21,
  week: 56,
  month: 365,
  quarter: 365,
  season: 365,
  year: 3653,
  decade: 18263,
  century: 36525,
} as const;

type Spoken = Extract<Said, { form: 'weekday' | 'current' | 'stretch' | 'shift' }>;
export function bySaying(said: Spoken, e: TimeExpression, i: number, reading: Reading): Answer {
  switch (said.form) {
    case 'weekday':
      return weekdayAnswer(said, e, i, reading);
    case 'current':
      return fromToday(i, reading, (t) => dates.containing(said.unit, t, said.offset));
    case 'stretch':
      return (
        (/^(?:second|minute|hour)$/.test(said.unit) ? dayOfHours(i, reading) : undefined) ??
        fromToday(i, reading, (t) => {
          const far = said.vague
            ? addDays(t, said.sign * REACH[said.unit])
            : dates.step(t, said.sign * said.high, said.unit);
          const [a, b] = said.sign < 0 ? [far, t] : [t, far];
          return dates.stretch(a, b, undefined, said.vague ? '~' : '');
        })
      );
    default:
      return fromToday(i, reading, (t) => {
        const d = dates.shifted(dates.dayAt(t), said.low, said.high, said.unit, said.sign, said.vague);
        if (!d || said.vague || said.low !== said.high || !Number.isInteger(said.low) || said.unit !== 'year') return d;
        // "two years ago" is said of a year
        const y = dates.year(dates.yearOf(dates.step(t, said.sign * said.low, 'year')));
        return y && { ...y, edtf: `${y.edtf}~`, earliest: d.earliest, latest: d.latest };
      });
  }
}

function weekdayAnswer(
  said: Extract<Said, { form: 'weekday' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): Answer {
  const { of } = said;
  if (of && 'unit' in of && of.unit === 'week' && of.form === 'current')
    return fromToday(i, reading, (t) =>
      dates.dayAt(addDays(dates.week(addDays(t, 7 * of.offset)).earliest, said.weekday)),
    );
  const story = said.which || tenseOf(e, i, reading) === 'future' ? undefined : storyDay(e, i, reading);
  if (story) {
    const ahead = (said.weekday - weekday(story.dated.earliest) + 7) % 7;
    return {
      dated: dates.dayAt(addDays(story.dated.earliest, ahead)),
      basis: 'derived',
      anchor: { start: story.start, end: story.end },
      tells: true,
    };
  }
  if (!said.which) {
    const near = besidePage(said.weekday, reading);
    if (near) return { dated: dates.dayAt(near.day), basis: 'derived', anchor: near.at, tells: true };
  }
  if (
    !said.which &&
    reading.setting.retrospective &&
    (reading.setting.paragraph[i] ?? 0) > 3 &&
    !reading.setting.quoted[i] &&
    tenseOf(e, i, reading) !== 'future'
  )
    return { unresolved: 'a weekday of the story, whose week is not told near it' };
  const future = said.which === 'next' || (!said.which && looksAhead(e, i, reading));
  const past = said.which === 'this' && tenseOf(e, i, reading).endsWith('past');
  return fromToday(i, reading, (t) => {
    const ahead = (said.weekday - weekday(t) + 7) % 7;
    // said on a Thursday or Friday, "last Wednesday" is not yesterday's but the week before's
    if (said.which === 'last') return dates.dayAt(addDays(t, ahead === 0 ? -7 : ahead >= 6 ? ahead - 14 : ahead - 7));
    if (said.which === 'next') return dates.dayAt(addDays(t, ahead === 0 ? 7 : ahead));
    if (said.which === 'this') return dates.dayAt(addDays(t, past && ahead > 0 ? ahead - 7 : ahead));
    return dates.dayAt(addDays(t, future || ahead === 0 ? ahead : ahead - 7));
  });
}

/** Whether "Friday" is the coming one: by tense, or as the end of a term ("by Friday", "for Friday"). */
function looksAhead(e: TimeExpression, i: number, reading: Reading): boolean {
  const tense = tenseOf(e, i, reading);
  const { text, language } = reading.setting.context;
  if (tense === 'future') return true;
  if (e.relation === 'since' || (tense === 'ahead' && e.relation === 'after')) return false;
  const before = text.slice(Math.max(0, e.start - 60), e.start);
  const sentence = reading.setting.context.sentences[reading.setting.sentence[i] ?? -1];
  const had =
    language === 'fr'
      ? /(?:avait|avaient|aurait|auraient)\s+(?:été\s+)?[\wà-ÿ]+[éiu]/i
      : /\bhad\s+(?:already\s+|been\s+|not\s+)?\w+/i;
  if (
    (e.relation === 'by' || e.relation === 'until') &&
    had.test(text.slice(sentence?.start ?? e.start, sentence?.end ?? e.end))
  )
    return false;
  if (tense === 'ahead') return true;
  if (/(?:\bfor|\bpour)\s+(?:le\s+|the\s+)?$/i.test(before)) return true;
  if (e.relation === 'by') return true;
  if (e.relation === 'until') return !/\b(?:not|nobody|no one|never|nothing|pas|jamais|rien)\b/i.test(before);
  return e.relation === 'before' && tense === 'open';
}

/** Where the page has no day of its own: a date in the text that falls on this weekday, close to what bounds the page. */
function besidePage(
  which: number,
  { setting, told }: Reading,
): { readonly day: IsoDate; readonly at: Span } | undefined {
  const { today } = setting;
  if (!today?.earliest || today.latest === today.earliest) return undefined;
  const edge = Date.parse(today.earliest);
  const days = told
    .filter((t) => t.dated.grain === 'day' && t.source !== 'story' && weekday(t.dated.edtf.slice(0, 10)) === which)
    .map((t) => ({ day: t.dated.edtf.slice(0, 10), at: { start: t.start, end: t.end } }));
  return [...(setting.weekdays.get(which) ?? []), ...days]
    .filter((w) => Math.abs(Date.parse(w.day) - edge) <= 7 * 86_400_000)
    .at(-1);
}

/** A day told in this paragraph, long before the document's own: a weekday after it belongs to the story. */
function storyDay(e: TimeExpression, i: number, { setting, told }: Reading): Told | undefined {
  const t = told.at(-1);
  if (t?.dated.grain !== 'day' || t.source === 'published') return undefined;
  if (setting.paragraph[t.index] !== setting.paragraph[i] || (setting.quoted[i] && !setting.quoted[t.index]))
    return undefined;
  if (
    setting.today &&
    !setting.retrospective &&
    ((setting.sentence[i] ?? 0) - (setting.sentence[t.index] ?? 0) > 2 ||
      SAID.test(setting.context.text.slice(Math.max(0, e.start - 30), e.start)))
  )
    return undefined;
  const today = setting.today?.latest ?? setting.today?.earliest;
  return !today || t.dated.latest < addDays(today, -60) ? t : undefined;
}
