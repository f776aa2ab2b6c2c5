import type { Stance, Voice } from './attribution.ts';
import type { AttributionId, ClaimId, DocumentId, MentionId, PassageId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Span } from './passage.ts';
import type { PredicateId, RoleName } from './predicates/index.ts';
import type { Quote } from './quote.ts';
import type { RecordEntry } from './record.ts';

/** What fills a role: words of the text, with the mentions inside them. */
export interface RoleFiller extends Span {
  readonly role: RoleName;
  readonly words: string;
  /** The mention that the words come down to: their head, or the name a pronoun stands for. */
  readonly mention?: MentionId;
  /** Where the words are a pronoun or a description: who is meant, as a name, and why that is thought. */
  readonly standsFor?: { readonly words: string; readonly mention?: MentionId; readonly reason: string };
}

/** Likelihood words as said, never turned into a number. */
export interface Likelihood extends Span {
  readonly words: string;
  /** The scale that has the term, where one does: ICD 203, UK yardstick, French scale. */
  readonly scale?: string;
}

/** When it is said to have happened: words and their moment, or the reason why there is none. */
export type EventTime =
  | { readonly moment: Moment; readonly at?: Span; readonly how: 'said' | 'carried over' | 'from published' }
  | { readonly undated: string; readonly at?: Span };

/** What one voice says, with when, stance and the quotes that carry it. Never what is true. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly passage: PassageId;
  readonly predicate: PredicateId;
  readonly roles: readonly RoleFiller[];
  readonly when: EventTime;
  readonly voice: Voice;
  /** The attribution that it stands in, where it stands in one. */
  readonly attribution?: AttributionId;
  readonly stance: Stance;
  /** The sentence itself says that it did not happen ("made no attempt to locate him"). A denied event is a claim too. */
  readonly negated: boolean;
  readonly likelihood?: Likelihood;
  /** What is said about the future or a plan, not about what has happened. */
  readonly prospective?: boolean;
  /** For what lasts: whether it began, shrank or ended here. */
  readonly phase?: 'began' | 'reduced' | 'ended';
  /** The first carries the claim; others add to it. */
  readonly quotes: readonly [Quote, ...Quote[]];
  /** The frame that read it; of a row of a table, its kind of record. */
  readonly by: string;
  /** Of a row of a table: who keeps it, and since when. */
  readonly record?: RecordEntry;
}
