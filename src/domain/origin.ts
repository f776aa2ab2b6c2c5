import type { DocumentId, JudgementId } from './ids.ts';
import type { Quote } from './quote.ts';

/** How one text stands to another, the closest tie first. */
export const KINSHIPS = [
  'same bytes',
  'same text',
  'revision of',
  'excerpt of',
  'copied from',
  'rewritten from',
  'translated from',
  'shares an origin with',
  'cites',
  'possibly dependent',
  'independent',
  'unknown',
] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** Words were taken over, whole or in part: one witness. */
export const isReuse = (verdict: Kinship): boolean =>
  KINSHIPS.indexOf(verdict) < KINSHIPS.indexOf('shares an origin with');

/** Documents so tied count as one origin. A text that cites another does not become it: its single claims do, by who they say speaks. */
export const isOneOrigin = (verdict: Kinship): boolean => isReuse(verdict) || verdict === 'shares an origin with';

/** One reason for an edge, with the words on both sides where there are any. */
export interface Sign {
  /** Id of the part of origins/signs/ that saw it. */
  readonly by: string;
  /** A sentence a user can check. */
  readonly says: string;
  readonly quotes: readonly Quote[];
  /** Which of the two took from the other, where this sign shows it. */
  readonly taker?: DocumentId;
}

/** A work, body or person that stands behind a document and need not be in the case: "AFP", "his book of 2015". */
export interface NamedWork {
  readonly named: string;
}

/** The later text points at the earlier one; where nothing gives a direction, `directed` is false and a is first in document order. */
export interface Edge {
  readonly a: DocumentId;
  readonly b: DocumentId | NamedWork;
  readonly verdict: Kinship;
  readonly directed: boolean;
  readonly signs: readonly Sign[];
  /** Share of a's words that b has, 0 to 1, where wording was compared. */
  readonly shared?: number;
  readonly by: 'signs' | JudgementId;
}

/** Where documents' words come from; documents of one origin count once. */
export interface Origin {
  /** The id of its root document. */
  readonly id: DocumentId;
  /** The work that the root credits, or the root's title or path. */
  readonly name: string;
  /** The root first, then in document order. */
  readonly documents: readonly DocumentId[];
}

/** How many stand behind something: who is said to have said it, in how many documents, of how many origins. */
export interface Corroboration {
  readonly voices: number;
  readonly documents: number;
  readonly origins: number;
}

/** That one text has something from another, with the words that show it. */
export interface Citing {
  readonly from: DocumentId;
  readonly to: DocumentId;
  readonly quotes: readonly Quote[];
}
