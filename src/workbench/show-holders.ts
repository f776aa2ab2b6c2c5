/** Who can hold knowledge, how much is told of each, and how they hang together, with the reason. */
import { momentOf } from '../domain/calendar.ts';
import type { Relation } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import { findHolders, holderOf, relations } from '../store/holders.ts';
import { saidDate } from '../views/said-date.ts';
import type { Case } from './open-case.ts';
import { ALL, type Some, type Stretch, some } from './stretch.ts';

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
export function someHolders(at: Case, about: string | undefined, stretch: Stretch = ALL): Some<HolderRow> {
  const all = relations(at);
  const found = [...findHolders(at, about ?? '')].sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1));
  const rowOf = ({ id, name, kind, names, existed, rows }: (typeof found)[number]): HolderRow => ({
    id,
    name,
    kind,
    names,
    ...(existed ? { existed: saidDate(momentOf(existed.edtf) ?? existed) } : {}),
    rows,
    hangsTogether: all
      .filter(({ a }) => a === id)
      .map(
        (one) =>
          `${one.kind} ${holderOf(at, one.b)?.name ?? one.b}${one.during ? `, ${saidDate(one.during)}` : ''}: ${reason(one)}`,
      ),
  });
  return some(found, stretch, (part) => part.map(rowOf));
}

export const showHolders = (at: Case, about: string | undefined): readonly HolderRow[] => someHolders(at, about).rows;
