/** Who knew what, when, as a table: holders across, propositions down. */
import { type Holder, NOT_NAMED, THE_PUBLIC } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { type Answer, answerOn, type Cell, countsFor } from '../knowledge/index.ts';
import { CELL, cellsOn, holdersByActs } from '../store/as-of.ts';
import { holderOf, relations } from '../store/holders.ts';
import { type KnowledgeEntry, knowledgeOn } from '../store/knowledge.ts';
import { firstByIds, propositionAt } from '../store/propositions.ts';
import { knewRow } from '../views/knew.ts';
import { propositionSentence } from '../views/proposition-sentence.ts';
import { tells, type WhoKnewCell, type WhoKnewRow, type WhoKnewWhen, whoKnewWhen } from '../views/who-knew-when.ts';
import { aboutFilter, holderNamed, inOrder, lookUp } from './knew.ts';
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
  const nobody: readonly EntityId[] = [THE_PUBLIC, NOT_NAMED];
  return holdersByActs(at, aboutFilter(at, about), ACROSS + nobody.length)
    .filter((id) => !nobody.includes(id))
    .slice(0, ACROSS)
    .flatMap((id) => holderOf(at, id) ?? []);
}

/** A proposition by its number, with what is said of each holder across. */
interface Told {
  readonly proposition: number;
  readonly cells: number[];
}

const ANSWER: Readonly<Record<number, Answer>> = {
  [CELL.certainly]: 'certainly',
  [CELL.possibly]: 'possibly',
  [CELL['said not to']]: 'not',
  [CELL['learned later']]: 'not',
};

/** How much each proposition tells of the holders across; those of which there is no evidence at all left out. */
function toldOf(at: Case, columns: readonly (readonly EntityId[])[], { about, on }: WhoKnewQuestion): readonly Told[] {
  const told = new Map<number, Told>();
  for (const [i, holders] of columns.entries())
    for (const { proposition, cell } of cellsOn(at, holders, aboutFilter(at, about), on)) {
      if (cell === CELL['no evidence']) continue;
      const one = told.get(proposition) ?? { proposition, cells: columns.map(() => CELL['no evidence']) };
      one.cells[i] = cell;
      told.set(proposition, one);
    }
  return [...told.values()];
}

const weight = ({ cells }: Told): number => tells(cells.map((cell) => ({ answer: ANSWER[cell] ?? 'no evidence' })));

/** The first so many, those that tell most; of those that tell as much as the last, the first by id. */
function tellingMost(at: Case, told: readonly Told[], many: number): readonly Told[] {
  if (told.length <= many) return told;
  const weights = told.map(weight);
  const least = Float64Array.from(weights).sort()[told.length - many] ?? 0;
  const sure = told.filter((_, i) => (weights[i] ?? 0) > least);
  const alike = new Set(told.filter((_, i) => weights[i] === least).map(({ proposition }) => proposition));
  const chosen = new Set(firstByIds(at, alike, many - sure.length));
  return [...sure, ...told.filter(({ proposition }, i) => weights[i] === least && chosen.has(proposition))];
}

/** Holders across, propositions down. Errors: not-found where a holder's name means nobody. */
export function showWhoKnewWhen(at: Case, question: WhoKnewQuestion): WhoKnewWhen {
  const { on, parts = false, limit } = question;
  const holders = across(at, question);
  const all = relations(at);
  const columns = holders.map(({ id }) => countsFor(id, all, { parts, ...(on === undefined ? {} : { on }) }));
  const told = toldOf(at, columns, question);
  const shown = tellingMost(at, told, limit ?? told.length);
  const fill = filler(at);
  const rows = shown.flatMap((one): readonly WhoKnewRow[] => {
    const proposition = propositionAt(at, one.proposition);
    if (!proposition) return [];
    const cells = holders.map((holder, i) => {
      const own = columns[i] ?? [];
      return fill(holder, answerOn(inOrder(knowledgeOn(at, own, one.proposition), own), on), proposition);
    });
    return [{ proposition: proposition.id, what: propositionSentence(proposition, at.tongue), cells }];
  });
  return whoKnewWhen(
    holders.map(({ name }) => name),
    rows,
    { more: told.length - shown.length, ...(on === undefined ? {} : { on }) },
  );
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
    return { ...cell, row: knewRow(source, proof, judged(row), at.tongue) };
  };
}
