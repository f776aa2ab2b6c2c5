/** When the claims of a case lie, counted: by month, first and last, with and without a date. */
import type { CaseFile } from './case-file.ts';
import { type ClaimFilter, claimConditions } from './claims.ts';
import { statement } from './statements.ts';

const DAY = 'coalesce(claim.earliest, claim.latest)';

/** Claims of each month (YYYY-MM) in which they may have happened first, in order. */
export function claimsByMonth(
  file: CaseFile,
  { without = [], ...filter }: ClaimFilter = {},
): readonly { readonly month: string; readonly claims: number }[] {
  const months = new Map<string, number>();
  const add = (of: ClaimFilter, sign: 1 | -1): void => {
    for (const [day, claims] of claimsByDay(file, of))
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + sign * claims);
  };
  add(filter, 1);
  // what is left out is few: it is counted apart and taken away
  const out = new Set(without);
  if (out.size > 0) add({ ...filter, among: (filter.among ?? [...out]).filter((n) => out.has(n)) }, -1);
  return [...months].flatMap(([month, claims]) => (claims > 0 ? [{ month, claims }] : []));
}

/** Counted in the order of the index of claims in time, which spares sorting them; two texts are read faster than a row for each day. */
function claimsByDay(file: CaseFile, filter: ClaimFilter): readonly (readonly [string, number])[] {
  const { sql, values } = claimConditions(filter);
  const [days = '[]', counts = '[]'] = file.db
    .prepare<string[]>(
      `SELECT json_group_array(day), json_group_array(claims) FROM
         (SELECT ${DAY} AS day, count(*) AS claims FROM claim WHERE (${DAY} IS NULL) = 0 AND ${sql} GROUP BY ${DAY} ORDER BY ${DAY})`,
    )
    .raw()
    .get(...values) as [string?, string?];
  const claims = JSON.parse(counts) as readonly number[];
  return (JSON.parse(days) as readonly string[]).map((day, i) => [day, claims[i] ?? 0] as const);
}

export interface ClaimSpan {
  readonly dated: number;
  readonly undated: number;
  readonly first?: string;
  readonly last?: string;
}

/** The same of all claims, from one index. */
export function wholeSpan(file: CaseFile): ClaimSpan {
  const row = statement<{ dated: number; undated: number; first: string | null; last: string | null }>(
    file.db,
    `SELECT count(*) AS dated, max(coalesce(claim.latest, claim.earliest)) AS last,
       (SELECT count(*) FROM claim WHERE (${DAY} IS NULL) = 1) AS undated,
       (SELECT ${DAY} FROM claim WHERE (${DAY} IS NULL) = 0 ORDER BY ${DAY} LIMIT 1) AS first
     FROM claim WHERE (${DAY} IS NULL) = 0`,
  ).get();
  if (!row) return { dated: 0, undated: 0 };
  const { dated, undated, first, last } = row;
  return { dated, undated, ...(first === null ? {} : { first }), ...(last === null ? {} : { last }) };
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
