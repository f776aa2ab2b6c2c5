/** Whether a holder held something on a day: certainly, possibly, not, or no evidence either way; with what says so. */
import type { Holder, Relation } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import { heldOn, isDated, type Knowledge } from '../domain/knowledge.ts';
import { happenedBy, type IsoDate, order, type ThreeValued } from '../domain/moment.ts';

export type Answer = ThreeValued | 'no evidence';

/** Why the answer is so, in a user's words. */
export type Why =
  | 'held'
  | 'disputed'
  | 'sent, not shown received'
  | 'date unclear'
  | 'learned later'
  | 'said not to know'
  | 'lost'
  | 'only sought'
  | 'only suspected'
  | 'nothing says';

/** A row as far as an answer needs it. */
export type Dated = Pick<Knowledge, 'state' | 'since' | 'until'>;

export interface Cell<K extends Dated = Knowledge> {
  readonly answer: Answer;
  readonly why: Why;
  /** The rows that the answer rests on. */
  readonly rows: readonly K[];
  /** Rows that say otherwise: shown beside it. */
  readonly against: readonly K[];
}

const RANK: Readonly<Record<ThreeValued, number>> = { certainly: 2, possibly: 1, not: 0 };

/** A day after which nothing is dated: "ever". */
const EVER: IsoDate = '9999-12-31';

const isPositive = ({ state }: Dated): boolean =>
  state === 'held' || state === 'disputed' || state === 'sent, not shown received';

/** Said not to know, or to have lost it, at a time that the day may lie in. */
function deniesOn(row: Dated, on: IsoDate): boolean {
  if (!isDated(row.since)) return true;
  if (happenedBy(row.since, on) === 'not') return false;
  if (row.state === 'lost') return true;
  if (row.until) return happenedBy(row.until, on) !== 'certainly';
  return row.since.latest === undefined || row.since.latest >= on || row.since.earliest === undefined;
}

function whyOf(rows: readonly Dated[], answer: ThreeValued): Why {
  if (answer === 'certainly') return 'held';
  if (rows.every(({ state }) => state === 'disputed')) return 'disputed';
  if (rows.every(({ state }) => state === 'sent, not shown received')) return 'sent, not shown received';
  return 'date unclear';
}

/** What rows of one holder and one proposition say about the day; without a day, about ever. */
export function answerOn<K extends Dated>(rows: readonly K[], on: IsoDate = EVER): Cell<K> {
  const positive = rows.filter(isPositive);
  const contrary = rows.filter(
    (row) => (row.state === 'did not know' || row.state === 'lost') && (on === EVER || deniesOn(row, on)),
  );
  const best = positive.reduce<ThreeValued>((most, row) => {
    const now = heldOn(row, on);
    return RANK[now] > RANK[most] ? now : most;
  }, 'not');
  if (best !== 'not') {
    const by = positive.filter((row) => heldOn(row, on) === best);
    return { answer: best, why: whyOf(by, best), rows: by, against: contrary };
  }
  if (contrary.length > 0) {
    const why = contrary.some(({ state }) => state === 'did not know') ? 'said not to know' : 'lost';
    return { answer: 'not', why, rows: contrary, against: [] };
  }
  if (positive.length > 0) return { answer: 'not', why: 'learned later', rows: positive, against: [] };
  for (const [state, why] of [
    ['sought', 'only sought'],
    ['suspected', 'only suspected'],
  ] as const) {
    const found = rows.filter((row) => row.state === state);
    if (found.length > 0) return { answer: 'no evidence', why, rows: found, against: [] };
  }
  return { answer: 'no evidence', why: 'nothing says', rows: [], against: [] };
}

/** Whether the relation held on the day; one without a time held always. */
const holdsOn = ({ during }: Relation, on: IsoDate | undefined): boolean =>
  during === undefined ||
  on === undefined ||
  ((during.earliest === undefined || during.earliest <= on) && (during.latest === undefined || during.latest >= on));

/** Whether b had come out of a by the day; without a date it had. */
const becameBy = ({ during }: Relation, on: IsoDate | undefined): boolean =>
  during === undefined || on === undefined || happenedBy(during, on) !== 'not';

/** Whether two holders hung together so by the day; what became of what stays so. */
export const hungTogether = (relation: Relation, on: IsoDate | undefined): boolean =>
  relation.kind === 'became' ? becameBy(relation, on) : holdsOn(relation, on);

/**
 * Whose rows count for a holder on a day: its own, those of the names that stand for it, of its members where it is a group, of the
 * bodies it came out of, and, where the reader chooses so, of its parts. Circles end.
 */
export function countsFor(
  holder: EntityId,
  relations: readonly Relation[],
  { on, parts = false }: { readonly on?: IsoDate; readonly parts?: boolean } = {},
): readonly EntityId[] {
  const to = new Map<EntityId, EntityId[]>();
  for (const relation of relations) {
    const counts =
      relation.kind === 'stands for' ||
      (relation.kind === 'member of' && holdsOn(relation, on)) ||
      (relation.kind === 'became' && becameBy(relation, on)) ||
      (relation.kind === 'part of' && parts && holdsOn(relation, on));
    if (!counts) continue;
    const list = to.get(relation.b);
    if (list) list.push(relation.a);
    else to.set(relation.b, [relation.a]);
  }
  const found = [holder];
  const seen = new Set(found);
  for (let i = 0; i < found.length; i++)
    for (const next of to.get(found[i] ?? holder) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        found.push(next);
      }
  return found;
}

/** Whether a holder can have existed on the day. */
export const existedOn = ({ existed }: Pick<Holder, 'existed'>, on: IsoDate): boolean =>
  existed === undefined || order({ earliest: on, latest: on, edtf: on, basis: 'stated' }, existed) !== 'before';
