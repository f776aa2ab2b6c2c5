/** Reads what has come in and was not read yet, and what a correction or a newer Sheaf has put out of date. */
import type { Case } from './open-case.ts';
import { keepOwnClaims } from './own-claims.ts';
import type { Progress } from './progress.ts';
import { type DocumentsRead, readDocuments } from './read-documents.ts';
import { readSources, type SourcesRead } from './read-sources.ts';
import { putBackInPlace, takeOutWithdrawn } from './withdrawals.ts';

export interface ReadDone {
  readonly files: SourcesRead;
  readonly documents: DocumentsRead;
}

export async function read(
  file: Case,
  options: { readonly ocr?: boolean; readonly progress?: Progress } = {},
): Promise<ReadDone> {
  takeOutWithdrawn(file);
  const files = await readSources(file, options);
  putBackInPlace(file);
  const documents = await readDocuments(file, options);
  keepOwnClaims(file);
  return { files, documents };
}
