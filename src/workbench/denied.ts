/** Who denies what a claim says: a denial stands wherever the claim stands. What people have rejected denies nothing. */
import type { Attribution } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, PassageId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import { denialsIn } from '../knowledge/index.ts';
import { attributionsOf } from '../store/attributions.ts';
import { claimsWithin } from '../store/claims.ts';
import { judgements } from '../store/judgements.ts';
import type { Case } from './open-case.ts';
import { rejectedClaims } from './rejected-claims.ts';

/** So many passages are remembered: rows come in order of time, not of text. */
const RECENT = 20_000;

/** Denials of one claim, which stands in `passage`. Each passage and document is read once, as long as rows are made. */
export function deniedIn(at: Case): (claim: Claim, passage: Passage) => readonly Claim[] {
  const rejected = rejectedClaims(judgements(at));
  const said = new Map<DocumentId, readonly Attribution[]>();
  const found = new Map<PassageId, ReadonlyMap<ClaimId, readonly Claim[]>>();
  return (claim, passage) => {
    let denials = found.get(passage.id);
    if (!denials) {
      const claims = claimsWithin(at, passage).filter(({ id }) => !rejected.has(id));
      const attributions = said.get(claim.document) ?? attributionsOf(at, claim.document);
      if (said.size >= RECENT / 10) said.clear();
      if (found.size >= RECENT) found.clear();
      said.set(claim.document, attributions);
      denials = denialsIn({ claims, attributions });
      found.set(passage.id, denials);
    }
    return denials.get(claim.id) ?? [];
  };
}
