/** Rows of the ledger with whose they are and what they are about, one after the other. */
import type { Holder } from '../domain/holder.ts';
import type { EntityId, PropositionId } from '../domain/ids.ts';
import type { Proposition } from '../domain/proposition.ts';
import { holderOf, holders, holdersByActs } from '../store/holders.ts';
import { allKnowledge, type KnowledgeEntry, knowledgeAt, rowsOf, rowsProvedBy } from '../store/knowledge.ts';
import { propositionOf } from '../store/propositions.ts';
import type { Case } from './open-case.ts';

export interface LedgerRow {
  readonly row: KnowledgeEntry;
  readonly holder: Holder;
  readonly proposition: Proposition;
}

/** Propositions are kept for as many rows back: those of one document come together. */
const KEPT = 2000;

export function* ledgerRows(at: Case): Generator<LedgerRow> {
  const people = new Map(holders(at).map((holder) => [holder.id, holder]));
  const kept = new Map<PropositionId, Proposition>();
  for (const row of allKnowledge(at)) {
    const holder = people.get(row.holder);
    const proposition = kept.get(row.proposition) ?? propositionOf(at, row.proposition);
    if (!holder || !proposition) continue;
    if (kept.size >= KEPT) kept.clear();
    kept.set(row.proposition, proposition);
    yield { row, holder, proposition };
  }
}

/** The same holder by holder, those with most first, what was published left out; of some claims only what these prove. */
export function* ledgersOf(
  at: Case,
  claims?: Iterable<string>,
): Generator<{ readonly holder: Holder; readonly rows: Iterable<LedgerRow> }> {
  const proved = claims && rowsProvedBy(at, claims);
  const inOrder: readonly EntityId[] = proved
    ? [...proved].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
    : holdersByActs(at);
  for (const id of inOrder) {
    const holder = holderOf(at, id);
    if (holder) yield { holder, rows: ledgerOf(at, holder, proved?.get(id) ?? rowsOf(at, id)) };
  }
}

function* ledgerOf(at: Case, holder: Holder, numbers: readonly number[]): Generator<LedgerRow> {
  for (const n of numbers) {
    const row = knowledgeAt(at, n);
    const proposition = row && propositionOf(at, row.proposition);
    if (proposition) yield { row, holder, proposition };
  }
}
