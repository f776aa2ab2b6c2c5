/** Which claims a document has somebody deny: "– something she denies", "He denied the claim", "“That’s not true,” said a spokesman". */
import type { Claim } from '../domain/claim.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { Span } from '../domain/passage.ts';
import { DENIED_WHOLE, TAKEN_UP } from './denial-words.ts';
import type { ReadDocument } from './scene.ts';

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const sentence = (claim: Claim): Span => claim.quotes[0];
const said = (claim: Claim): string => claim.roles.find(({ role }) => role === 'what')?.words ?? '';

/** Where the claim's own words stand: its roles. */
const words = ({ roles, quotes }: Claim): Span =>
  roles.length === 0
    ? quotes[0]
    : { start: Math.min(...roles.map((r) => r.start)), end: Math.max(...roles.map((r) => r.end)) };

/** A saying that only holds other claims is not what a denial is aimed at: what was said is. */
const aimedAt = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (one) =>
      one.predicate !== 'stated' &&
      !one.roles.some(
        (role) =>
          role.role === 'what' &&
          claims.some((other) => other !== one && other.predicate !== 'stated' && inside(words(other), role)),
      ),
  );

/** Marks that close a sentence after its last words. */
const CLOSING = 3;

/** Claims of the sentence before, within the paragraph. */
function before(denial: Claim, claims: readonly Claim[]): readonly Claim[] {
  const earlier = claims.filter((one) => one.passage === denial.passage && sentence(one).end <= sentence(denial).start);
  // the whole sentence, of which a quotation inside may begin later
  const end = Math.max(...earlier.map((one) => sentence(one).end));
  const whole = earlier.filter((one) => sentence(one).end >= end - CLOSING);
  const start = Math.min(...whole.map((one) => sentence(one).start));
  return earlier.filter((one) => sentence(one).start >= start);
}

/** "He has been charged with fraud and denies it": the charge of the same sentence is meant, not the sentence before. */
const CHARGES: ReadonlySet<string> = new Set(['charged', 'suspected', 'tried']);

function charge(denial: Claim, claims: readonly Claim[]): readonly Claim[] {
  const { start, end } = sentence(denial);
  return claims.filter(
    (one) =>
      CHARGES.has(one.predicate) &&
      one.passage === denial.passage &&
      words(one).start >= start - 1 &&
      sentence(one).start <= start &&
      words(one).end <= end,
  );
}

/** What "it" or "the claim" takes up. */
function takenUp(denial: Claim, claims: readonly Claim[]): readonly Claim[] {
  const own = charge(denial, claims);
  return own.length > 0 ? own : before(denial, claims);
}

/** Whom each denied claim is denied by: claims of the same document, in text order. What is only not confirmed is no denial. */
export function denialsIn({
  claims,
  attributions,
}: Pick<ReadDocument, 'claims' | 'attributions'>): ReadonlyMap<ClaimId, readonly Claim[]> {
  const found = new Map<ClaimId, Claim[]>();
  const add = (denied: Iterable<Claim>, by: Claim): void => {
    for (const { id } of denied) if (id !== by.id) found.set(id, [...(found.get(id) ?? []), by]);
  };
  const denials = new Map(attributions.filter(({ stance }) => stance === 'denied').map((one) => [one.id, one]));
  for (const claim of claims) {
    if (claim.predicate !== 'stated' && claim.predicate !== 'answered' && claim.predicate !== 'told') continue;
    const denial = claim.attribution === undefined ? undefined : denials.get(claim.attribution);
    if (denial) {
      const meant = claims.filter(
        (one) =>
          one !== claim && one.passage === claim.passage && denial.content.some((span) => inside(words(one), span)),
      );
      add(aimedAt(meant.length === 0 && TAKEN_UP.test(said(claim)) ? takenUp(claim, claims) : meant), claim);
    } else if (claim.stance === 'affirmed' && !claim.negated && DENIED_WHOLE.test(said(claim).trim()))
      add(aimedAt(before(claim, claims)), claim);
  }
  return found;
}
