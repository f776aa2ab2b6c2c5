/** What can be looked at in a case, as rows; edges lay them out. */
import { cite } from '../domain/document.ts';
import type { DocumentId } from '../domain/ids.ts';
import {
  type DocumentEntry,
  type DocumentFilter,
  documentEntries,
  documentStretch,
  documentsChosen,
} from '../store/documents.ts';
import { factList, type NamedFact } from '../store/facts.ts';
import { type FoundIn, foundAsTyped, foundInAnyForm, hitsAt, placesOf, type SearchOptions } from '../store/search.ts';
import { foundWithMost, lackedBy } from '../store/search-most.ts';
import { pathsOf, sourceOf } from '../store/sources.ts';
import type { Where } from '../views/where.ts';
import { documentsNamed } from './find-document.ts';
import type { Case } from './open-case.ts';
import { namesOf } from './show-claims.ts';
import type { Some, Stretch } from './stretch.ts';
import { named } from './where-said.ts';

export { problems as showProblems } from '../store/problems.ts';
export { MARK_END, MARK_START } from '../store/search.ts';

/** A document with where it came from and what is known about it. */
export interface SourceRow extends DocumentEntry {
  readonly hash: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  /** Further places where the same bytes were found. */
  readonly alsoAt: readonly string[];
  readonly facts: readonly NamedFact[];
}

function sourceRow(at: Case, entry: DocumentEntry): SourceRow {
  const source = sourceOf(at, entry.source);
  return {
    ...entry,
    hash: source?.hash ?? '',
    receivedAt: source?.receivedAt ?? '',
    receivedBy: source?.receivedBy ?? '',
    alsoAt: pathsOf(at, entry.source).slice(1),
    facts: factList(at, entry.id),
  };
}

export function* showSources(at: Case, document?: string): Generator<SourceRow> {
  for (const entry of document === undefined ? documentEntries(at) : documentsNamed(at, document))
    yield sourceRow(at, entry);
}

/** The header's day and lens, for documents: those published by then, in which somebody has a part. */
export interface Seen {
  readonly asOf?: string;
  readonly lens?: string;
}

const seen = (at: Case, { asOf, lens }: Seen): DocumentFilter => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(lens === undefined ? {} : { about: namesOf(at, lens) }),
});

/** Ids of the documents that are seen so; undefined where all are. */
export const documentsSeen = (at: Case, how: Seen): readonly DocumentId[] | undefined =>
  how.asOf === undefined && how.lens === undefined ? undefined : documentsChosen(at, seen(at, how));

/** A stretch of all documents, or of those whose path or title has the words. */
export function someSources(at: Case, words: string, stretch: Stretch, how: Seen = {}): Some<SourceRow> {
  const { rows, total } = documentStretch(at, { words, ...seen(at, how) }, stretch);
  return { rows: rows.map((entry) => sourceRow(at, entry)), total };
}

export interface SearchRow extends Where {
  /** Finds stand between MARK_START and MARK_END. */
  readonly snippet: string;
  readonly document: string;
  readonly passage: string;
  readonly boilerplate?: string;
  /** Words that were asked for and that the passage has in no form: no passage has them all. */
  readonly lacks?: readonly string[];
}

export interface SearchChoice extends SearchOptions {
  /** These forms of the words only. */
  readonly exact?: boolean;
}

/** Numbers of the passages that a search finds, best first: `searchRows` has each. Where none has all the words, those with most. */
export function foundBy(at: Case, typed: string, { exact = false, ...options }: SearchChoice): readonly number[] {
  if (exact) return foundAsTyped(at, typed, options);
  const found = foundInAnyForm(at, typed, options);
  return found.length > 0 ? found : foundWithMost(at, typed, options);
}

export const searchRows = (at: Case, typed: string, numbers: readonly number[]): readonly SearchRow[] =>
  hitsAt(at, typed, numbers).map(({ passage, text, snippet }) => {
    const lacks = lackedBy(text, typed);
    return {
      ...named(at, passage.document),
      place: cite(passage.locator, at.tongue),
      snippet,
      document: passage.document,
      passage: passage.id,
      ...(passage.boilerplate ? { boilerplate: passage.boilerplate.reason } : {}),
      ...(lacks.length > 0 ? { lacks } : {}),
    };
  });

export const showSearch = (at: Case, typed: string, choice: SearchChoice): readonly SearchRow[] =>
  searchRows(at, typed, foundBy(at, typed, choice));

/** Documents that are named with how many passages were found in each. */
const MOST_PLACES = 200;

export const searchPlaces = (at: Case, found: readonly number[]): SearchPlaces => ({
  total: found.length,
  places: placesOf(at, found, MOST_PLACES).map((one) => ({ ...one, ...named(at, one.document) })),
});

/** Where passages were found. */
export interface SearchPlaces {
  readonly total: number;
  /** Those with most first; of very many the first. */
  readonly places: readonly (FoundIn & Omit<Where, 'place'>)[];
}
