/** Who can hold knowledge, how much is told of each, and how they hang together, with the reason; as of a day, and around one of them. */
import { momentOf } from '../domain/calendar.ts';
import { type Holder, NOT_NAMED, type Relation, THE_PUBLIC } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import { existedOn, hungTogether } from '../knowledge/index.ts';
import { findHolders, holderOf, relations, rowsBy } from '../store/holders.ts';
import { saidDate } from '../views/said-date.ts';
import { tieKindFr, tieReasonFr } from '../views/tie-of-holders-fr.ts';
import type { Case } from './open-case.ts';
import type { Seen } from './show.ts';
import { meantBy } from './show-entities.ts';
import { ALL, type Some, type Stretch, some } from './stretch.ts';

export interface HolderRow {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly existed?: string;
  /** Rows of the ledger that are its own; those that it had by the day, where one is asked for. */
  readonly rows: number;
  /** "part of France: called so", "stands for Turkey: …". */
  readonly hangsTogether: readonly string[];
}

type Found = Holder & { readonly rows: number };

const reason = ({ because }: Relation): string => ('judgement' in because ? 'a person said so' : because.reason);

/** Those of whom most is told first; as of a day those who stood then, with what they held by then; through one, it and what stands above and below it. */
export function someHolders(
  at: Case,
  about: string | undefined,
  stretch: Stretch = ALL,
  { asOf, lens }: Seen = {},
): Some<HolderRow> {
  const all = relations(at).filter((one) => hungTogether(one, asOf));
  const around = lens === undefined ? undefined : aboveAndBelow(meantAsHolder(at, lens), all);
  const found = [...by(at, findHolders(at, about ?? ''), asOf)]
    // who is not named stands for many, and is nobody's holder
    .filter(({ id }) => id !== NOT_NAMED && (around === undefined || around.has(id)))
    .sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1));
  const french = at.tongue === 'fr';
  const rowOf = ({ id, name, kind, names, existed, rows }: Found): HolderRow => ({
    id,
    name: french && id === THE_PUBLIC ? 'le public' : name,
    kind,
    names,
    ...(existed ? { existed: saidDate(momentOf(existed.edtf) ?? existed) } : {}),
    rows,
    hangsTogether: all
      .filter(({ a }) => a === id)
      .map(
        (one) =>
          `${french ? tieKindFr(one.kind) : one.kind} ${holderOf(at, one.b)?.name ?? one.b}${one.during ? `, ${saidDate(one.during)}` : ''}${french ? ' : ' : ': '}${french ? tieReasonFr(reason(one)) : reason(one)}`,
      ),
  });
  return some(found, stretch, (part) => part.map(rowOf));
}

/** Those who can have stood on the day, with what they held by then. Of whom all that is told came later is left out, unless something says that it stood. */
function by(at: Case, found: readonly Found[], asOf: IsoDate | undefined): readonly Found[] {
  if (asOf === undefined) return found;
  const held = rowsBy(at, asOf);
  return found
    .filter((one) => existedOn(one, asOf) && (held.has(one.id) || one.rows === 0 || one.existed !== undefined))
    .map((one) => ({ ...one, rows: held.get(one.id) ?? 0 }));
}

const alike = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

/** Ids of the holders that the lens means: those who are called exactly so; where nobody is, those in whose name it stands. */
export function meantAsHolder(at: Case, lens: string): readonly EntityId[] {
  const found = findHolders(at, lens);
  const exactly = found.filter(
    ({ id, name, names }) => id === lens || [name, ...names].some((one) => alike(one, lens)),
  );
  return exactly.length > 0 ? exactly.map(({ id }) => id) : [...meantBy(at, lens), ...found.map(({ id }) => id)];
}

/** They, all that they are a part of, came to be or stand for, and all that is a part of them, turned into them or stands for them; circles end. */
function aboveAndBelow(from: readonly EntityId[], all: readonly Relation[]): ReadonlySet<EntityId> {
  const walked = (next: (one: Relation, id: EntityId) => EntityId | undefined): Set<EntityId> => {
    const reached = new Set(from);
    for (const id of reached) for (const one of all) reached.add(next(one, id) ?? id);
    return reached;
  };
  const above = walked(({ a, b }, id) => (a === id ? b : undefined));
  const below = walked(({ a, b }, id) => (b === id ? a : undefined));
  return new Set([...above, ...below]);
}

export const showHolders = (at: Case, about: string | undefined): readonly HolderRow[] => someHolders(at, about).rows;
