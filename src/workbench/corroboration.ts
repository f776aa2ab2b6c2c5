/** How many voices, documents and origins stand behind what is said; what credibility 1 asks for. */
import type { Claim } from '../domain/claim.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Corroboration } from '../domain/origin.ts';
import type { Proposition } from '../domain/proposition.ts';
import { corroborationOf } from '../origins/index.ts';
import { claimOf } from '../store/claims.ts';
import { judgements } from '../store/judgements.ts';
import { origins } from '../store/origins.ts';
import { propositions } from '../store/propositions.ts';
import { propositionSentence } from '../views/proposition-sentence.ts';
import type { Case } from './open-case.ts';
import { rejectedClaims } from './rejected-claims.ts';

export interface CorroborationRow extends Corroboration {
  readonly proposition: string;
  readonly what: string;
  readonly when?: string;
}

/** The origin in which each document stands; one that is not worked out yet stands in its own. */
export function originIn(at: Case): (document: DocumentId) => string {
  const of = new Map<DocumentId, string>(
    origins(at).flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)),
  );
  return (document) => of.get(document) ?? document;
}

const AFFIRMED: ReadonlySet<Claim['stance']> = new Set(['affirmed']);

/** Claims that bear it out: what is denied, doubted or asked bears out nothing. */
function bearing(at: Case, { claims }: Proposition, rejected: ReadonlySet<string>): readonly Claim[] {
  return claims.flatMap((id) => {
    const claim = rejected.has(id) ? undefined : claimOf(at, id);
    return claim && AFFIRMED.has(claim.stance) && !claim.negated ? [claim] : [];
  });
}

/** Every proposition with how many stand behind it, those of most documents first. */
export function corroborations(at: Case, least = 1): readonly CorroborationRow[] {
  const originOf = originIn(at);
  const rejected = rejectedClaims(judgements(at));
  const rows: CorroborationRow[] = [];
  for (const one of propositions(at)) {
    if (one.claims.length < least) continue;
    const found = corroborationOf(bearing(at, one, rejected), originOf);
    if (found.documents < least) continue;
    const when = one.when === undefined ? {} : { when: one.when.edtf };
    rows.push({ proposition: one.id, what: propositionSentence(one), ...when, ...found });
  }
  return rows.sort((a, b) => b.documents - a.documents || a.origins - b.origins);
}

/** The most origins that bear out any one thing that the document says. */
export function originsBehind(at: Case, document: DocumentId): number {
  const originOf = originIn(at);
  const rejected = rejectedClaims(judgements(at));
  let most = 0;
  for (const one of propositions(at)) {
    if (!one.claims.some((id) => id.startsWith(`${document}#`))) continue;
    most = Math.max(most, corroborationOf(bearing(at, one, rejected), originOf).origins);
  }
  return most;
}
