/** What a holder knew, of what, on which day; as the case says now, or as it said on a day of record. */
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import { SheafError } from '../domain/errors.ts';
import type { Holder } from '../domain/holder.ts';
import type { EntityId, PropositionId } from '../domain/ids.ts';
import { isDated } from '../domain/knowledge.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Proposition } from '../domain/proposition.ts';
import { answerOn, countsFor } from '../knowledge/index.ts';
import { claimOf } from '../store/claims.ts';
import { pathOf } from '../store/documents.ts';
import { findEntities } from '../store/entities.ts';
import { foldedWords } from '../store/folding.ts';
import { findHolders, holderOf, relations } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { type KnowledgeEntry, knowledgeRows, propositionsOfRows, recordedRows } from '../store/knowledge.ts';
import { passageOf } from '../store/passages.ts';
import { type KnewRow, knewRow, type ProofRow, proofRow } from '../views/knew.ts';
import type { Judged } from '../views/timeline.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

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

/** The holder that a name means: called exactly so, or the one of whom most is known. Errors: not-found. */
export function holderNamed(at: Case, name: string): { readonly holder: Holder; readonly others: readonly string[] } {
  const [first, ...more] = findHolders(at, name);
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
  const where = (claim: Claim) => {
    const passage = passageOf(at, claim.passage);
    return { path: pathOf(at, claim.document), place: passage ? cite(passage.locator) : '' };
  };
  const proof = (ids: readonly string[]): readonly ProofRow[] =>
    ids.flatMap((id) => {
      const known = proofs.get(id);
      if (known) return [known];
      const claim = claimOf(at, id);
      if (!claim) return [];
      const made = proofRow(claim, where(claim));
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

interface Found {
  readonly row: KnowledgeEntry;
  readonly proposition: Proposition;
}

/** Rows as they are, or as they were recorded. */
export function rowsOf(
  at: Case,
  ids: readonly EntityId[],
  { about, recorded }: Pick<KnewQuestion, 'about' | 'recorded'>,
): readonly Found[] {
  if (recorded !== undefined) {
    const words = aboutFilter(at, about).words;
    const all = recordedRows(at, ids, recorded);
    const says = (one: Proposition) => {
      const text = one.roles.map((role) => foldedWords(role.words)).join('|');
      return words?.some((word) => text.includes(word)) ?? true;
    };
    return all.filter(({ proposition }) => says(proposition)).map(({ row, proposition }) => ({ row, proposition }));
  }
  const rows = knowledgeRows(at, { holders: ids, ...aboutFilter(at, about) });
  const propositions = propositionsOfRows(
    at,
    rows.map(({ proposition }) => proposition),
  );
  return rows.flatMap((row) => {
    const proposition = propositions.get(row.proposition);
    return proposition ? [{ row, proposition }] : [];
  });
}

const startOf = ({ since }: KnowledgeEntry): string =>
  isDated(since) ? (since.earliest ?? since.latest ?? '9999') : '9999';

/** Errors: not-found where no holder has the name. */
export function knew(at: Case, question: KnewQuestion): Knew {
  const { on, parts = false, limit } = question;
  const { holder, others } = holderNamed(at, question.holder);
  const ids = countsFor(holder.id, relations(at), { parts, ...(on === undefined ? {} : { on }) });
  const { recorded } = question;
  const past = recorded === undefined ? [] : rowsOf(at, ids, question);
  const said = new Map(past.map(({ proposition }) => [proposition.id, proposition]));
  const entries =
    recorded === undefined
      ? knowledgeRows(at, { holders: ids, ...aboutFilter(at, question.about) })
      : past.map(({ row }) => row);
  const byProposition = new Map<PropositionId, KnowledgeEntry[]>();
  for (const row of entries) {
    const list = byProposition.get(row.proposition);
    if (list) list.push(row);
    else byProposition.set(row.proposition, [row]);
  }
  const cells = [...byProposition.values()].flatMap((rows) => {
    const cell = answerOn(rows, on);
    const row = cell.rows[0];
    return row ? [{ cell, row, count: rows.length }] : [];
  });
  const held = cells.filter(({ cell }) => cell.why !== 'learned later');
  const sorted = [...held].sort((a, b) =>
    startOf(a.row) < startOf(b.row) ? -1 : startOf(a.row) > startOf(b.row) ? 1 : a.row.id < b.row.id ? -1 : 1,
  );
  const shown = limit === undefined ? sorted : sorted.slice(0, limit);
  const { proof, judged } = lookUp(at);
  // of a thousand rows only those that are shown are looked up whole
  const about =
    recorded === undefined
      ? propositionsOfRows(
          at,
          shown.map(({ row }) => row.proposition),
        )
      : said;
  const nameOf = new Map(ids.map((id) => [id, holderOf(at, id)?.name ?? id]));
  return {
    holder,
    others,
    counted: [...new Set(shown.map(({ row }) => row.holder).filter((id) => id !== holder.id))].map(
      (id) => nameOf.get(id) ?? id,
    ),
    rows: shown.flatMap(({ cell: { answer, why }, row, count }) => {
      const proposition = about.get(row.proposition);
      if (!proposition) return [];
      const through = row.holder === holder.id ? {} : { through: nameOf.get(row.holder) ?? row.holder };
      const source = { row, holder: holder.name, ...through, proposition, answer, why, also: count - 1 };
      return [knewRow(source, proof, judged(row))];
    }),
    more: sorted.length - shown.length,
    later: cells.length - held.length,
  };
}
