/** The document a person means by an id, a path or the end of a path. */
import { SheafError } from '../domain/errors.ts';
import { type DocumentEntry, findDocuments } from '../store/documents.ts';
import type { Case } from './open-case.ts';

const SHOWN = 5;

/** Errors: not-found. */
export function documentsNamed(at: Case, name: string): readonly DocumentEntry[] {
  const found = findDocuments(at, name);
  if (found.length === 0)
    throw new SheafError('not-found', `no document is called ${name}`, '`sheaf show sources` lists them all.');
  return found;
}

/** Errors: not-found, usage where several are meant. */
export function documentNamed(at: Case, name: string): DocumentEntry {
  const [first, ...more] = documentsNamed(at, name);
  if (first && more.length === 0) return first;
  const paths = [first, ...more].slice(0, SHOWN).map((entry) => entry?.path);
  throw new SheafError('usage', `${name} may be ${paths.join(' or ')}`, 'Write more of the path, or the id.');
}
