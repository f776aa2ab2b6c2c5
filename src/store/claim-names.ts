/** Which names stand in which claims, for pictures of many: numbers only. */
import type { CaseFile } from './case-file.ts';
import { asksForTimesOnly, type ClaimFilter, claimConditions } from './claims.ts';
import { statement } from './statements.ts';

const IN_TIME = `coalesce(claim.earliest, claim.latest) IS NULL, coalesce(claim.earliest, claim.latest),
  coalesce(claim.latest, claim.earliest), claim.n`;

/** Which entity stands in which claim: number beside number, claim by claim. */
export interface NamesInClaims {
  readonly claims: Int32Array;
  readonly entities: Int32Array;
}

/** All of them come as two texts, which is read many times faster than a row for each. */
export function namesInClaims(
  file: CaseFile,
  filter: ClaimFilter,
  kinds: readonly string[] | undefined,
): NamesInClaims {
  const plain = asksForTimesOnly(filter);
  // what is left out is few and is looked up here, where that costs less than a look-up in SQL for each row
  const { without: out = [], ...rest } = filter;
  const { sql, values } = claimConditions(rest, plain ? 'claim_entity' : 'claim');
  const of = kinds === undefined ? '1' : `+claim_entity.kind IN (${kinds.map(() => '?').join(', ')})`;
  const from = plain ? 'claim_entity' : 'claim CROSS JOIN claim_entity ON claim_entity.claim = claim.n';
  const [claims = '[]', entities = '[]'] = file.db
    .prepare<unknown[]>(
      // the table lies in this order: asked for, it is read as it lies
      `SELECT json_group_array(claim), json_group_array(entity) FROM
         (SELECT claim_entity.claim AS claim, claim_entity.entity AS entity FROM ${from} WHERE ${of} AND ${sql} ORDER BY claim_entity.claim)`,
    )
    .raw()
    .get(...(kinds ?? []), ...values) as [string?, string?];
  return without(JSON.parse(claims) as readonly number[], JSON.parse(entities) as readonly number[], new Set(out));
}

function without(claims: readonly number[], entities: readonly number[], out: ReadonlySet<number>): NamesInClaims {
  const kept = { claims: new Int32Array(claims.length), entities: new Int32Array(claims.length) };
  let n = 0;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] ?? 0;
    if (out.size > 0 && out.has(claim)) continue;
    kept.claims[n] = claim;
    kept.entities[n++] = entities[i] ?? 0;
  }
  return { claims: kept.claims.subarray(0, n), entities: kept.entities.subarray(0, n) };
}

/** Numbers of the chosen claims that name both, in order of time, undated last. */
export function claimsNamingBoth(file: CaseFile, filter: ClaimFilter, a: string, b: string): readonly number[] {
  const { sql, values } = claimConditions(filter);
  return file.db
    .prepare<unknown[], number>(
      `SELECT claim.n FROM claim_entity AS one JOIN claim_entity AS other ON other.claim = one.claim JOIN claim ON claim.n = one.claim
       WHERE one.kind = (SELECT kind FROM entity WHERE id = ?) AND one.entity = (SELECT n FROM entity WHERE id = ?) AND other.entity = (SELECT n FROM entity WHERE id = ?) AND ${sql}
       ORDER BY ${IN_TIME}`,
    )
    .pluck()
    .all(a, a, b, ...values) as unknown as readonly number[];
}

/** Numbers of the claims in whose words the entity is named, in order of time, undated last. */
export const claimsNaming = (file: CaseFile, entity: string): readonly number[] =>
  file.db
    .prepare<[{ entity: string }], number>(
      `SELECT claim.n FROM claim_entity JOIN claim ON claim.n = claim_entity.claim
       WHERE claim_entity.kind = (SELECT kind FROM entity WHERE id = @entity)
         AND claim_entity.entity = (SELECT n FROM entity WHERE id = @entity)
       ORDER BY ${IN_TIME}`,
    )
    .pluck()
    .all({ entity }) as unknown as readonly number[];

/** The number of each entity with one of these ids. */
export const entityNumbers = (file: CaseFile, ids: readonly string[]): readonly number[] =>
  statement<{ n: number }>(file.db, 'SELECT n FROM entity WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids))
    .map(({ n }) => n);

/** The numbers of claims with these ids. */
export function claimNumbersOf(file: CaseFile, ids: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const id of ids) {
    const row = statement<{ n: number }>(file.db, 'SELECT n FROM claim WHERE id = ?').get(id);
    if (row) found.add(row.n);
  }
  return found;
}
