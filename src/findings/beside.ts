/** What must be shown with a finding: denials of what it rests on, and that somebody named in it was cleared or released. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Because, Found } from '../domain/finding.ts';
import type { ClaimId, EntityId } from '../domain/ids.ts';
import { because, didNot, happened, onlyUntil } from './reading.ts';

/** Clearings and releases of each person. */
function clearings(evidence: Evidence): ReadonlyMap<EntityId, readonly Because[]> {
  const found = new Map<EntityId, Because[]>();
  for (const [predicate, role] of [
    ['cleared', 'cleared'],
    ['released', 'released'],
  ] as const)
    for (const claim of evidence.claims({ predicate })) {
      const whom = happened(claim) ? evidence.filler(claim, 'whom') : undefined;
      if (whom !== undefined) found.set(whom, [...(found.get(whom) ?? []), because(role, claim)]);
    }
  return found;
}

/** Others of the same proposition that say the opposite. */
function opposite(evidence: Evidence, claim: Claim): readonly Claim[] {
  const others = evidence.propositionOf(claim.id)?.claims ?? [];
  if (others.length < 2 || others.length > 200) return [];
  const against = happened(claim) ? didNot : didNot(claim) ? happened : () => false;
  return others
    .flatMap((id) => evidence.claim(id) ?? [])
    .filter((one) => one.id !== claim.id && against(one) && !onlyUntil(one) && !onlyUntil(claim));
}

/** Asked of each finding in turn; the clearings are gathered once. */
export function besides(evidence: Evidence): (found: Found) => readonly Because[] {
  let cleared: ReadonlyMap<EntityId, readonly Because[]> | undefined;
  return ({ because: on, about }) => {
    cleared ??= clearings(evidence);
    const shown = new Set<ClaimId>(on.map(({ claim }) => claim));
    const found: Because[] = [];
    const add = (one: Because) => {
      if (shown.has(one.claim)) return;
      shown.add(one.claim);
      found.push(one);
    };
    for (const { claim: id } of on) {
      const claim = evidence.claim(id);
      if (!claim) continue;
      for (const denial of evidence.denialsOf(id)) add(because('denied', denial));
      for (const other of opposite(evidence, claim)) add(because('denied', other));
    }
    for (const { entity } of about) for (const one of entity === undefined ? [] : (cleared.get(entity) ?? [])) add(one);
    return found;
  };
}
