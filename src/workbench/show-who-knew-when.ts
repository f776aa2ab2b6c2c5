/** Who knew what, when, as a table: holders across, propositions down. */
import { type Holder, NOT_NAMED, THE_PUBLIC } from '../domain/holder.ts';
import type { EntityId, PropositionId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { answerOn, type Cell, countsFor } from '../knowledge/index.ts';
import { holderOf, holders, relations } from '../store/holders.ts';
import { type KnowledgeEntry, knowledgeRows } from '../store/knowledge.ts';
import { knewRow } from '../views/knew.ts';
import { propositionSentence } from '../views/proposition-sentence.ts';
import { type WhoKnewCell, type WhoKnewRow, type WhoKnewWhen, whoKnewWhen } from '../views/who-knew-when.ts';
import { aboutFilter, holderNamed, lookUp, rowsOf } from './knew.ts';
import type { Case } from './open-case.ts';

export interface WhoKnewQuestion {
  readonly about?: string;
  readonly on?: IsoDate;
  readonly holder?: readonly string[];
  readonly parts?: boolean;
  readonly limit?: number;
}

/** Holders that a table without names has across: those of whom most is told, the public and who is not named left out. */
const ACROSS = 6;

function across(at: Case, { holder: names, about }: WhoKnewQuestion): readonly Holder[] {
  if (names && names.length > 0) return names.map((name) => holderNamed(at, name).holder);
  const counts = new Map<EntityId, number>();
  for (const { holder, how } of knowledgeRows(at, aboutFilter(at, about)))
    if (how !== 'published' && holder !== THE_PUBLIC && holder !== NOT_NAMED)
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const all = new Map(holders(at).map((one) => [one.id, one]));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => all.get(id) ?? [])
    .slice(0, ACROSS);
}

interface Told {
  readonly proposition: Proposition;
  readonly rows: readonly KnowledgeEntry[];
}

function byProposition(at: Case, ids: readonly EntityId[], about: string | undefined): readonly Told[] {
  const found = new Map<PropositionId, { readonly proposition: Proposition; readonly rows: KnowledgeEntry[] }>();
  for (const { row, proposition } of ids.length === 0 ? [] : rowsOf(at, ids, about === undefined ? {} : { about })) {
    const list = found.get(proposition.id);
    if (list) list.rows.push(row);
    else found.set(proposition.id, { proposition, rows: [row] });
  }
  return [...found.values()];
}

/** Holders across, propositions down. Errors: not-found where a holder's name means nobody. */
export function showWhoKnewWhen(at: Case, question: WhoKnewQuestion): WhoKnewWhen {
  const { about, on, parts = false, limit } = question;
  const columns = across(at, question);
  const all = relations(at);
  const counted = columns.map(({ id }) => new Set(countsFor(id, all, { parts, ...(on === undefined ? {} : { on }) })));
  const told = byProposition(at, [...new Set(counted.flatMap((set) => [...set]))], about);
  const cellsOf = ({ rows }: Told) =>
    columns.map((holder, i) => ({
      holder,
      cell: answerOn(
        rows.filter((row) => counted[i]?.has(row.holder)),
        on,
      ),
    }));
  const bare = told.map(
    (one): WhoKnewRow => ({
      proposition: one.proposition.id,
      what: '',
      cells: cellsOf(one).map(({ holder, cell: { answer, why } }) => ({ holder: holder.name, answer, why })),
    }),
  );
  const names = columns.map(({ name }) => name);
  // only what is shown is filled with proofs
  const chosen = whoKnewWhen(names, bare, limit === undefined ? {} : { limit });
  const kept = new Set(chosen.rows.map(({ proposition }) => proposition));
  const fill = filler(at);
  const filled = told
    .filter(({ proposition }) => kept.has(proposition.id))
    .map(({ proposition, ...rest }): WhoKnewRow => {
      const cells = cellsOf({ proposition, ...rest }).map(({ holder, cell }) => fill(holder, cell, proposition));
      return { proposition: proposition.id, what: propositionSentence(proposition), cells };
    });
  return { ...whoKnewWhen(names, filled, on === undefined ? {} : { on }), more: chosen.more };
}

/** A cell with its proof. */
function filler(at: Case): (holder: Holder, cell: Cell<KnowledgeEntry>, proposition: Proposition) => WhoKnewCell {
  const { proof, judged } = lookUp(at);
  return (holder, { answer, why, rows }, proposition) => {
    const [row] = rows;
    const cell = { holder: holder.name, answer, why };
    if (!row) return cell;
    const own = row.holder === holder.id ? {} : { through: holderOf(at, row.holder)?.name ?? row.holder };
    const source = { row, holder: holder.name, ...own, proposition, answer, why, also: rows.length - 1 };
    return { ...cell, row: knewRow(source, proof, judged(row)) };
  };
}
