import type { BlockKind, Locator } from './document.ts';
import type { DocumentId, PassageId } from './ids.ts';

/** A stretch of a document's text: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, number or mark as it stands. */
export interface Token extends Span {
  readonly text: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** Why a passage is not read: it is furniture of the page, not words of the document. */
export interface Boilerplate {
  /** In words a user understands: "share buttons", "headlines of other stories". */
  readonly reason: string;
  /** The cutter that marked it. */
  readonly by: string;
}

/** The unit that is quoted and searched: a paragraph, heading, table row or caption. */
export interface Passage extends Span {
  readonly id: PassageId;
  readonly document: DocumentId;
  /** Counts from 1 within the document. */
  readonly ordinal: number;
  readonly kind: BlockKind;
  readonly locator: Locator;
  readonly boilerplate?: Boilerplate;
}

/** A passage with its sentences, as the reading stages need it; sentences are worked out again at need, never stored. */
export interface ReadPassage extends Passage {
  readonly sentences: readonly Sentence[];
}
