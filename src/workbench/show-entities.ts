/** Who occurs in the case: names, how often, and why names were taken for one. */
import type { EntityId } from '../domain/ids.ts';
import {
  countChosen,
  type EntityEntry,
  type EntityFilter,
  entityEntries,
  findEntities,
  mergesOf,
} from '../store/entities.ts';
import type { Case } from './open-case.ts';
import { ALL, type Stretch } from './stretch.ts';

export interface EntityRow extends EntityEntry {
  /** Why spellings were merged or kept apart, as sentences. */
  readonly because: readonly string[];
}

/** Those in most documents first. */
export function* showEntities(at: Case, filter: EntityFilter = {}, stretch: Stretch = ALL): Generator<EntityRow> {
  for (const entry of entityEntries(at, filter, stretch)) {
    const because = mergesOf(at, entry.names).map(
      ({ a, b, verdict, reasons }) => `${a} · ${b}: ${verdict}; ${reasons.join('; ')}`,
    );
    yield { ...entry, because };
  }
}

export const countEntitiesShown = (at: Case, filter: EntityFilter): number => countChosen(at, filter);

/** Ids of those whom a lens may mean: by id, or by any of their names. */
export const meantBy = (at: Case, lens: string): readonly EntityId[] => findEntities(at, lens).map(({ id }) => id);
