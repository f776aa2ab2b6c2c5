/** Series of numbers, and what was said of people's standing; as the last run worked them out, or now where none has. */
import type { Claim } from '../domain/claim.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import type { Series } from '../domain/series.ts';
import type { StatusHistory } from '../domain/status.ts';
import { claimOf } from '../store/claims.ts';
import { entityEntry, findEntities } from '../store/entities.ts';
import { foldedWords } from '../store/folding.ts';
import { seriesStretch, statusStretch } from '../store/series.ts';
import { type NumberRow, numberRows, type StatusRow, statusRows } from '../views/histories.ts';
import { gatherEvidence } from './evidence.ts';
import { claimVerdicts } from './list-claims.ts';
import type { Case } from './open-case.ts';
import { hasLooked } from './show-requests.ts';
import { ALL, type Some, type Stretch, some } from './stretch.ts';
import { whereSaid } from './where-said.ts';

/** Claims by id; those that people have rejected since the last run are not there. */
function standing(at: Case): {
  readonly claim: (id: string) => Claim | undefined;
  readonly holds: (id: string) => boolean;
} {
  const verdicts = claimVerdicts(at);
  const holds = (id: string): boolean => verdicts.get(id)?.verdict !== 'rejected';
  return { holds, claim: (id) => (holds(id) ? claimOf(at, id) : undefined) };
}

const byThen = (asOf: IsoDate | undefined, when: Moment | undefined): boolean =>
  asOf === undefined || (when?.earliest ?? '') <= asOf;

export interface SeriesChoice {
  /** Series of one number too. */
  readonly all?: boolean;
  /** Words of what is counted, or of where. */
  readonly about?: string;
  /** Numbers that are certainly of a later day are left out. */
  readonly asOf?: IsoDate;
  /** At most so many numbers of each. */
  readonly most?: number;
}

/** Series of two numbers or more, or of one too. */
export function showSeries(
  at: Case,
  { all = false, about, asOf, most }: SeriesChoice,
  stretch: Stretch = ALL,
): Some<NumberRow> {
  const least = all ? 1 : 2;
  const { claim, holds } = standing(at);
  const rowsOf = (found: readonly Series[]): readonly NumberRow[] =>
    numberRows(found, claim, whereSaid(at), { most, tongue: at.tongue });
  const living = (one: Series): Series => ({
    ...one,
    readings: one.readings.filter((reading) => byThen(asOf, reading.asOf) && holds(reading.claim)),
  });
  if (hasLooked(at) && about === undefined && asOf === undefined) {
    const { rows, total } = seriesStretch(at, least, stretch);
    return { rows: rowsOf(rows.map(living)), total };
  }
  const found = hasLooked(at)
    ? seriesStretch(at, least, ALL).rows
    : [...gatherEvidence(at).series()].filter(({ readings }) => readings.length >= least);
  const words = about === undefined ? '' : foldedWords(about).trim();
  const chosen = found
    .filter(({ what, of }) => words === '' || foldedWords(`${what} ${of}`).includes(words))
    .map(living)
    .filter(({ readings }) => readings.length > 0);
  return some(chosen, stretch, rowsOf);
}

/** Everything said of the standing of each, or of those with this name. */
export function showStatusHistories(at: Case, about?: string, stretch: Stretch = ALL): Some<StatusRow> {
  const wanted = about === undefined ? undefined : findEntities(at, about).map(({ id }) => id as string);
  const { claim } = standing(at);
  const nameOf = (entity: string): string => entityEntry(at, entity)?.name ?? entity;
  const rowsOf = (found: readonly StatusHistory[]): readonly StatusRow[] =>
    statusRows(found, nameOf, claim, whereSaid(at));
  if (hasLooked(at)) {
    const { rows, total } = statusStretch(at, wanted, stretch);
    return { rows: rowsOf(rows), total };
  }
  const found = [...gatherEvidence(at).statuses()].filter(({ entity }) => wanted?.includes(entity) ?? true);
  return some(found, stretch, rowsOf);
}
