/** When something told without a date can have been, by what is told around it: its paragraph, the hours of one day, the days told before and after it. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Around, IsoDate, Moment } from '../domain/moment.ts';
import type { Span } from '../domain/passage.ts';
import { saidTime } from './since.ts';

/** A date that the text spells out. */
export interface ToldDate extends Span {
  /** Ordinal of its passage. */
  readonly passage: number;
  readonly moment: Moment;
}

/** What a document tells of times, whether a claim has it or not. */
export interface ToldTimes {
  /** Ordinals of the passages that tell an hour without its day ("at 9:05"), one an hour, in text order. */
  readonly hours: readonly number[];
  /** In text order. */
  readonly dates: readonly ToldDate[];
  /** Ordinals of headings. */
  readonly headings: readonly number[];
}

/** A date wider than a season says too little. */
const WIDEST = 100;
/** Hours so many paragraphs away still belong to the same stretch. */
const NEAR = 3;
/** So many hours, and the one day so often among the days that are named, make a text one that tells the hours of a day. */
const HOURS = 6;
const TIMES = 3;
const SHARE = 2 / 3;
/** A day told so many paragraphs away still bounds. */
const REACH = 12;

const daysFrom = (a: IsoDate, b: IsoDate): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

const narrow = ({ earliest, latest }: Moment): boolean =>
  earliest !== undefined && latest !== undefined && daysFrom(earliest, latest) <= WIDEST;

const passageOf = ({ passage }: Claim): number => Number(passage.slice(passage.lastIndexOf('#p') + 2));

const isDay = ({ earliest, latest, edtf }: Moment): boolean => earliest === latest && edtf === earliest;

/** The one day whose hours a text tells: among the days that it names, most are that day. */
function dayOfHours({ hours, dates }: ToldTimes): ToldDate | undefined {
  if (hours.length < HOURS) return undefined;
  const days = dates.filter(({ moment }) => isDay(moment));
  const times = new Map<string, number>();
  for (const { moment } of days) times.set(moment.edtf, (times.get(moment.edtf) ?? 0) + 1);
  const [[day, most] = ['', 0]] = [...times].sort((a, b) => b[1] - a[1]);
  return most >= TIMES && most >= SHARE * days.length ? days.find(({ moment }) => moment.edtf === day) : undefined;
}

const bounded = ({ earliest, latest, edtf }: Moment, { start, end }: Span): Moment => ({
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
  edtf,
  basis: 'bounded',
  anchor: { start, end },
});

interface Point extends ToldDate {
  /** Written out, or worked out from another date. */
  readonly stated: boolean;
}

/** Dates of claims, and dates that the text spells out, in text order. */
function pointsOf(claims: readonly Claim[], { dates }: ToldTimes): readonly Point[] {
  const points: Point[] = dates.filter(({ moment }) => narrow(moment)).map((one) => ({ ...one, stated: true }));
  for (const claim of claims) {
    const moment = claim.prospective === true ? undefined : saidTime(claim);
    if (!moment || !narrow(moment) || !('moment' in claim.when) || claim.when.how !== 'said') continue;
    const at = claim.when.at ?? claim.quotes[0];
    points.push({ moment, start: at.start, end: at.end, passage: passageOf(claim), stated: moment.basis === 'stated' });
  }
  return points.sort((a, b) => a.start - b.start);
}

/** Where a text is told in order, what stands between two days was between them. */
function between(claim: Claim, points: readonly Point[], from: number, to: number): Moment | undefined {
  const own = points.filter(({ passage }) => passage >= from && passage < to);
  const [{ start }, at] = [claim.quotes[0], passageOf(claim)];
  // A year that was worked out is taken only where the section spells out years on both sides of it.
  const years = own
    .flatMap(({ stated, moment }) => (stated ? [moment.earliest ?? '', moment.latest ?? ''] : []))
    .sort();
  const sure = ({ stated, moment }: Point): boolean =>
    stated || ((moment.earliest ?? '') >= (years[0] ?? '9') && (moment.latest ?? '9') <= (years.at(-1) ?? ''));
  const near = own.filter((one) => Math.abs(one.passage - at) <= REACH && sure(one));
  const before = near.filter((one) => one.end <= start).at(-1);
  const after = near.find((one) => one.start >= claim.quotes[0].end);
  const [earliest, latest] = [before?.moment.earliest, after?.moment.latest];
  if (!before || !after || earliest === undefined || latest === undefined || earliest > latest) return undefined;
  if (daysFrom(earliest, latest) > WIDEST) return undefined;
  const moment = momentOf(earliest === latest ? earliest : `${earliest}/${latest}`, 'bounded');
  return moment && { ...moment, anchor: { start: before.start, end: before.end } };
}

/** Asked of claims without a date; undefined where nothing around bounds it to a season. */
export function surroundingsOf(claims: readonly Claim[], told: ToldTimes): (claim: Claim) => Around | undefined {
  const day = dayOfHours(told);
  const points = pointsOf(claims, told);
  const starts = [0, ...told.headings];
  const section = (at: number): readonly [number, number] => {
    const next = starts.findIndex((start) => start > at);
    return next < 0 ? [starts.at(-1) ?? 0, Number.POSITIVE_INFINITY] : [starts[next - 1] ?? 0, starts[next] ?? at];
  };
  const paragraphs = new Map<number, { readonly start: number; readonly end: number; readonly moment: Moment }[]>();
  for (const claim of claims) {
    const moment = saidTime(claim);
    if (!moment || !narrow(moment)) continue;
    const list = paragraphs.get(passageOf(claim));
    const one = { ...('at' in claim.when && claim.when.at ? claim.when.at : claim.quotes[0]), moment };
    const entry = { start: claim.quotes[0].start, end: one.end, moment };
    if (list) list.push(entry);
    else paragraphs.set(passageOf(claim), [entry]);
  }
  return (claim) => {
    const at = passageOf(claim);
    const { start } = claim.quotes[0];
    const before = (paragraphs.get(at) ?? []).filter((one) => one.start <= start);
    const last = before.reduce((a, b) => (a && a.start > b.start ? a : b), before[0]);
    if (last) return { moment: bounded(last.moment, last), by: 'paragraph' };
    const [from, to] = section(at);
    const hour = told.hours.some((one) => one >= from && one < to && Math.abs(one - at) <= NEAR);
    const others = told.dates.some(
      ({ passage, moment, start: of }) =>
        passage === at && of < start && (moment.latest ?? '9') < (day?.moment.earliest ?? ''),
    );
    if (day && hour && !others) return { moment: bounded(day.moment, day), by: 'hours' };
    const moment = between(claim, points, from, to);
    return moment && { moment, by: 'between' };
  };
}
