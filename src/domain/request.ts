import type { ClaimId, EntityId, RequestId } from './ids.ts';
import type { IsoDate, Moment } from './moment.ts';
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

/** Asked by one holder of another, or told by one to another. A denied notice is one whose receipt or sending is denied. */
export interface Request {
  readonly id: RequestId;
  readonly kind: 'request' | 'notice';
  readonly from?: EntityId;
  readonly to?: EntityId;
  readonly about: readonly EntityId[];
  /** What was asked or told, as it stands. */
  readonly subject: Quote;
  readonly when?: Moment;
  readonly due?: { readonly on: IsoDate; readonly by: string };
  readonly state: RequestState;
  /** The first day on which it was certainly overdue. */
  readonly overdueFrom?: IsoDate;
  readonly asked: ClaimId;
  readonly answers: readonly ClaimId[];
  readonly denials: readonly ClaimId[];
}
