/** What holders are said to have done about somebody: watched, looked for, arrested, asked about. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { Meant } from '../domain/request.ts';
import { happened, meantBy } from './reading.ts';

const ACTS: readonly (readonly [PredicateId, 'whom' | 'about'])[] = [
  ['watched', 'whom'],
  ['looked-for', 'whom'],
  ['located', 'whom'],
  ['saw', 'whom'],
  ['investigated', 'whom'],
  ['arrested', 'whom'],
  ['detained', 'whom'],
  ['questioned', 'whom'],
  ['registered', 'whom'],
  ['searched', 'whom'],
  ['charged', 'whom'],
  ['wanted', 'whom'],
  ['asked', 'about'],
];

export interface Act {
  readonly claim: Claim;
  readonly by?: Meant;
}

const known = new WeakMap<Evidence, ReadonlyMap<EntityId, readonly Act[]>>();

function collect(evidence: Evidence): ReadonlyMap<EntityId, readonly Act[]> {
  const found = new Map<EntityId, Act[]>();
  for (const [predicate, role] of ACTS)
    for (const claim of evidence.claims({ predicate })) {
      const whom = happened(claim) ? evidence.filler(claim, role) : undefined;
      if (whom === undefined) continue;
      const by = meantBy(evidence, claim, 'who');
      const list = found.get(whom) ?? [];
      list.push(by ? { claim, by } : { claim });
      found.set(whom, list);
    }
  return found;
}

/** Collected once a case; in document order within each predicate. */
export function actsOn(evidence: Evidence, about: EntityId): readonly Act[] {
  let all = known.get(evidence);
  if (!all) {
    all = collect(evidence);
    known.set(evidence, all);
  }
  return all.get(about) ?? [];
}

const ends = new WeakMap<Evidence, ReadonlyMap<EntityId, readonly WatchEnd[]>>();

/** The day on which a watch is told to have ended: until then they were in sight. */
export interface WatchEnd extends Act {
  readonly at: Moment;
}

function collectEnds(evidence: Evidence): ReadonlyMap<EntityId, readonly WatchEnd[]> {
  const found = new Map<EntityId, WatchEnd[]>();
  for (const { kind, target, holder, ended, claims } of evidence.watches()) {
    if (kind !== 'watch' || target.entity === undefined || !ended) continue;
    const told = claims.flatMap((id) => evidence.claim(id) ?? []);
    const claim = told.find(({ phase }) => phase === 'ended') ?? told[0];
    if (!claim) continue;
    const list = found.get(target.entity) ?? [];
    list.push({ claim, at: ended, ...(holder ? { by: holder } : {}) });
    found.set(target.entity, list);
  }
  return found;
}

/** Ends of the watches of somebody; collected once a case. */
export function watchEnds(evidence: Evidence, about: EntityId): readonly WatchEnd[] {
  let all = ends.get(evidence);
  if (!all) {
    all = collectEnds(evidence);
    ends.set(evidence, all);
  }
  return all.get(about) ?? [];
}

/** Acts by which the one who did them knew where they were. */
const SIGHTINGS: ReadonlySet<PredicateId> = new Set([
  'saw',
  'located',
  'watched',
  'arrested',
  'detained',
  'questioned',
  'searched',
]);
export const isSighting = ({ claim }: Act): boolean => SIGHTINGS.has(claim.predicate);
