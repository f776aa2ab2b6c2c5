import type { DocumentId, JudgementId } from './ids.ts';
import type { Quote } from './quote.ts';

/** How one text stands to another, the closest tie first. */
export type Kinship =
  | 'same bytes'
  | 'same text'
  | 'revision of'
  | 'copied from'
  | 'excerpt of'
  | 'rewritten from'
  | 'translated from'
  | 'cites'
  | 'shares an origin with'
  | 'possibly dependent'
  | 'independent'
  | 'unknown';

/** One reason for an edge, with the words on both sides where there are any. */
export interface Sign {
  /** Id of the part of origins/signs/ that saw it. */
  readonly by: string;
  /** A sentence a user can check. */
  readonly says: string;
  readonly quotes: readonly Quote[];
}

/** The later text points at the earlier one; where nothing gives a direction, `directed` is false and a is first in document order. */
export interface Edge {
  readonly a: DocumentId;
  /** A document of the case, or a work that is only named: "AFP", "his book of 2015". */
  readonly b: DocumentId | { readonly named: string };
  readonly verdict: Kinship;
  readonly directed: boolean;
  readonly signs: readonly Sign[];
  /** Share of a's words that b has, 0 to 1, where wording was compared. */
  readonly shared?: number;
  readonly by: 'signs' | JudgementId;
}

/** Where documents' words come from; documents of one origin count once. */
export interface Origin {
  /** Named for its root document, or for the work that is only named. */
  readonly id: string;
  readonly name: string;
  readonly documents: readonly DocumentId[];
}
