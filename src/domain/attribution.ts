import type { AttributionId, DocumentId, MentionId } from './ids.ts';
import type { Span } from './passage.ts';

/** How the words reach the page. */
export type SpeechMode = 'direct' | 'indirect' | 'mixed';

/**
 * How the voice stands to what it says. "Neither confirmed nor denied" and "no answer" are stances of their own, never a denial.
 * "Suspected" is hearsay or suspicion by nobody named; a person's own belief is "affirmed" with its likelihood words.
 */
export type Stance = 'affirmed' | 'denied' | 'doubted' | 'asked' | 'neither confirmed nor denied' | 'no answer';

/** One speaker of a chain. The first link is nearest to the page, the last is nearest to the event. */
export interface VoiceLink {
  /** As the text has it, or the publisher's name; "unnamed" where the text hides who it is. */
  readonly name: string;
  readonly kind: 'publication' | 'person' | 'body' | 'document' | 'unnamed';
  readonly anonymous: boolean;
  /** Where the name stands; absent for the publication itself. */
  readonly at?: Span;
  readonly mention?: MentionId;
  /** "told Mediapart", "according to". */
  readonly cue?: Span;
}

/** Who speaks, through whom, in which words. */
export interface Voice {
  readonly chain: readonly VoiceLink[];
  readonly mode: SpeechMode;
  /** False where the text says so ("speaking on condition of anonymity", "off the record"). */
  readonly onRecord?: boolean;
  /** Set where a quotation has no cue and the speaker was carried over: a reader must see that it is a guess. */
  readonly carriedOver?: string;
}

/** Somebody is said to have said something: source, cue and content as they stand. */
export interface Attribution {
  readonly id: AttributionId;
  readonly document: DocumentId;
  readonly voice: Voice;
  readonly stance: Stance;
  /** The noun phrase of who speaks; absent where nobody is named. */
  readonly source?: Span;
  readonly cue?: Span;
  /** What is said; several stretches where the cue stands in between. */
  readonly content: readonly Span[];
  /** Whom it was said to, where the text says so. */
  readonly addressee?: Span;
  /** The attribution that this one stands in. */
  readonly within?: AttributionId;
  /** The voice rule that found it. */
  readonly by: string;
}
