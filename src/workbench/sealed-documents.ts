/** Documents whose source a person sealed: they leave the case in nothing. */
import type { DocumentId } from '../domain/ids.ts';
import { documentEntries } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import type { Case } from './open-case.ts';

export const sealedDocuments = (at: Case): readonly DocumentId[] =>
  [...documentEntries(at)].flatMap(({ id }) => (factsOf(at, id)?.sealed?.value ? [id] : []));
