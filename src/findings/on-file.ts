/** What a body already had on somebody before it was told about them: sightings, files, watches of its own. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import { type Moment, order } from '../domain/moment.ts';
import type { Meant } from '../domain/request.ts';
import { actsOn } from './acts.ts';
import { houses } from './houses.ts';
import { timeOf } from './reading.ts';

/** Acts that leave something in a file; a search for somebody shows only that they were missed. */
const KEPT: ReadonlySet<Claim['predicate']> = new Set([
  'registered',
  'saw',
  'watched',
  'located',
  'arrested',
  'detained',
  'questioned',
  'investigated',
]);

/** The first few are enough to ask why nothing was done. */
const FEW = 3;

/** Dated acts before that day, of the body itself, its parts, or one that is only described ("the security services"); the earliest first. */
export function onFileBefore(
  evidence: Evidence,
  holder: Meant | undefined,
  about: readonly EntityId[],
  when: Moment | undefined,
): readonly Claim[] {
  if (!when || holder?.entity === undefined) return [];
  const house = houses(evidence);
  const found = about.flatMap((entity) =>
    actsOn(evidence, entity).flatMap(({ claim, by }) => {
      const at = timeOf(claim);
      const before = at !== undefined && order(at, when) === 'before';
      return before && by && KEPT.has(claim.predicate) && house.canBeOne(by, holder) ? [{ claim, at }] : [];
    }),
  );
  found.sort((a, b) => (a.at.latest ?? '').localeCompare(b.at.latest ?? ''));
  const seen = new Set<string>();
  return found
    .map(({ claim }) => claim)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, FEW);
}
