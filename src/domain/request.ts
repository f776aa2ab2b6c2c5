import type { ClaimId, EntityId, RequestId } from './ids.ts';
import type { Around, IsoDate, Moment } from './moment.ts';
import type { Quote } from './quote.ts';

/** Alaveteli's request states, as far as a reader of documents can tell them, and the four that inquiries need beside them. */
export type RequestState =
  | 'waiting response'
  | 'waiting response overdue'
  | 'waiting response very overdue'
  | 'waiting clarification'
  | 'partially successful'
  | 'successful'
  | 'not held'
  | 'rejected'
  | 'internal review'
  | 'error message'
  | 'user withdrawn'
  | 'denied'
  | 'neither confirmed nor denied'
  | 'answered beyond the question'
  | 'no answer stated';

/** Somebody or something in the words of the text, and who is meant where that is known. */
export interface Meant {
  readonly words: string;
  readonly entity?: EntityId;
}

/** Asked by one holder of another, or told by one to another. A denied notice is one whose receipt or sending is denied. */
export interface Request {
  readonly id: RequestId;
  readonly kind: 'request' | 'notice';
  readonly from?: Meant;
  readonly to?: Meant;
  readonly about: readonly Meant[];
  /** What was asked or told, as it stands. */
  readonly subject: Quote;
  readonly when?: Moment;
  /** What gives the date, where its own words do not. */
  readonly around?: Around['by'];
  readonly due?: { readonly on: IsoDate; readonly by: string };
  readonly state: RequestState;
  /** The first day on which it was certainly overdue. */
  readonly overdueFrom?: IsoDate;
  /** Asked by who publishes the document: a journalist's question. */
  readonly byPress: boolean;
  /** The claim that it was asked or told; where only the answer or its lack is told, that claim. */
  readonly asked: ClaimId;
  /** Claims that tell of the same request again. */
  readonly again: readonly ClaimId[];
  readonly answers: readonly ClaimId[];
  /** Whom the answer names and the question did not. */
  readonly beyond: readonly Meant[];
  /** Claims that there was no answer, or a refusal to answer: no denial. */
  readonly unanswered: readonly ClaimId[];
  readonly denials: readonly ClaimId[];
}

/** Days within which a body must answer, as a law or the user's own rule says; from any body where none is named. */
export interface DueRule {
  readonly body?: string;
  /** Words that the request must have. */
  readonly request?: string;
  readonly days: number;
  /** Where the rule comes from, to be shown with the date. */
  readonly by: string;
}
