/** What a tie part may see: a proposition that somebody affirms, with who fills its parts. */
import type { Moment } from '../domain/moment.ts';
import type { TieEnd } from '../domain/pool.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';

export interface Tellable {
  readonly predicate: PredicateId;
  readonly when?: Moment;
  /** Who fills the part: named ones, and a group that one document only describes. */
  ends(role: RoleName): readonly TieEnd[];
  /** The words of the part, folded; empty where the part is not there. */
  words(role: RoleName): string;
  /** Who was there the same day, by the same vehicle or at the same meeting, as the sentence says. */
  readonly company: readonly TieEnd[];
  /** Somebody whom the sentence brings in by a description, and names after it: "a second man, Karel Novotny". */
  readonly broughtIn: readonly TieEnd[];
  /** Telephone numbers, accounts, passports and the like beside a part. */
  identifiers(role: RoleName): readonly TieEnd[];
}

/** One kind of declared link. */
export interface TiePart {
  /** File name. */
  readonly id: string;
  readonly predicates: readonly PredicateId[];
  ties(fact: Tellable): Iterable<readonly [TieEnd, TieEnd]>;
}

/** Each of the ones with each of the others. */
export function* pairs(ones: readonly TieEnd[], others: readonly TieEnd[]): Generator<readonly [TieEnd, TieEnd]> {
  for (const one of ones) for (const other of others) if (one.id !== other.id) yield [one, other];
}
