/** When the claims of a case lie, counted: by month, first and last, with and without a date. */
import type { CaseFile } from './case-file.ts';
import { type ClaimFilter, claimConditions } from './claims.ts';

const DAY = 'coalesce(claim.earliest, claim.latest)';

/** Claims of each month (YYYY-MM) in which they may have happened first, in order. */
export function claimsByMonth(
  file: CaseFile,
  filter: ClaimFilter = {},
): readonly { readonly month: string; readonly claims: number }[] {
  const { sql, values } = claimConditions(filter);
  // counted day by day in the order of the index of claims in time, which spares sorting them
  const days = file.db
    .prepare<string[], { day: string; claims: number }>(
      `SELECT ${DAY} AS day, count(*) AS claims FROM claim WHERE (${DAY} IS NULL) = 0 AND ${sql} GROUP BY ${DAY} ORDER BY ${DAY}`,
    )
    .all(...values);
  const months = new Map<string, number>();
  for (const { day, claims } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + claims);
  return [...months].map(([month, claims]) => ({ month, claims }));
}

export interface ClaimSpan {
  readonly dated: number;
  readonly undated: number;
  readonly first?: string;
  readonly last?: string;
}

/** First and last day that a claim may be dated, and how many are. */
export function claimSpan(file: CaseFile, filter: ClaimFilter = {}): ClaimSpan {
  const { sql, values } = claimConditions(filter);
  const row = file.db
    .prepare<string[], { all: number; dated: number; first: string | null; last: string | null }>(
      `SELECT count(*) AS "all", count(${DAY}) AS dated, min(${DAY}) AS first, max(coalesce(claim.latest, claim.earliest)) AS last
       FROM claim WHERE ${sql}`,
    )
    .get(...values);
  if (!row) return { dated: 0, undated: 0 };
  const { all, dated, first, last } = row;
  return { dated, undated: all - dated, ...(first === null ? {} : { first }), ...(last === null ? {} : { last }) };
}
