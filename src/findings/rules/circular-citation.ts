/** Texts have it from one another in a circle: each looks like a source for the next, and none is one. */
import type { Claim } from '../../domain/claim.ts';
import type { Found } from '../../domain/finding.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Citing } from '../../domain/origin.ts';
import { because } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** The claim whose words stand nearest to the words of the citation: it is what the citation is for. */
function citingClaim(claims: readonly Claim[], { quotes, from }: Citing): Claim | undefined {
  const at = quotes.find(({ document }) => document === from)?.start ?? 0;
  const distance = ({ quotes: [{ start, end }] }: Claim) => (at < start ? start - at : at > end ? at - end : 0);
  return [...claims].sort((a, b) => distance(a) - distance(b))[0];
}

export const circularCitation: Rule = {
  id: 'circular-citation',
  asks: 'Which texts have it from one another in a circle?',
  doesNotShow: 'That it is untrue, or that none of them has another source beside.',
  *find(evidence): Generator<Found> {
    let byDocument: ReadonlyMap<DocumentId, readonly Claim[]> | undefined;
    for (const circle of evidence.circularCitations()) {
      byDocument ??= grouped(evidence.claims());
      const claims = circle.flatMap((one) => citingClaim(byDocument?.get(one.from) ?? [], one) ?? []);
      const [first, ...rest] = claims;
      if (!first || claims.length < circle.length) continue;
      yield {
        unclear: [],
        because: [because('cites', first), ...rest.map((claim) => because('cites', claim))],
        about: [],
        details: { documents: circle.length },
      };
    }
  },
};

function grouped(claims: Iterable<Claim>): ReadonlyMap<DocumentId, readonly Claim[]> {
  const found = new Map<DocumentId, Claim[]>();
  for (const claim of claims) {
    const known = found.get(claim.document);
    if (known) known.push(claim);
    else found.set(claim.document, [claim]);
  }
  return found;
}
