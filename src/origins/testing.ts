/** Texts by hand for tests. */
import { momentOf } from '../domain/calendar.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { OriginDocument } from './origin-document.ts';
import { type Prepared, prepared } from './prepared.ts';

interface Known {
  readonly language?: Language;
  readonly published?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
}

const basis = { kind: 'judgement', by: 'test' } as const;

/** Paragraphs, parted by an empty line or a line end, are its passages. */
export function document(id: string, words: string, known: Known = {}): OriginDocument {
  const published = momentOf(known.published ?? '');
  const facts: DocumentFacts = {
    authors: (known.authors ?? []).map((value) => ({ value, basis })),
    language: { value: known.language ?? 'en', basis },
    ...(known.publisher === undefined ? {} : { publisher: { value: known.publisher, basis } }),
    ...(published ? { published: { value: published, basis } } : {}),
  };
  const spans = [...words.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return { id: id as DocumentId, path: `${id}.txt`, text: words, spans, facts };
}

export const text = (id: string, words: string, known: Known = {}): Prepared => prepared(document(id, words, known));
