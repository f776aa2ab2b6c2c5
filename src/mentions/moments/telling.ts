/** Expressions counted from a date told before: "a month later", "that year", "the following spring", "the same day". */
import { addDays, weekday } from '../../domain/calendar.ts';
import { dayOfHours } from './clock.ts';
import type { Dated } from './dates.ts';
import * as dates from './dates.ts';
import type { Answer, Reading } from './reading.ts';
import type { CalendarUnit, Said, TimeExpression } from './said.ts';
import { bySaying } from './saying.ts';
import type { Told } from './setting.ts';
import { merelySaid, SAID } from './speech.ts';
import { tenseOf } from './years.ts';

const NOTHING_TOLD = 'counted from a date told before, and none is';
const beside = (t: Told, { setting, expressions }: Reading): boolean =>
  expressions[t.index]?.said.form === 'holiday' ||
  /(?:\bof|\bdated|\bdu|\bde|datée?)\s+(?:the\s+)?$/i.test(
    setting.context.text.slice(Math.max(0, t.start - 12), t.start),
  );

/** Counted from the paper's day ("yesterday"), and no day that is named ("20 April", its year from there). */
const isOfPaper = (t: Told, { expressions }: Reading): boolean =>
  t.source === 'published' && expressions[t.index]?.said.form !== 'day';

const FINE: Partial<Record<CalendarUnit, readonly dates.Grain[]>> = {
  hour: ['day'],
  day: ['day'],
  weekend: ['day', 'week', 'weekend'],
  week: ['day', 'week', 'weekend'],
  month: ['day', 'week', 'weekend', 'month'],
};

/** The date that these words count from: the one told last that is fine enough, no term set for later, not the day of an interview. */
export function toldLast(
  i: number,
  reading: Reading,
  reach: number,
  unit: CalendarUnit,
  storyOnly = false,
): Told | undefined {
  const { setting, told, expressions } = reading;
  const here = setting.paragraph[i] ?? 0;
  const away = (t: Told): number => Math.abs(here - (setting.paragraph[t.index] ?? 0));
  const near = told.filter(
    (t) =>
      !(storyOnly && isOfPaper(t, reading)) &&
      away(t) <= reach &&
      t.dated.grain !== 'century' &&
      (t.dated.grain !== 'decade' || unit === 'decade'),
  );
  const isTerm = (t: Told): boolean => {
    const relation = expressions[t.index]?.relation;
    return relation === 'by' || relation === 'until';
  };
  // who speaks of the next day speaks of the day after speaking
  const speaks = SAID.test(
    setting.context.text.slice(Math.max(0, (expressions[i]?.start ?? 0) - 30), expressions[i]?.start),
  );
  const plain = near.filter((t) => (speaks && away(t) === 0) || !merelySaid(t, reading));
  const pick = (from: readonly Told[]): Told | undefined => {
    const last = from.at(-1);
    if (!last) return undefined;
    const other = from.at(-2);
    if (isTerm(last) && other && setting.sentence[other.index] === setting.sentence[last.index]) return other;
    return last;
  };
  const fine = FINE[unit];
  const last = pick(plain);
  if (fine && last && !fine.includes(last.dated.grain)) {
    const finer = pick(plain.filter((t) => fine.includes(t.dated.grain) && away(t) <= 2));
    if (finer) return finer;
  }
  if (unit === 'day' && last && beside(last, reading)) {
    // "the flight of 2 May", "dated 3 June", "at Christmas": the date of a thing, not of what happens
    const happening = pick(plain.filter((t) => t.dated.grain === 'day' && away(t) === 0 && !beside(t, reading)));
    if (happening) return happening;
  }
  return last ?? pick(near);
}

type Counted = Extract<Said, { form: 'shift' | 'then' | 'told' | 'told-weekday' | 'told-month' | 'told-season' }>;
const unitOf = (said: Counted): CalendarUnit =>
  said.form === 'shift' || said.form === 'told'
    ? said.unit
    : said.form === 'told-weekday'
      ? 'day'
      : said.form === 'then'
        ? 'month'
        : 'year';

export function byTelling(said: Counted, e: TimeExpression, i: number, reading: Reading): Answer {
  const { setting } = reading;
  const t = toldLast(
    i,
    reading,
    said.form === 'then' ? 0 : said.form === 'shift' ? 3 : 2,
    unitOf(said),
    said.form === 'then',
  );
  const quarter =
    said.form === 'told' && said.loose && said.unit === 'quarter'
      ? reading.told.filter((x) => reading.expressions[x.index]?.said.form === 'quarter').at(-1)
      : undefined;
  if (quarter)
    return { dated: quarter.dated, basis: 'derived', anchor: { start: quarter.start, end: quarter.end }, tells: true };
  const hours =
    !t && said.form === 'told' && said.unit === 'day' && said.offset === 0 ? dayOfHours(i, reading) : undefined;
  if (hours) return hours;
  if (
    said.form === 'told' &&
    said.loose &&
    setting.today &&
    (said.unit === 'day' ? t === undefined : !inStory(t, i, reading))
  ) {
    const gone = said.unit === 'weekend' && tenseOf(e, i, reading).endsWith('past');
    return bySaying({ form: 'current', unit: said.unit, offset: gone ? -1 : 0 }, e, i, reading);
  }
  if (sameAs(e, setting.context.text))
    return { unresolved: 'the same time as something else, whose date is not told here' };
  if (!t || (said.form === 'then' && (merelySaid(t, reading) || isOfPaper(t, reading))))
    return unanchored(said, e, i, reading);
  const from = { start: t.start, end: t.end };
  const give = (dated: Dated | undefined): Answer =>
    dated
      ? {
          dated,
          basis: 'derived',
          anchor: from,
          tells: said.form !== 'then' && !(said.form === 'told' && said.unit === 'day' && said.offset < 0),
          countedFrom: t.dated.latest,
        }
      : { unresolved: 'no such day' };
  switch (said.form) {
    case 'shift':
      return give(dates.shifted(t.dated, said.low, said.high, said.unit, said.sign, said.vague));
    case 'then':
      return give(t.dated);
    case 'told':
      // "the same evening" after a mere year is not the evening of that year
      if (said.unit === 'day' && said.offset === 0 && dates.coarser(t.dated.grain, 'season'))
        return { unresolved: NOTHING_TOLD };
      return said.offset < 0 &&
        dates.coarser(t.dated.grain, said.unit === 'day' ? 'weekend' : 'month') &&
        setting.today &&
        away(t, i, reading) > 0
        ? unanchored(said, e, i, reading)
        : give(toldUnit(said, t.dated));
    case 'told-weekday':
      return t.dated.grain === 'day' || t.dated.grain === 'week' || t.dated.grain === 'weekend'
        ? give(weekdayFrom(said, t.dated))
        : unanchored(said, e, i, reading);
    case 'told-month':
      return give(named((y) => dates.month(y, said.month), said.offset, t.dated));
    default:
      return give(named((y) => dates.season(y, said.season), said.offset, t.dated));
  }
}

/** "On the same day as Samy", "at the same time as the flag": no date told before is meant. */
const sameAs = (e: TimeExpression, text: string): boolean =>
  /\bsame\b|\bm[êe]me\b/i.test(e.text) && /^\s+(?:as|that|que|qu['’])\b/.test(text.slice(e.end, e.end + 8));

/** Nothing told that it could count from: where the document's own day is known, "the previous evening" counts from there. */
function unanchored(said: Counted, e: TimeExpression, i: number, reading: Reading): Answer {
  const known = reading.setting.today !== undefined;
  const a: Answer | undefined = !known
    ? undefined
    : said.form === 'told-weekday'
      ? bySaying(
          {
            form: 'weekday',
            weekday: said.weekday,
            ...(said.offset === 0 ? {} : { which: said.offset < 0 ? ('last' as const) : ('next' as const) }),
          },
          e,
          i,
          reading,
        )
      : said.form === 'told' && said.offset < 0
        ? bySaying({ form: 'current', unit: said.unit, offset: said.offset }, e, i, reading)
        : undefined;
  return a && 'dated' in a ? { ...a, basis: 'bounded' } : { unresolved: NOTHING_TOLD };
}

/** Whether "the end of the year" stands in a stretch of the story well before the document's own day. */
function inStory(t: Told | undefined, i: number, { setting }: Reading): boolean {
  if (!t || t.source === 'published' || setting.paragraph[t.index] !== setting.paragraph[i]) return false;
  const now = setting.today?.latest ?? setting.today?.earliest;
  return !now || t.dated.latest < addDays(now, -300);
}

function weekdayFrom(said: Extract<Said, { form: 'told-weekday' }>, d: Dated): Dated {
  const base = said.offset < 0 ? d.earliest : d.latest;
  const ahead = (said.weekday - weekday(base) + 7) % 7;
  if (said.offset < 0) return dates.dayAt(addDays(base, ahead === 0 ? -7 : ahead - 7));
  return dates.dayAt(addDays(base, said.offset > 0 && ahead === 0 ? 7 : ahead));
}

const away = (t: Told, i: number, { setting }: Reading): number =>
  Math.abs((setting.paragraph[i] ?? 0) - (setting.paragraph[t.index] ?? 0));

function toldUnit(said: Extract<Said, { form: 'told' }>, d: Dated): Dated | undefined {
  const unit = dates.containing(said.unit, said.offset > 0 ? d.latest : d.earliest, said.offset);
  if (!unit || !dates.coarser(d.grain, unit.grain)) return unit;
  // "the same day" of a month that is all we know: no closer than the month; "the next day" may lie just outside
  const first = dates.containing(said.unit, d.earliest, said.offset);
  const last = dates.containing(said.unit, d.latest, said.offset);
  if (!first || !last) return undefined;
  return said.offset === 0 ? d : dates.stretch(first.earliest, last.latest);
}

/** "that December" lies in the year told, "the following September" after the date, "the previous May" before it. */
function named(make: (y: number) => Dated | undefined, offset: number, d: Dated): Dated | undefined {
  const y = dates.yearOf(offset < 0 ? d.earliest : d.latest);
  if (offset === 0) return make(y);
  if (d.grain === 'year') return make(y + offset);
  const all = [y - 1, y, y + 1].map(make);
  return offset > 0
    ? all.find((x) => x && x.earliest > d.latest)
    : all.filter((x) => x && x.latest < d.earliest).at(-1);
}
