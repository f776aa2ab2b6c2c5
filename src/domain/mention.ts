import type { DocumentId, MentionId, PassageId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Span } from './passage.ts';

export type NameKind = 'person' | 'organisation' | 'place';

export type MentionKind =
  | NameKind
  | 'moment'
  | 'money'
  | 'count'
  | 'duration'
  | 'identifier'
  /** Marked so that nothing downstream uses them to match, rank or find. */
  | 'nationality'
  | 'religion';

/** How a number is bounded by its words: "at least 12", "about 20", "seven or eight". */
export type Bound = 'exactly' | 'at least' | 'at most' | 'more than' | 'fewer than' | 'about';

/** The kinds of identifier that are spotted; those with check digits say whether they hold. */
export type IdentifierScheme =
  | 'phone'
  | 'email'
  | 'url'
  | 'iban'
  | 'passport'
  | 'case-number'
  | 'plate'
  | 'ip'
  | 'imei'
  | 'imo'
  | 'bic'
  | 'card'
  | 'isbn'
  | 'company-number'
  | 'crypto-address';

/** A resolved time, or why it stays open. */
export type MomentValue =
  | { readonly kind: 'moment'; readonly moment: Moment; readonly expression: string }
  | { readonly kind: 'moment'; readonly unresolved: string; readonly expression: string };

export type MentionValue =
  | MomentValue
  | {
      readonly kind: 'money';
      readonly low: number;
      readonly high: number;
      /** ISO 4217, or the word as it stands where it is ambiguous. */
      readonly currency: string;
      readonly bound: Bound;
    }
  | {
      readonly kind: 'count';
      /** What is counted, as the text has it: "civilians", "French citizens". */
      readonly what: string;
      readonly low: number;
      readonly high: number;
      readonly bound: Bound;
      /** Words that say who is in or out: "including the attackers". */
      readonly scope?: string;
    }
  | {
      readonly kind: 'duration';
      readonly low: number;
      readonly high: number;
      readonly unit: DurationUnit;
      readonly bound: Bound;
    }
  | {
      readonly kind: 'identifier';
      readonly scheme: IdentifierScheme;
      /** Form in which two of a kind are compared: E.164, upper case without blanks. */
      readonly normal: string;
      /** Whether its check digits hold; absent where the scheme has none. */
      readonly checked?: boolean;
    };

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Words in a passage that name something. */
export interface Mention extends Span {
  readonly id: MentionId;
  readonly document: DocumentId;
  readonly passage: PassageId;
  readonly text: string;
  readonly kind: MentionKind;
  /** The spotter that found it. */
  readonly by: string;
  readonly value?: MentionValue;
  /** Within the document, the fuller mention that this one shortens, and why: "surname of", "acronym of", "the minister just named". */
  readonly refersTo?: { readonly mention: MentionId; readonly reason: string };
}
