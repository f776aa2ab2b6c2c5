/** One person, body or place: names, where they stand, why they were taken for one, and the claims that name them. */
import { SheafError } from '../domain/errors.ts';
import { type EntityEntry, entityEntries, findEntities, merges } from '../store/entities.ts';
import { claimsNaming } from '../store/entity-places.ts';
import { type ClaimRow, claimRows } from './list-claims.ts';
import type { Case } from './open-case.ts';

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
}

/** How many claims a page shows; the timeline has them all. */
const SHOWN = 400;

/** Errors: not-found where no entity has this id. */
export function showEntity(at: Case, id: string): ShownEntity {
  const known = findEntities(at, id).find((one) => one.id === id);
  const entry = known && entityEntries(at).find((one) => one.id === id);
  if (!entry)
    throw new SheafError('not-found', `nobody here has the id ${id}`, '`sheaf show entities` lists them all.');
  const names = new Set(entry.names);
  return {
    ...entry,
    merges: merges(at).filter(({ a, b }) => names.has(a) || names.has(b)),
    claims: claimRows(at, claimsNaming(at, id).slice(0, SHOWN)),
  };
}
