/** Expressions counted from the day of speaking, and those counted from a date told before. */
import { addDays, weekday } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/moment.ts';
import type { Answer, Reading } from './answer.ts';
import type { Dated } from './dates.ts';
import * as dates from './dates.ts';
import type { Said, TimeExpression } from './said.ts';
import type { Told } from './setting.ts';
import { tenseOf } from './years.ts';

const NO_DAY = 'counted from the day of the document, which is not known';
const NOTHING_TOLD = 'counted from a date told before, and none is';

/** From today, or from the first and the last day that today can be. */
function fromToday(reading: Reading, make: (today: IsoDate) => Dated | undefined): Answer {
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
  return {
    ...base,
    basis: 'bounded',
    dated: { ...a, edtf: a.edtf.includes('/') ? a.edtf : `${a.edtf}?` },
    openEnd: true,
  };
}

const REACH = {
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
  minute: 1,
  second: 1,
} as const;

export function bySaying(said: Said, e: TimeExpression, i: number, reading: Reading): Answer {
  if (said.form === 'weekday') return weekdayAnswer(said, e, i, reading);
  if (said.form === 'current') return fromToday(reading, (t) => dates.containing(said.unit, t, said.offset));
  if (said.form === 'stretch') {
    return fromToday(reading, (t) => {
      const far = said.vague
        ? addDays(t, said.sign * REACH[said.unit])
        : dates.step(t, said.sign * said.high, said.unit);
      const [a, b] = said.sign < 0 ? [far, t] : [t, far];
      return dates.stretch(a, b, undefined, said.vague ? '~' : '');
    });
  }
  if (said.form === 'shift') {
    return fromToday(reading, (t) => {
      const d = dates.shifted(dates.dayAt(t), said.low, said.high, said.unit, said.sign, said.vague);
      // "two years ago" is said of a year, "three months ago" of a month
      if (d && said.unit === 'year' && Number.isInteger(said.low) && said.low === said.high && !said.vague) {
        const y = dates.year(dates.yearOf(dates.step(t, said.sign * said.low, 'year')));
        return y && { ...y, edtf: `${y.edtf}~`, earliest: d.earliest, latest: d.latest };
      }
      return d;
    });
  }
  return { unresolved: NO_DAY };
}

function weekdayAnswer(
  said: Extract<Said, { form: 'weekday' }>,
  e: TimeExpression,
  i: number,
  reading: Reading,
): Answer {
  const { setting } = reading;
  if (said.of && said.of.form === 'current' && said.of.unit === 'week')
    return fromToday(reading, (t) =>
      dates.dayAt(
        addDays(
          dates.containing('week', t, said.of && 'offset' in said.of ? said.of.offset : 0)?.earliest ?? t,
          said.weekday,
        ),
      ),
    );
  const told = said.which ? undefined : storyDay(i, reading);
  if (told) {
    const ahead = (said.weekday - weekday(told.dated.earliest) + 7) % 7;
    return {
      dated: dates.dayAt(addDays(told.dated.earliest, ahead)),
      basis: 'derived',
      anchor: { start: told.start, end: told.end },
      tells: true,
    };
  }
  const tense = tenseOf(e, i, reading);
  const future = said.which === 'next' || (said.which !== 'last' && tense === 'future');
  const { today } = setting;
  if (!said.which && today?.earliest && today.latest !== today.earliest) {
    // the page has no day of its own: a date in the text that falls on this weekday, close to what bounds the page
    const edge = today.earliest;
    const near = (setting.weekdays.get(said.weekday) ?? [])
      .filter((w) => Math.abs(Date.parse(w.day) - Date.parse(edge)) <= 7 * 86_400_000)
      .at(-1);
    if (near) return { dated: dates.dayAt(near.day), basis: 'derived', anchor: near.at, tells: true };
  }
  return fromToday(reading, (t) => {
    const ahead = (said.weekday - weekday(t) + 7) % 7;
    if (said.which === 'last') return dates.dayAt(addDays(t, ahead === 0 ? -7 : ahead - 7));
    if (said.which === 'next') return dates.dayAt(addDays(t, ahead === 0 ? 7 : ahead));
    if (said.which === 'this') return dates.dayAt(addDays(t, tense === 'past' && ahead > 0 ? ahead - 7 : ahead));
    if (future) return dates.dayAt(addDays(t, ahead));
    return dates.dayAt(addDays(t, ahead === 0 ? 0 : ahead - 7));
  });
}

/** A day told in this paragraph, long before the document's own: a weekday after it belongs to the story. */
function storyDay(i: number, { setting, told }: Reading): Told | undefined {
  const t = told.at(-1);
  if (!t || t.dated.grain !== 'day' || setting.paragraph[t.index] !== setting.paragraph[i] || setting.quoted[i])
    return undefined;
  const today = setting.today?.latest ?? setting.today?.earliest;
  if (!today) return t;
  return t.explicit && t.dated.latest < addDays(today, -60) ? t : undefined;
}

/** The date that "a month later" and "that year" count from: the one told last. */
export function toldLast(i: number, { setting, told, expressions }: Reading, reach: number): Told | undefined {
  const here = setting.paragraph[i] ?? 0;
  for (let k = told.length - 1; k >= 0; k--) {
    const t = told[k];
    if (!t) continue;
    if (Math.abs(here - (setting.paragraph[t.index] ?? 0)) > reach) return undefined;
    const relation = expressions[t.index]?.relation;
    const ahead = relation === 'by' || relation === 'until';
    if (ahead && told.slice(0, k).some((x) => setting.sentence[x.index] === setting.sentence[t.index])) continue;
    return t;
  }
  return undefined;
}

export function byTelling(said: Said, e: TimeExpression, i: number, reading: Reading): Answer {
  const t = toldLast(i, reading, said.form === 'then' ? 0 : 3);
  if (said.form === 'told' && said.loose) {
    const { today } = reading.setting;
    const now = today?.latest ?? today?.earliest;
    const story =
      t &&
      reading.setting.paragraph[t.index] === reading.setting.paragraph[i] &&
      (!now || t.dated.latest < addDays(now, -300));
    if (!story && now) return bySaying({ form: 'current', unit: said.unit, offset: 0 }, e, i, reading);
  }
  if (!t) return { unresolved: NOTHING_TOLD };
  const from = { start: t.start, end: t.end };
  const give = (dated: Dated | undefined, basis: 'derived' | 'bounded' = 'derived'): Answer =>
    dated
      ? { dated, basis, anchor: from, tells: said.form !== 'then', countedFrom: t.dated.latest }
      : { unresolved: 'no such day' };
  switch (said.form) {
    case 'shift':
      return give(dates.shifted(t.dated, said.low, said.high, said.unit, said.sign, said.vague));
    case 'then':
      return give(t.dated);
    case 'told':
      return give(toldUnit(said, t.dated));
    case 'told-weekday': {
      const d = said.offset < 0 ? t.dated.earliest : t.dated.latest;
      if (t.dated.grain !== 'day' && t.dated.grain !== 'week')
        return { unresolved: 'the date told before is no day to count weekdays from' };
      const ahead = (said.weekday - weekday(d) + 7) % 7;
      return give(
        dates.dayAt(
          addDays(d, said.offset < 0 ? (ahead === 0 ? -7 : ahead - 7) : said.offset > 0 && ahead === 0 ? 7 : ahead),
        ),
      );
    }
    case 'told-month':
      return give(named((y) => dates.month(y, said.month), said.offset, t.dated));
    case 'told-season':
      return give(named((y) => dates.season(y, said.season), said.offset, t.dated));
    default:
      return { unresolved: NOTHING_TOLD };
  }
}

function toldUnit(said: Extract<Said, { form: 'told' }>, d: Dated): Dated | undefined {
  const edge = said.offset > 0 ? d.latest : d.earliest;
  const unit = dates.containing(said.unit, edge, said.offset);
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
  const all = [y - 1, y, y + 1].map(make);
  return offset > 0
    ? d.grain === 'year'
      ? make(y + 1)
      : all.find((x) => x && x.earliest > d.latest)
    : d.grain === 'year'
      ? make(y - 1)
      : all.filter((x) => x && x.latest < d.earliest).at(-1);
}
