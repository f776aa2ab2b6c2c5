/** A moment is as exact as its source was: "March 2021" is the whole month. Comparing two may honestly end in "unclear". */

/** A calendar day, YYYY-MM-DD, proleptic Gregorian; years 0001 to 9999. */
export type IsoDate = string;

/** How the value came about: written out in full, worked out from another date, or bounded only by what surrounds it. */
export type MomentBasis = 'stated' | 'derived' | 'bounded';

export interface Moment {
  /** First day it can be, inclusive. Absent where nothing bounds it on that side; never 0001 or 9999. */
  readonly earliest?: IsoDate;
  /** Last day it can be, inclusive. */
  readonly latest?: IsoDate;
  /** As said, in EDTF (ISO 8601-2): 2021-03, 2014-21, 2014-12~, 1980~/1983~, 2014/.. */
  readonly edtf: string;
  readonly basis: MomentBasis;
  /** Clock time as said, HH:MM, with its offset from UTC where one is given: "08:31+01:00". */
  readonly clock?: string;
  /** The words that a derived moment was counted from. Offsets into the same document. */
  readonly anchor?: { readonly start: number; readonly end: number } | 'published';
}

/** When something told without a date can have been, and what around it says so. */
export interface Around {
  readonly moment: Moment;
  /** The date told last before it in its paragraph; hours told beside it, of the one day whose hours the text tells; or the days told before and after it. */
  readonly by: 'paragraph' | 'hours' | 'between';
}

export type Order = 'before' | 'after' | 'unclear';

/** Whether a is surely before b, surely after, or neither: two equal days are "unclear", as one day holds many hours. */
export function order(a: Moment, b: Moment): Order {
  if (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) return 'before';
  if (a.earliest !== undefined && b.latest !== undefined && a.earliest > b.latest) return 'after';
  return 'unclear';
}

/** Whether the two can share a day. */
export const compatible = (a: Moment, b: Moment): boolean => order(a, b) === 'unclear';

export type ThreeValued = 'certainly' | 'possibly' | 'not';

/** Whether something dated `since` had happened by the end of the day `on`. A missing bound is never guessed. */
export function happenedBy(since: Moment, on: IsoDate): ThreeValued {
  if (since.latest !== undefined && since.latest <= on) return 'certainly';
  if (since.earliest !== undefined && since.earliest > on) return 'not';
  return 'possibly';
}
