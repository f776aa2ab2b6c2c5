/** What the words of a time expression say, before anybody works out which days they mean. */
import type { Span } from '../../domain/passage.ts';

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Which stretch of a longer time is meant: "late 2014", "the first half of May", "the morning of 12 September". */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'first-week'
  | 'last-week'
  | 'first-days'
  | 'last-days'
  | 'first-months'
  | 'last-months'
  | 'earlier'
  | 'later'
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'day-of'
  | 'week-of'
  | 'weekend-of'
  | 'second-week'
  | 'third-week'
  | 'first-day'
  | 'last-day'
  | 'course';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** "last October", "this January", "next June". */
export type Which = 'last' | 'this' | 'next';

export type Said =
  /** 23 March 2015, March 23, Friday November 13th. A missing year is worked out later. Weekdays count from 0, Monday. `eitherWay`: 03/04 may be March or April. */
  | {
      readonly form: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly which?: Which;
      readonly of?: Said;
      readonly eitherWay?: true;
    }
  /** "the 17th", "le 3". */
  | { readonly form: 'day-of-month'; readonly day: number; readonly weekday?: number; readonly of?: Said }
  | {
      readonly form: 'month';
      readonly month: number;
      readonly year?: number;
      readonly which?: Which;
      readonly of?: Said;
    }
  | { readonly form: 'year'; readonly year: number }
  /** 0 spring … 3 winter; the year is that in which a winter begins. */
  | {
      readonly form: 'season';
      readonly season: number;
      readonly year?: number;
      readonly which?: Which;
      readonly of?: Said;
    }
  | { readonly form: 'quarter'; readonly quarter: number; readonly year?: number; readonly of?: Said }
  | { readonly form: 'half'; readonly half: number; readonly year?: number; readonly of?: Said }
  /** "the first nine months of 1990". */
  | { readonly form: 'months'; readonly from: number; readonly to: number; readonly year?: number; readonly of?: Said }
  /** 1980; `short` where the text says "the 80s". */
  | { readonly form: 'decade'; readonly year: number; readonly short?: boolean }
  | { readonly form: 'century'; readonly century: number }
  | {
      readonly form: 'holiday';
      readonly holiday: string;
      readonly year?: number;
      readonly which?: Which;
      readonly of?: Said;
    }
  | { readonly form: 'weekday'; readonly weekday: number; readonly which?: Which; readonly of?: Said }
  /** "the second Monday of January"; -1 for the last one. */
  | { readonly form: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Said }
  /** Counted from the speaker: today is day 0, last week is week -1. */
  | { readonly form: 'current'; readonly unit: CalendarUnit; readonly offset: number }
  /** Counted from the date told last: "the following year" is year +1, "that month" is month 0. `loose`: "the year", which may also be the speaker's. */
  | { readonly form: 'told'; readonly unit: CalendarUnit; readonly offset: number; readonly loose?: boolean }
  | { readonly form: 'told-weekday'; readonly weekday: number; readonly offset: number }
  | { readonly form: 'told-month'; readonly month: number; readonly offset: number }
  | { readonly form: 'told-season'; readonly season: number; readonly offset: number }
  /** "two years ago" (from speech), "two years earlier" (from what was told), "two days before the vote" (from an event). */
  | {
      readonly form: 'shift';
      readonly low: number;
      readonly high: number;
      readonly unit: CalendarUnit;
      readonly sign: -1 | 1;
      readonly from: 'speech' | 'told' | 'event';
      readonly vague?: boolean;
      readonly weekday?: number;
    }
  /** "the last three months", "the coming weeks". */
  | {
      readonly form: 'stretch';
      readonly low: number;
      readonly high: number;
      readonly unit: CalendarUnit;
      readonly sign: -1 | 1;
      readonly vague?: boolean;
    }
  | { readonly form: 'interval'; readonly from: Said; readonly to: Said }
  /** "at the time", "by then". */
  | { readonly form: 'then' }
  /** "now", "recently", "soon". */
  | { readonly form: 'reference'; readonly to: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | {
      readonly form: 'duration';
      readonly low: number;
      readonly high: number;
      readonly unit: CalendarUnit;
      readonly vague?: boolean;
    }
  | { readonly form: 'set'; readonly unit: CalendarUnit; readonly weekday?: number }
  | { readonly form: 'clock' }
  | { readonly form: 'impossible'; readonly why: string };

/** How a preposition binds the date: what happened at it, since it, until it. */
export type Relation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from-to';

export interface TimeExpression extends Span {
  readonly text: string;
  readonly kind: 'date' | 'relative' | 'duration' | 'set' | 'clock';
  readonly said: Said;
  readonly part?: Part;
  /** "about 1990", "around 3 May": the words before it leave room. */
  readonly about?: boolean;
  readonly partOfDay?: PartOfDay;
  /** HH:MM with the offset from UTC where one is given. */
  readonly clock?: string;
  readonly relation: Relation;
  /** The expression that ends the range which this one begins: its place in the list that it stands in. */
  readonly rangeEnd?: number;
  /** The pattern that found it. */
  readonly by: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One written form. `find` is a regular expression without flags that matches from its first word; named groups go to `said`. */
export interface Pattern {
  readonly id: string;
  readonly find: string;
  /** A word that every match has within its first 100 characters: the place is not tried without one. A regular expression. */
  readonly needs?: string;
  readonly said: (groups: Groups) => Said | undefined;
  readonly extra?: (groups: Groups) => {
    readonly partOfDay?: PartOfDay;
    readonly clock?: string;
    readonly part?: Part;
  };
  /** Looks at the words around; false where they show that it is no date. `before` and `after` are short stretches of the text. */
  readonly fits?: (before: string, after: string, words: string) => boolean;
}

/** A word before a date that picks a part of it. */
export interface PartPattern {
  readonly find: string;
  readonly part: (groups: Groups) => Part;
}

/** Whether the words alone say which days are meant, whatever is told around them and whenever the text was written. */
export function isWritten(said: Said): boolean {
  switch (said.form) {
    case 'year':
    case 'decade':
    case 'century':
      return true;
    case 'nth-weekday':
      return isWritten(said.of);
    case 'interval':
      return isWritten(said.to);
    default:
      return (
        ('year' in said && said.year !== undefined) || ('of' in said && said.of !== undefined && isWritten(said.of))
      );
  }
}
