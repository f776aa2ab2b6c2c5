/** One person, body or place: names, where they stand, why they were taken for one, and the claims that name them. */
import { SheafError } from '../domain/errors.ts';
import { claimsNaming } from '../store/claim-names.ts';
import { claimNumbers } from '../store/claims.ts';
import { type EntityEntry, entityEntry, mergesOf } from '../store/entities.ts';
import { identityReasonFr } from '../views/identity-reasons-fr.ts';
import { type ClaimRow, claimRows } from './list-claims.ts';
import type { Case } from './open-case.ts';
import type { Seen } from './show.ts';
import { claimFilter, claimsSeen } from './show-claims.ts';

/** Why two spellings were taken for one or kept apart. */
export interface ShownMerge {
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly by: string;
}

export interface ShownEntity extends EntityEntry {
  readonly merges: readonly ShownMerge[];
  /** In order of time; those that it voices itself, and those that name it. */
  readonly claims: readonly ClaimRow[];
  /** How many there are, shown or not. */
  readonly claimsInAll: number;
  /** How many there would be without day and name. */
  readonly claimsEver: number;
}

/** How many claims a page shows; the chronology has them all. */
const SHOWN = 200;

/** Reasons in the reader's language. */
const told = (at: Case, merges: readonly ShownMerge[]): readonly ShownMerge[] =>
  at.tongue === 'fr' ? merges.map((merge) => ({ ...merge, reasons: merge.reasons.map(identityReasonFr) })) : merges;

/** With the claims that the header's day and name leave. Errors: not-found where no entity has this id. */
export function showEntity(at: Case, id: string, how: Seen = {}): ShownEntity {
  const entry = entityEntry(at, id);
  if (!entry)
    throw new SheafError('not-found', `nobody here has the id ${id}`, '`sheaf show entities` lists them all.');
  const ever = claimsNaming(at, id);
  const claims =
    how.asOf === undefined && how.lens === undefined
      ? ever
      : claimNumbers(at, { ...claimFilter(at, claimsSeen(how)), among: ever });
  return {
    ...entry,
    merges: told(at, mergesOf(at, entry.names)),
    claims: claimRows(at, claims.slice(0, SHOWN)),
    claimsInAll: claims.length,
    claimsEver: ever.length,
  };
}
