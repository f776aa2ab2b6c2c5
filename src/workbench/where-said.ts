/** Where a claim's words stand: file, title and place, the place in the reader's language. */
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import type { DocumentId } from '../domain/ids.ts';
import { pathOf } from '../store/documents.ts';
import { titleOf } from '../store/facts.ts';
import { passageOf } from '../store/passages.ts';
import type { Where } from '../views/where.ts';
import type { Case } from './open-case.ts';

/** A document's file, and its title where it has one. */
export function named(at: Case, id: DocumentId): Omit<Where, 'place'> {
  const title = titleOf(at, id);
  return { path: pathOf(at, id), ...(title === undefined ? {} : { title }) };
}

/** Each document is looked up once. */
export function whereSaid(at: Case): (claim: Pick<Claim, 'document' | 'passage'>) => Where {
  const known = new Map<DocumentId, Omit<Where, 'place'>>();
  return ({ document, passage }) => {
    const about = known.get(document) ?? named(at, document);
    known.set(document, about);
    const stands = passageOf(at, passage);
    return { ...about, place: stands ? cite(stands.locator, at.tongue) : '' };
  };
}
