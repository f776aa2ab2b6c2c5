/** Rows of the ledger with whose they are and what they are about, one after the other. */
import type { Holder } from '../domain/holder.ts';
import type { PropositionId } from '../domain/ids.ts';
import type { Proposition } from '../domain/proposition.ts';
import { holders } from '../store/holders.ts';
import { allKnowledge, type KnowledgeEntry } from '../store/knowledge.ts';
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
