/** Names for things that stay the same from run to run: each is made from content, never from a counter. */

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SourceId = Id<'source'>;
export type DocumentId = Id<'document'>;
export type PassageId = Id<'passage'>;
export type MentionId = Id<'mention'>;
export type AttributionId = Id<'attribution'>;
export type ClaimId = Id<'claim'>;
export type EntityId = Id<'entity'>;
export type JudgementId = Id<'judgement'>;

/** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = Id<'sha256'>;

/** The source's first sixteen hash digits: enough for a case, short enough to cite. */
export const sourceId = (hash: Sha256): SourceId => hash.slice(0, 16) as SourceId;

/** A document's place in its source: its path inside archives and mails, or nothing where the source is one document. */
export const documentId = (source: SourceId, inner: string): DocumentId =>
  (inner ? `${source}!${inner}` : source) as string as DocumentId;

export const passageId = (document: DocumentId, ordinal: number): PassageId => `${document}#p${ordinal}` as PassageId;

export const mentionId = (document: DocumentId, start: number, end: number, kind: string): MentionId =>
  `${document}#${kind}@${start}-${end}` as MentionId;

export const attributionId = (document: DocumentId, start: number, end: number, ordinal: number): AttributionId =>
  `${document}#said@${start}-${end}.${ordinal}` as AttributionId;

/** `start` and `end` bound the claim's first quote; `ordinal` tells apart claims of one predicate on the same words. */
export const claimId = (
  document: DocumentId,
  predicate: string,
  start: number,
  end: number,
  ordinal: number,
): ClaimId => `${document}#${predicate}@${start}-${end}.${ordinal}` as ClaimId;

export type PropositionId = Id<'proposition'>;
export type KnowledgeId = Id<'knowledge'>;
export type RequestId = Id<'request'>;
export type FindingId = Id<'finding'>;

/** A proposition is named for the first of its claims in document order, so it stays while that one stays. */
export const propositionId = (first: ClaimId): PropositionId => `prop:${first}` as string as PropositionId;

export const knowledgeId = (holder: EntityId, proposition: PropositionId, proof: ClaimId, how: string): KnowledgeId =>
  `held:${holder}|${proposition}|${how}|${proof}` as KnowledgeId;

export const requestId = (claim: ClaimId): RequestId => `req:${claim}` as string as RequestId;

/** A finding is named for its rule and the claims it rests on: the same find in a later run is the same finding. */
export const findingId = (rule: string, because: readonly ClaimId[]): FindingId =>
  `find:${rule}|${[...because].sort().join('|')}` as FindingId;
