/** How rules read a claim: whether it says that something happened, when, and who is meant. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Because, Part, Unclear } from '../domain/finding.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { Meant } from '../domain/request.ts';

/** The voice says that it happened: neither asked, denied nor only planned. */
export const happened = ({ stance, negated, prospective }: Claim): boolean =>
  stance === 'affirmed' && !negated && prospective !== true;

/** The voice says that it did not happen. */
export const didNot = ({ stance, negated, prospective }: Claim): boolean =>
  prospective !== true && (stance === 'affirmed' ? negated : stance === 'denied' && !negated);

/** "Did not resurface until November": that it did not is said of the time before only. */
export const onlyUntil = (claim: Claim): boolean =>
  claim.negated && 'moment' in claim.when && claim.when.moment.earliest === undefined;

export const timeOf = ({ when }: Claim): Moment | undefined => ('moment' in when ? when.moment : undefined);

export const because = (role: string, { id }: Pick<Claim, 'id'>): Because => ({ role, claim: id });

export const part = (role: string, meant: Meant | undefined): readonly Part[] => (meant ? [{ role, ...meant }] : []);

/** Who fills the role, in words; with who is meant, where that is known. */
export function meantBy(evidence: Evidence, claim: Claim, role: string): Meant | undefined {
  const filler = claim.roles.find((one) => one.role === role);
  if (!filler) return undefined;
  const entity = evidence.holderIn(claim, role) ?? evidence.filler(claim, role);
  const named = filler.standsFor && entity !== undefined ? evidence.entity(entity)?.name : undefined;
  const words = named ?? filler.standsFor?.words ?? filler.words;
  return entity === undefined ? { words } : { words, entity };
}

/** The one it is done to or about. */
export const target = (evidence: Evidence, claim: Claim): EntityId | undefined =>
  evidence.filler(claim, 'whom') ?? evidence.filler(claim, 'about') ?? evidence.filler(claim, 'who');

export const same = (a: Meant | undefined, b: Meant | undefined): boolean =>
  a?.entity !== undefined && a.entity === b?.entity;

/** Same, or one of them is not told. */
export const canBeSame = (a: Meant | undefined, b: Meant | undefined): boolean =>
  a?.entity === undefined || b?.entity === undefined || a.entity === b.entity;

/** "Reportedly", "it is thought that": the words hedge, or a voice that nobody may name says so. */
export const doubts = (claims: readonly Claim[]): readonly Unclear[] => [
  ...(claims.some(({ likelihood }) => likelihood !== undefined) ? (['hedged'] as const) : []),
  ...(claims.length > 0 && claims.every(({ voice }) => voice.chain.some(({ anonymous }) => anonymous))
    ? (['anonymous'] as const)
    : []),
];

/** Claims of several predicates, in document order within each. */
export function* claimsOf(evidence: Evidence, predicates: readonly PredicateId[]): Generator<Claim> {
  for (const predicate of predicates) yield* evidence.claims({ predicate });
}

/** Whole days from the end of a to the beginning of b; undefined where a bound is missing. */
export function daysBetween(a: Moment, b: Moment): number | undefined {
  if (a.latest === undefined || b.earliest === undefined) return undefined;
  return Math.round((Date.parse(b.earliest) - Date.parse(a.latest)) / 86_400_000);
}

export const unique = <T>(list: Iterable<T>): readonly T[] => [...new Set(list)];
