/** Documents whose source a person sealed: they leave the case in nothing, from the moment of the decision on. */
import type { DocumentId } from '../domain/ids.ts';
import { parseFact } from '../facts/index.ts';
import { documentEntries } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { correctionBook } from './corrections.ts';
import type { Case } from './open-case.ts';

/** Sealed by a decision that was not read in yet; an unsealing waits until it is. */
function saysSealed(value: string | undefined): boolean {
  const checked = value === undefined ? undefined : parseFact('sealed', value);
  return checked !== undefined && 'value' in checked && checked.value === true;
}

export function sealedDocuments(at: Case): readonly DocumentId[] {
  const corrections = correctionBook(at);
  return [...documentEntries(at)].flatMap(({ id, source }) =>
    factsOf(at, id)?.sealed?.value || saysSealed(corrections(id, source).sealed?.value) ? [id] : [],
  );
}
