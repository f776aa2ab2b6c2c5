/** Which names stand in which claims, for pictures of many: numbers only. */
import type { CaseFile } from './case-file.ts';
import { asksForTimesOnly, type ClaimFilter, claimConditions } from './claims.ts';
import { statement } from './statements.ts';

const IN_TIME = `coalesce(claim.earliest, claim.latest) IS NULL, coalesce(claim.earliest, claim.latest),
  coalesce(claim.latest, claim.earliest), claim.n`;

/** Numbers of a claim and an entity in turn, claim by claim. */
export function namesInClaims(file: CaseFile, filter: ClaimFilter, kinds: readonly string[] | undefined): Int32Array {
  const plain = asksForTimesOnly(filter);
  const { sql, values } = claimConditions(filter, plain ? 'claim_entity' : 'claim');
  const of = kinds === undefined ? '1' : `claim_entity.kind IN (${kinds.map(() => '?').join(', ')})`;
  const from = plain ? 'claim_entity' : 'claim CROSS JOIN claim_entity ON claim_entity.claim = claim.n';
  // one number a row is read far faster than two
  const rows = file.db
    .prepare<unknown[], number>(
      `SELECT claim_entity.claim * 4294967296 + claim_entity.entity FROM ${from} WHERE ${of} AND ${sql} ORDER BY claim_entity.claim`,
    )
    .pluck()
    .all(...(kinds ?? []), ...values) as unknown as readonly number[];
  const found = new Int32Array(rows.length * 2);
  rows.forEach((both, i) => {
    found[2 * i] = Math.floor(both / 4_294_967_296);
    found[2 * i + 1] = both % 4_294_967_296;
  });
  return found;
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
