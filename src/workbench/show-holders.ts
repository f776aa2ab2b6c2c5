/** Who can hold knowledge, how much is told of each, and how they hang together, with the reason. */
import { momentOf } from '../domain/calendar.ts';
import type { Relation } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import { findHolders, holders, relations } from '../store/holders.ts';
import { saidDate } from '../views/said-date.ts';
import type { Case } from './open-case.ts';

export interface HolderRow {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly existed?: string;
  /** Rows of the ledger that are its own. */
  readonly rows: number;
  /** "part of France: called so", "stands for Turkey: …". */
  readonly hangsTogether: readonly string[];
}

const reason = ({ because }: Relation): string => ('judgement' in because ? 'a person said so' : because.reason);

/** Those of whom most is told first. */
export function showHolders(at: Case, about: string | undefined): readonly HolderRow[] {
  const names = new Map(holders(at).map(({ id, name }) => [id, name]));
  const all = relations(at);
  return [...findHolders(at, about ?? '')]
    .sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1))
    .map(({ id, name, kind, names: own, existed, rows }) => ({
      id,
      name,
      kind,
      names: own,
      ...(existed ? { existed: saidDate(momentOf(existed.edtf) ?? existed) } : {}),
      rows,
      hangsTogether: all
        .filter(({ a }) => a === id)
        .map(
          (one) =>
            `${one.kind} ${names.get(one.b) ?? one.b}${one.during ? `, ${saidDate(one.during)}` : ''}: ${reason(one)}`,
        ),
    }));
}
