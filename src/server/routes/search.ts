/** Finding passages by their words. */
import type { DocumentId } from '../../domain/ids.ts';
import { keepSearch, keptSearches } from '../../workbench/keep-search.ts';
import { documentsSeen, foundBy, searchPlaces, searchRows } from '../../workbench/show.ts';
import { seenIn } from '../choice.ts';
import { LENS, PAGE } from '../fields.ts';
import { pageOf } from '../page.ts';
import { type Asked, type Desk, route } from '../route.ts';

const ASKED = {
  words: { type: 'string', says: 'what to look for', needed: true, longest: 2000 },
  exact: { type: 'boolean', says: 'these forms only; without, other forms of the words come after them' },
  boilerplate: { type: 'boolean', says: 'in menus and footers too' },
} as const;

const found = (
  { at, once }: Desk,
  { words, exact = false, boilerplate = false, ...how }: Asked<typeof ASKED> & Asked<typeof LENS>,
  document?: string,
): readonly number[] =>
  once(`search ${boilerplate} ${exact} ${document ?? ''} ${JSON.stringify(seenIn(how))} ${words}`, () => {
    const documents = documentsSeen(at, seenIn(how));
    return foundBy(at, words, {
      boilerplate,
      exact,
      ...(documents === undefined ? {} : { documents }),
      ...(document === undefined || document === '' ? {} : { document: document as DocumentId }),
    });
  });

export const search = [
  route({
    path: '/api/search',
    commands: ['show search'],
    says: 'Passages with these words in any form, those as typed first: "exact phrase", prefix*, -without; accents and case do not matter. No ceiling.',
    answers: 'Page<SearchRow>',
    query: {
      ...PAGE,
      ...ASKED,
      ...LENS,
      document: { type: 'string', says: 'in this document alone (id)', longest: 4000 },
    },
    answer: (desk, { query }) =>
      pageOf(found(desk, query, query.document), query, (some) => searchRows(desk.at, query.words, some)),
  }),
  route({
    path: '/api/search/places',
    says: 'In which documents a search finds how many passages.',
    answers: 'SearchPlaces',
    query: { ...ASKED, ...LENS },
    answer: (desk, { query }) => searchPlaces(desk.at, found(desk, query)),
  }),
  route({
    path: '/api/searches',
    commands: ['show searches'],
    says: 'Searches that the case keeps, the latest first.',
    answers: 'KeptSearch[]',
    answer: ({ at }) => keptSearches(at),
  }),
  route({
    method: 'POST',
    path: '/api/searches',
    commands: ['judge search'],
    says: 'Keeps a search in the case, or lets it go.',
    answers: 'Judgement',
    body: { ...ASKED, go: { type: 'boolean', says: 'let it go' } },
    answer: ({ at, by }, { body: { words, exact, boilerplate, go } }) =>
      keepSearch(
        at,
        by,
        { words, ...(exact === true ? { exact } : {}), ...(boilerplate === true ? { boilerplate } : {}) },
        go === true ? 'let go' : 'kept',
      ),
  }),
];
