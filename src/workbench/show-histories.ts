/** Series of numbers, and what was said of people's standing. */
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import type { EntityId } from '../domain/ids.ts';
import { pathOf } from '../store/documents.ts';
import { findEntities } from '../store/entities.ts';
import { passageOf } from '../store/passages.ts';
import { type NumberRow, numberRows, type StatusRow, statusRows } from '../views/histories.ts';
import { gatherEvidence } from './evidence.ts';
import type { Case } from './open-case.ts';

const whereIn = (at: Case) => (claim: Claim) => {
  const passage = passageOf(at, claim.passage);
  return { path: pathOf(at, claim.document), place: passage ? cite(passage.locator) : '' };
};

/** Series of two numbers or more; those of one too where `all` is asked for. */
export function showSeries(at: Case, all: boolean): readonly NumberRow[] {
  const evidence = gatherEvidence(at);
  const series = [...evidence.series()].filter(({ readings }) => all || readings.length > 1);
  return numberRows(series, (id) => evidence.claim(id as Claim['id']), whereIn(at), at.tongue);
}

export function showStatusHistories(at: Case, about: string | undefined): readonly StatusRow[] {
  const evidence = gatherEvidence(at);
  const wanted = about === undefined ? undefined : new Set(findEntities(at, about).map(({ id }) => id));
  const histories = [...evidence.statuses()].filter(({ entity }) => wanted?.has(entity) ?? true);
  return statusRows(
    histories,
    (entity) => evidence.entity(entity as EntityId)?.name ?? entity,
    (id) => evidence.claim(id as Claim['id']),
    whereIn(at),
    at.tongue,
  );
}
