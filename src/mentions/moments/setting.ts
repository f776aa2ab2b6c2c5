/** Where each expression stands (sentence, paragraph, quotation), and what the whole text fixes: its own day, dates written in full. */
import { dayNumber, weekday } from '../../domain/calendar.ts';
import type { IsoDate, Moment } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import { type Dated, dayOf, yearOf } from './dates.ts';
import type { TimeExpression } from './said.ts';

/** The document around the expressions, as the caller knows it. */
export interface MomentContext {
  readonly text: string;
  readonly language: 'en' | 'fr' | 'other';
  /** The document's own date; may be a mere bound ("2015-11-17/.."). */
  readonly published?: Moment;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** Stretches in quotation marks: there somebody speaks, and counts from the day of speaking. */
  readonly quotations?: readonly Span[];
}

/** A date that was told, which later words can count from. */
export interface Told {
  readonly dated: Dated;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Written out with its year, worked out from the story, or counted from the document's own day. */
  readonly source: 'stated' | 'story' | 'published';
}

export interface Setting {
  readonly context: MomentContext;
  readonly sentence: readonly number[];
  readonly paragraph: readonly number[];
  readonly quoted: readonly boolean[];
  readonly quotation: readonly (Span | undefined)[];
  /** Years that the text gives for a month and day elsewhere: "11-13" → 2015. */
  readonly yearsOfDay: ReadonlyMap<string, ReadonlySet<number>>;
  /** Days written with their year, with their places. */
  /** `number` counts days from 1970-01-01. */
  readonly writtenDays: readonly { readonly number: number; readonly year: number; readonly at: Span }[];
  /** Years written in the text, most frequent first. */
  readonly years: readonly number[];
  /** A report or history: nearly all its dates lie long before its own day, and it never says "yesterday". */
  readonly retrospective: boolean;
  /** First and last day that "today" can be. */
  readonly today?: { readonly earliest?: IsoDate; readonly latest?: IsoDate; readonly edtf: string };
  /** Days written with their weekday or in full, by weekday: for a page without a date of its own. */
  readonly weekdays: ReadonlyMap<number, readonly { readonly day: IsoDate; readonly at: Span }[]>;
}

/** For each expression the stretch that it begins in; stretches are in order. */
function placed(expressions: readonly TimeExpression[], spans: readonly Span[]): number[] {
  let i = 0;
  return expressions.map((e) => {
    while (i < spans.length && (spans[i]?.end ?? 0) <= e.start) i++;
    const s = spans[i];
    return s && s.start <= e.start ? i : -1 - i;
  });
}

/** A text that is only bounded by the last date it tells of has few dates long before that bound: there the lack of any "on Tuesday" decides. */
function isRetrospective(
  expressions: readonly TimeExpression[],
  quoted: readonly unknown[],
  moment: Moment | undefined,
): boolean {
  const published = moment?.earliest ?? moment?.latest;
  if (!published) return false;
  let weekdays = 0;
  const edge = +published.slice(0, 4) * 12 + +published.slice(5, 7);
  let old = 0;
  let fresh = 0;
  let spoken = 0;
  for (const [i, { said }] of expressions.entries()) {
    if (said.form === 'weekday' && !said.which && quoted[i] === undefined) weekdays++;
    if (said.form === 'current' && said.unit === 'day' && quoted[i] === undefined && ++spoken > 2) return false;
    if (!('year' in said) || said.year === undefined) continue;
    if (edge - (said.year * 12 + ('month' in said ? said.month : 12)) > 12) old++;
    else fresh++;
  }
  return old >= 8 && (old > 6 * fresh || (moment?.latest === undefined && weekdays === 0 && old > fresh));
}

export function settingOf(expressions: readonly TimeExpression[], context: MomentContext): Setting {
  const yearsOfDay = new Map<string, Set<number>>();
  const count = new Map<number, number>();
  const weekdays = new Map<number, { day: IsoDate; at: Span }[]>();
  const writtenDays: { number: number; year: number; at: Span }[] = [];
  for (const e of expressions) {
    const { said } = e;
    const y = said.form === 'interval' && 'year' in said.to ? said.to.year : 'year' in said ? said.year : undefined;
    if (y !== undefined) count.set(y, (count.get(y) ?? 0) + 1);
    if (said.form === 'day' && said.year !== undefined) {
      const key = `${said.month}-${said.day}`;
      yearsOfDay.set(key, (yearsOfDay.get(key) ?? new Set()).add(said.year));
      const d = dayOf(said.year, said.month, said.day);
      if (d) {
        writtenDays.push({ number: dayNumber(d.edtf), year: yearOf(d.edtf), at: { start: e.start, end: e.end } });
        const w = weekday(d.edtf);
        weekdays.set(w, [...(weekdays.get(w) ?? []), { day: d.edtf, at: { start: e.start, end: e.end } }]);
      }
    }
  }
  const { published } = context;
  const quotation = placed(expressions, context.quotations ?? []).map((i) => context.quotations?.[i]);
  return {
    context,
    sentence: placed(expressions, context.sentences),
    paragraph: placed(expressions, context.paragraphs),
    quoted: quotation.map((q) => q !== undefined),
    quotation,
    yearsOfDay,
    writtenDays,
    retrospective: isRetrospective(expressions, quotation, published),
    years: [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([y]) => y),
    ...(published && (published.earliest || published.latest)
      ? {
          today: {
            ...(published.earliest ? { earliest: published.earliest } : {}),
            ...(published.latest ? { latest: published.latest } : {}),
            edtf: published.edtf,
          },
        }
      : {}),
    weekdays,
  };
}
