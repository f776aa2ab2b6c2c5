/** What of a case goes into a dossier or a chronology: sealed sources and what was not chosen left out. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence, ExportedDocument } from '../evidence.ts';
import type { DossierChoice } from './choice.ts';

/** In order of time, undated ones last. */
export function* chosenClaims(evidence: Evidence, { reviewed, has }: DossierChoice): Generator<Claim> {
  for (const claim of evidence.claims('time'))
    if (
      !evidence.isSealed(claim.document) &&
      (has?.(claim) ?? true) &&
      (!reviewed || evidence.judged(claim.id) === 'accepted')
    )
      yield claim;
}

/** A fact of a document in words. */
function fact({ facts }: ExportedDocument, name: string): string {
  const value = facts.find((one) => one.name === name)?.value;
  if (typeof value === 'object' && value !== null && 'edtf' in value && typeof value.edtf === 'string')
    return value.edtf;
  return value === undefined || typeof value === 'object' ? '' : String(value);
}

type SourceCells = readonly [
  path: string,
  title: string,
  publisher: string,
  published: string,
  received: string,
  hash: string,
];

export function* sourceCells(evidence: Evidence): Generator<SourceCells> {
  for (const one of evidence.documents())
    if (!evidence.isSealed(one.id))
      yield [
        one.path,
        fact(one, 'title'),
        fact(one, 'publisher'),
        fact(one, 'published'),
        one.receivedAt.slice(0, 10),
        one.hash,
      ];
}
