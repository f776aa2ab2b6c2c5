/** What sources say that nobody did about somebody: not watched, not looked for, not arrested. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { Meant } from '../domain/request.ts';
import { didNot, meantBy } from './reading.ts';

const ACTS: readonly PredicateId[] = [
  'watched',
  'looked-for',
  'located',
  'investigated',
  'arrested',
  'questioned',
  'registered',
  'searched',
];

export interface Omission {
  readonly claim: Claim;
  /** Who did not do it; absent where the source does not say. */
  readonly by?: Meant;
}

/** "Was never able to locate it": tried and failed is no omission. */
const UNABLE =
  /(?<!\p{L})(?:(?:un|never\s+|not\s+)able\s+to|could\s*(?:not|n['’]t)|failed\s+to\s+(?:find|locate)|n['’](?:a|ont|avait|avaient)\s+(?:pas|jamais)\s+pu|sans\s+pouvoir)(?!\p{L})/iu;

const failed = ({ predicate, quotes: [{ words }] }: Claim): boolean =>
  (predicate === 'located' || predicate === 'looked-for') && UNABLE.test(words);

const known = new WeakMap<Evidence, ReadonlyMap<EntityId, readonly Omission[]>>();

function collect(evidence: Evidence): ReadonlyMap<EntityId, readonly Omission[]> {
  const found = new Map<EntityId, Omission[]>();
  for (const predicate of ACTS)
    for (const claim of evidence.claims({ predicate })) {
      const whom = didNot(claim) && !failed(claim) ? evidence.filler(claim, 'whom') : undefined;
      if (whom === undefined) continue;
      const by = meantBy(evidence, claim, 'who');
      const list = found.get(whom) ?? [];
      list.push(by ? { claim, by } : { claim });
      found.set(whom, list);
    }
  return found;
}

/** Collected once a case. */
export function omissions(evidence: Evidence, about: EntityId): readonly Omission[] {
  let all = known.get(evidence);
  if (!all) {
    all = collect(evidence);
    known.set(evidence, all);
  }
  return all.get(about) ?? [];
}
