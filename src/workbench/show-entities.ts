/** Who occurs in the case: names, how often, and why names were taken for one. */
import { type EntityEntry, entityEntries, merges } from '../store/entities.ts';
import type { Case } from './open-case.ts';

export interface EntityRow extends EntityEntry {
  /** Why spellings were merged or kept apart, as sentences. */
  readonly because: readonly string[];
}

export function* showEntities(at: Case, kind?: string): Generator<EntityRow> {
  const reasons = new Map<string, string[]>();
  for (const { a, b, verdict, reasons: why } of merges(at))
    for (const name of new Set([a, b])) {
      const known = reasons.get(name) ?? [];
      known.push(`${a} · ${b}: ${verdict}; ${why.join('; ')}`);
      reasons.set(name, known);
    }
  for (const entry of entityEntries(at)) {
    if (kind !== undefined && entry.kind !== kind) continue;
    yield { ...entry, because: [...new Set(entry.names.flatMap((name) => reasons.get(name) ?? []))] };
  }
}
