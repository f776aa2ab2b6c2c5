/** What the question "who is who" is asked of: the names of a case, and what its documents and people say about them. */
import type { DocumentId, MentionId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Mention } from '../domain/mention.ts';
import type { Quote } from '../domain/quote.ts';

export type NameMention = Pick<Mention, 'id' | 'document' | 'start' | 'text' | 'kind' | 'refersTo'>;

/** Two names that a document ties together: as one ("X, known as Y") or as kin ("X, the brother of Y"). */
export interface StatedPair {
  readonly a: string;
  readonly b: string;
  readonly quote?: Quote;
}

/** What a document says of the bearer of a mention. Never nationality, religion, ethnicity or health: there is no field for them. */
export interface MentionFacts {
  readonly mention: MentionId;
  /** First and last year in which they can have been born; an age gives two. */
  readonly born?: readonly [number, number];
  /** Words for what they do, as they stand: "harbour master", "juge d’instruction". */
  readonly roles?: readonly string[];
}

export interface CaseNames {
  /** Mentions of every kind may be handed in; only names are looked at. */
  readonly mentions: Iterable<NameMention>;
  readonly judgements?: readonly Judgement[];
  /** In the order in which they were received, so that an entity's id stays when a document is added; and their paths, for reasons. */
  readonly documents?: Iterable<{ readonly id: DocumentId; readonly path: string }>;
  readonly aliases?: readonly StatedPair[];
  readonly kin?: readonly StatedPair[];
  readonly facts?: readonly MentionFacts[];
}
