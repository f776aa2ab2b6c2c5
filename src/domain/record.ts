import type { MentionId } from './ids.ts';
import type { IsoDate, Moment } from './moment.ts';
import type { RequestState } from './request.ts';

/** What the rows of a table are about. */
export const RECORD_KINDS = ['border-crossings', 'calls', 'transfers', 'register-entries', 'request-log'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Which part a column plays; a kind of record uses some of them. */
export const RECORD_FIELDS = [
  'who',
  'given',
  'to',
  'about',
  'what',
  'date',
  'time',
  'direction',
  'from',
  'into',
  'vessel',
  'phone',
  'to-phone',
  'account',
  'to-account',
  'passport',
  'plate',
  'amount',
  'currency',
  'born',
  'due',
  'reply-date',
  'reply',
  'state',
  'holder',
  'received',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** Whether 03/04/2015 is a day in April or in March. */
export type DateOrder = 'day-first' | 'month-first';

/** How a table is read: which heading stands for which field. "None" says that it is no record of these kinds. */
export interface Mapping {
  readonly as: RecordKind | 'none';
  /** Headings as the table has them. */
  readonly columns: Readonly<Partial<Record<RecordField, string>>>;
  readonly dates?: DateOrder;
  /** Offset from UTC of the clock times, where the table gives none: "+01:00". */
  readonly zone?: string;
}

/** When the holder got a record: on a day; as it happened, so that the record is as old as the event; or nothing says. */
export type Received = Moment | 'as it happened' | { readonly undated: string };

/** What a claim read from a row of a table carries beside its roles. */
export interface RecordEntry {
  readonly kind: RecordKind;
  /** Who keeps the record, as the row, the user's `holder` or nothing says. */
  readonly holder?: { readonly name: string; readonly mention?: MentionId };
  /** From when the holder held it. Where nothing says, it is bounded by the event: nobody holds a record of what has not happened. */
  readonly received: Moment | { readonly undated: string };
  /** Suggested from the headings, or confirmed by a person with `sheaf map`. */
  readonly mapping: 'suggested' | 'confirmed';
  /** First and last year in which the person named can have been born. */
  readonly born?: { readonly mention: MentionId; readonly years: readonly [number, number] };
  /** Of a row of a request log: by when an answer is due, and what the log says became of it. */
  readonly request?: { readonly due?: IsoDate; readonly state?: RequestState };
}
