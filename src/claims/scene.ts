/** What the makers of claims share while one document is read. */
import type { Document } from '../domain/document.ts';
import type { Language } from '../domain/facts.ts';
import { type ClaimId, claimId } from '../domain/ids.ts';
import type { Span } from '../domain/passage.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { OwnCues } from './match.ts';
import type { Pronouns } from './pronouns/index.ts';
import type { Speaking } from './speaking.ts';

export interface Scene {
  readonly document: Pick<Document, 'id' | 'text' | 'path'>;
  readonly language: Language;
  readonly people: Pronouns;
  readonly speaking: Speaking;
  /** Verbs that the user says mean a predicate. */
  readonly ownCues?: OwnCues;
  /** An id for a claim on these words; a second claim of the same predicate on the same words gets another. */
  newId(predicate: PredicateId, quote: Span): ClaimId;
}

export function sceneOf(parts: Omit<Scene, 'newId'>): Scene {
  const taken = new Map<string, number>();
  return {
    ...parts,
    newId(predicate, { start, end }) {
      const key = `${predicate}@${start}-${end}`;
      const ordinal = taken.get(key) ?? 0;
      taken.set(key, ordinal + 1);
      return claimId(parts.document.id, predicate, start, end, ordinal);
    },
  };
}
