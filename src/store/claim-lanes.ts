/** Claims in lanes of a timeline: counted, and as little of each as a picture needs. A claim may lie in several lanes. */
import type { Stance } from '../domain/attribution.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { NameKind } from '../domain/mention.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { CaseFile } from './case-file.ts';
import { asksForTimesOnly, type ClaimFilter, claimConditions } from './claims.ts';

/** A lane for each name of one kind, for each document, or for each predicate. */
export type LaneBy = NameKind | 'source' | 'predicate';

export interface Lane {
  /** What the lane is in the table: the number of an entity or a document, or a predicate. */
  readonly key: string | number;
  /** Dated claims that the filter lets through. */
  readonly claims: number;
}

interface Lanes {
  readonly from: string;
  readonly key: string;
  /** The table that has the claims' bounds. */
  readonly times: 'claim' | 'claim_entity';
  readonly values: readonly string[];
}

/** Names in claims are counted without the claims themselves, where the filter allows it. */
function lanesIn(by: LaneBy, filter: ClaimFilter): Lanes {
  if (by === 'source' || by === 'predicate')
    return { from: 'claim', key: by === 'source' ? 'claim.document' : 'claim.predicate', times: 'claim', values: [] };
  const plain = asksForTimesOnly(filter);
  return {
    from: `claim_entity ${plain ? '' : 'CROSS JOIN claim ON claim.n = claim_entity.claim'}`,
    key: 'claim_entity.entity',
    times: plain ? 'claim_entity' : 'claim',
    values: [by],
  };
}

function conditions(filter: ClaimFilter, by: LaneBy): Lanes & { readonly where: string } {
  const lanes = lanesIn(by, filter);
  const { sql, values } = claimConditions(filter, lanes.times);
  const kind = lanes.values.length > 0 ? 'claim_entity.kind = ? AND' : '';
  const dated = `coalesce(${lanes.times}.earliest, ${lanes.times}.latest) IS NOT NULL`;
  return { ...lanes, where: `${kind} ${dated} AND ${sql}`, values: [...lanes.values, ...values] };
}

/** The lanes with most claims first, and how many lanes there are. */
export function claimLanes(
  file: CaseFile,
  filter: ClaimFilter,
  by: LaneBy,
  limit: number,
): { readonly lanes: readonly Lane[]; readonly total: number } {
  const { from, key, where, values } = conditions(filter, by);
  const rows = file.db
    .prepare<unknown[], Lane & { total: number }>(
      `SELECT key, claims, count(*) OVER () AS total
       FROM (SELECT ${key} AS key, count(*) AS claims FROM ${from} WHERE ${where} GROUP BY ${key})
       ORDER BY claims DESC, key LIMIT ?`,
    )
    .all(...values, limit);
  return { lanes: rows.map(({ key, claims }) => ({ key, claims })), total: rows[0]?.total ?? 0 };
}

interface Stretch {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

function inLanes(filter: ClaimFilter, by: LaneBy, keys: readonly Lane['key'][], { from, to }: Stretch) {
  const lanes = conditions(filter, by);
  const parts = [lanes.where, `${lanes.key} IN (SELECT value FROM json_each(?))`];
  if (from !== undefined) parts.push(`(${lanes.times}.latest IS NULL OR ${lanes.times}.latest >= ?)`);
  if (to !== undefined) parts.push(`(${lanes.times}.earliest IS NULL OR ${lanes.times}.earliest <= ?)`);
  const ends = [from, to].filter((one) => one !== undefined);
  return {
    ...lanes,
    where: `WHERE ${parts.join(' AND ')}`,
    values: [...lanes.values, JSON.stringify(keys), ...ends],
  };
}

/** How many claims of the lanes may lie in the stretch, counted no further than `most`; one of two lanes counts twice. */
export function countInLanes(
  file: CaseFile,
  filter: ClaimFilter,
  by: LaneBy,
  keys: readonly Lane['key'][],
  stretch: Stretch,
  most: number,
): number {
  const { from, where, values } = inLanes(filter, by, keys, stretch);
  const row = file.db
    .prepare<unknown[], { n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} ${where} LIMIT ?)`)
    .get(...values, most);
  return row?.n ?? 0;
}

/** Claims of a lane that have the same bounds. */
export interface Bounds {
  readonly key: Lane['key'];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: number;
}

export function boundsInLanes(
  file: CaseFile,
  filter: ClaimFilter,
  by: LaneBy,
  keys: readonly Lane['key'][],
  stretch: Stretch,
): readonly Bounds[] {
  const { key, from, times, where, values } = inLanes(filter, by, keys, stretch);
  const bounds = `${key}, ${times}.earliest, ${times}.latest`;
  return file.db
    .prepare<unknown[], Bounds>(
      `SELECT ${key} AS key, ${times}.earliest, ${times}.latest, count(*) AS claims FROM ${from} ${where} GROUP BY ${bounds}`,
    )
    .all(...values);
}

/** A claim without its words. */
export interface ClaimOutline {
  readonly n: number;
  readonly id: ClaimId;
  readonly key: Lane['key'];
  readonly predicate: string;
  readonly stance: Stance;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Claims of the lanes that may lie in the stretch, those whose day is known best first where not all are wanted. */
export function outlinesInLanes(
  file: CaseFile,
  filter: ClaimFilter,
  by: LaneBy,
  keys: readonly Lane['key'][],
  stretch: Stretch,
  limit?: number,
): readonly ClaimOutline[] {
  const { key, from, times, where, values } = inLanes(filter, by, keys, stretch);
  const claims =
    from.includes('JOIN') || times === 'claim' ? from : `${from} CROSS JOIN claim ON claim.n = claim_entity.claim`;
  const best = `ORDER BY claim.earliest IS NULL OR claim.latest IS NULL, julianday(claim.latest) - julianday(claim.earliest) LIMIT ?`;
  return file.db
    .prepare<unknown[], ClaimOutline>(
      `SELECT claim.n, claim.id, ${key} AS key, claim.predicate, claim.stance, claim.earliest, claim.latest
       FROM ${claims} ${where} ${limit === undefined ? '' : best}`,
    )
    .all(...values, ...(limit === undefined ? [] : [limit]));
}
