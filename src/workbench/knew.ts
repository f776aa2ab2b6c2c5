/** What a holder knew, of what, on which day; as the case says now, or as it said on a day of record. */
import { SheafError } from '../domain/errors.ts';
import type { Holder } from '../domain/holder.ts';
import type { EntityId, PropositionId } from '../domain/ids.ts';
import { isDated } from '../domain/knowledge.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { type Answer, answerOn, countsFor, type Why } from '../knowledge/index.ts';
import { CELL, cellsOn } from '../store/as-of.ts';
import { claimOf } from '../store/claims.ts';
import { findEntities } from '../store/entities.ts';
import { foldedWords } from '../store/folding.ts';
import { findHolders, holderOf, pastHolders, relations } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { type KnowledgeEntry, knowledgeOn, recordedRows } from '../store/knowledge.ts';
import { propositionOf } from '../store/propositions.ts';
import { type KnewRow, knewRow, type ProofRow, proofRow } from '../views/knew.ts';
import type { Judged } from '../views/timeline.ts';
import { foremost } from './foremost.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { whereSaid } from './where-said.ts';

export interface KnewQuestion {
  readonly holder: string;
  readonly about?: string;
  readonly on?: IsoDate;
  /** The case as it was at this instant of record time (ISO, UTC). */
  readonly recorded?: string;
  /** A whole knows what its parts know: the reader's choice. */
  readonly parts?: boolean;
  readonly limit?: number;
}

export interface Knew {
  readonly holder: Holder;
  /** Others whom the name may mean. */
  readonly others: readonly string[];
  /** Whose rows are counted for the holder, and why. */
  readonly counted: readonly string[];
  readonly rows: readonly KnewRow[];
  /** Rows beyond the limit. */
  readonly more: number;
  /** Learned only after the day asked about. */
  readonly later: number;
}

/** The holder that a name means: called exactly so, or the one of whom most is known; with `recorded`, of those then too. Errors: not-found. */
export function holderNamed(
  at: Case,
  name: string,
  recorded?: string,
): { readonly holder: Holder; readonly others: readonly string[] } {
  const [first, ...more] = [
    ...findHolders(at, name),
    ...(recorded === undefined ? [] : pastHolders(at, name, recorded)),
  ];
  if (!first)
    throw new SheafError(
      'not-found',
      `nobody who could hold knowledge is called ${name}`,
      '`sheaf holder list` shows all holders, and `sheaf holder group` makes a group of them.',
    );
  const { rows: _, ...holder } = first;
  return { holder, others: more.map((one) => one.name) };
}

/** A case as views of knowledge see it: proofs and names are looked up once. */
export function lookUp(at: Case) {
  const proofs = new Map<string, ProofRow>();
  const verdicts = new Map<string, Judged>(
    ofKind(judgements(at), 'claim').map(({ decision }) => [decision.claim, decision.verdict]),
  );
  const where = whereSaid(at);
  const proof = (ids: readonly string[]): readonly ProofRow[] =>
    ids.flatMap((id) => {
      const known = proofs.get(id);
      if (known) return [known];
      const claim = claimOf(at, id);
      if (!claim) return [];
      const made = proofRow(claim, where(claim), at.tongue);
      proofs.set(id, made);
      return [made];
    });
  const judged = ({ proof: [act] }: KnowledgeEntry): Judged => verdicts.get(act) ?? 'suggestion';
  return { proof, judged };
}

export const aboutFilter = (at: Case, about: string | undefined) => {
  if (about === undefined) return {};
  const found = findEntities(at, about);
  return {
    about: found.map(({ id }) => id),
    words: [...new Set([about, ...found.flatMap(({ names }) => names)])].map(foldedWords),
  };
};

/** Errors: not-found where no holder has the name. */
export function knew(at: Case, question: KnewQuestion): Knew {
  const { holder, others } = holderNamed(at, question.holder, question.recorded);
  const { on, parts = false } = question;
  const ids = countsFor(holder.id, relations(at), { parts, ...(on === undefined ? {} : { on }) });
  const { shown, more, later } = question.recorded === undefined ? now(at, ids, question) : then(at, ids, question);
  const { proof, judged } = lookUp(at);
  const nameOf = new Map(ids.map((id) => [id, holderOf(at, id)?.name ?? id]));
  return {
    holder,
    others,
    counted: [...new Set(shown.map(({ row }) => row.holder).filter((id) => id !== holder.id))].map(
      (id) => nameOf.get(id) ?? id,
    ),
    rows: shown.map(({ row, proposition, answer, why, count }) => {
      const through = row.holder === holder.id ? {} : { through: nameOf.get(row.holder) ?? row.holder };
      const source = { row, holder: holder.name, ...through, proposition, answer, why, also: count - 1 };
      return knewRow(source, proof, judged(row), at.tongue);
    }),
    more,
    later,
  };
}

interface Shown {
  readonly row: KnowledgeEntry;
  readonly proposition: Proposition;
  readonly answer: Answer;
  readonly why: Why;
  readonly count: number;
}

interface Page {
  readonly shown: readonly Shown[];
  readonly more: number;
  readonly later: number;
}

/** A proposition with what is said of the day, and since when: undated ones last. */
interface Held<S> {
  readonly since: S;
  readonly rows: () => readonly KnowledgeEntry[];
}

/** The first so many in order of the day since when; only what is shown, or stands beside it on one day, is looked up whole. */
function page<S extends string | number>(
  held: readonly Held<S>[],
  { on, limit }: KnewQuestion,
  propositionOf: (id: PropositionId) => Proposition | undefined,
): readonly Shown[] {
  const bySince = (a: Held<S>, b: Held<S>): number => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);
  const known = new Map<Held<S>, readonly KnowledgeEntry[]>();
  const cell = (one: Held<S>) => {
    const rows = known.get(one) ?? one.rows();
    known.set(one, rows);
    return { ...answerOn(rows, on), count: rows.length };
  };
  return foremost(held, limit, bySince, (one) => cell(one).rows[0]?.id ?? '').flatMap((one) => {
    const { answer, why, rows, count } = cell(one);
    const [row] = rows;
    const proposition = row && propositionOf(row.proposition);
    return proposition ? [{ row, proposition, answer, why, count }] : [];
  });
}

const startOf = ({ since }: KnowledgeEntry): string =>
  isDated(since) ? (since.earliest ?? since.latest ?? '9999') : '9999';
const endOf = ({ since }: KnowledgeEntry): string => (isDated(since) ? (since.latest ?? '') : '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of one proposition as they are shown: the holder's own before those that count for it, then by the day since when, undated ones last. */
export const inOrder = (rows: readonly KnowledgeEntry[], holders: readonly EntityId[]): readonly KnowledgeEntry[] =>
  [...rows].sort(
    (a, b) =>
      holders.indexOf(a.holder) - holders.indexOf(b.holder) ||
      compare(startOf(a), startOf(b)) ||
      compare(endOf(a), endOf(b)) ||
      compare(a.id, b.id),
  );

function now(at: Case, holders: readonly EntityId[], question: KnewQuestion): Page {
  const cells = cellsOn(at, holders, aboutFilter(at, question.about), question.on);
  const held = cells.filter(({ cell }) => cell !== CELL['learned later']);
  const last = Int32Array.from(held, ({ since }) => since).sort()[(question.limit ?? held.length) - 1];
  const first = held
    .filter(({ since }) => last === undefined || since <= last)
    .map(({ proposition, since }) => ({
      since,
      rows: () => inOrder(knowledgeOn(at, holders, proposition), holders),
    }));
  const shown = page(first, question, (id) => propositionOf(at, id));
  return { shown, more: held.length - shown.length, later: cells.length - held.length };
}

/** The same of what the case said on a day of record. */
function then(at: Case, holders: readonly EntityId[], question: KnewQuestion): Page {
  const { words } = aboutFilter(at, question.about);
  const says = ({ roles }: Proposition): boolean => {
    const text = roles.map((role) => foldedWords(role.words)).join('|');
    return words?.some((word) => text.includes(word)) ?? true;
  };
  const said = recordedRows(at, holders, question.recorded ?? '').filter(({ proposition }) => says(proposition));
  const propositions = new Map(said.map(({ proposition }) => [proposition.id, proposition]));
  const groups = new Map<PropositionId, KnowledgeEntry[]>();
  for (const { row } of said) {
    const list = groups.get(row.proposition);
    if (list) list.push(row);
    else groups.set(row.proposition, [row]);
  }
  const cells = [...groups.values()].flatMap((unordered) => {
    const rows = inOrder(unordered, holders);
    const cell = answerOn(rows, question.on);
    const [row] = cell.rows;
    return row ? [{ why: cell.why, since: startOf(row), rows: () => rows }] : [];
  });
  const held = cells.filter(({ why }) => why !== 'learned later');
  const shown = page(held, question, (id) => propositions.get(id));
  return { shown, more: held.length - shown.length, later: cells.length - held.length };
}
