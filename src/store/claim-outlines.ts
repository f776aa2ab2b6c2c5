/** Claims without their words, for pictures of many: when, what kind, from which document. */
import type { Stance } from '../domain/attribution.ts';
import type { ClaimId, DocumentId } from '../domain/ids.ts';
import type { MentionKind } from '../domain/mention.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

export interface ClaimOutline {
  readonly n: number;
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly predicate: string;
  readonly stance: Stance;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const COLUMNS = 'claim.n, claim.id, document.id AS document, predicate, stance, earliest, latest';

/** All claims, in the order of documents and text. */
export const claimOutlines = (file: CaseFile): readonly ClaimOutline[] =>
  statement<ClaimOutline>(
    file.db,
    `SELECT ${COLUMNS} FROM claim JOIN document ON document.n = claim.document ORDER BY claim.document, start`,
  ).all();

/** Who or what stands inside a claim's words: entities by the number of the claim. One row for each, kinds of names only. */
export const entitiesInClaims = (
  file: CaseFile,
): readonly { readonly claim: number; readonly entity: string; readonly kind: MentionKind }[] =>
  statement<{ claim: number; entity: string; kind: MentionKind }>(
    file.db,
    `SELECT DISTINCT claim.n AS claim, entity.id AS entity, entity.kind AS kind
     FROM claim
     JOIN entity_mention ON entity_mention.document = claim.document
       AND entity_mention.start >= claim.start AND entity_mention.start < claim.stop AND entity_mention.stop <= claim.stop
     JOIN entity ON entity.n = entity_mention.entity
     ORDER BY claim.n`,
  ).all();

/** The numbers of claims with these ids. */
export function claimNumbersOf(file: CaseFile, ids: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const row = statement<{ n: number }>(file.db, 'SELECT n FROM claim WHERE id = ?').get(id);
    if (row) found.add(row.n);
  }
  return found;
}
