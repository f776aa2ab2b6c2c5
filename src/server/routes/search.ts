/** Finding passages by their words. */
import { showSearch } from '../../workbench/show.ts';
import { PAGE } from '../fields.ts';
import { pageOf } from '../page.ts';
import { route } from '../route.ts';

export const search = [
  route({
    path: '/api/search',
    commands: ['show search'],
    says: 'Passages with these words in any form, those as typed first: "exact phrase", prefix*, -without; accents and case do not matter. No ceiling.',
    answers: 'Page<SearchRow>',
    query: {
      ...PAGE,
      words: { type: 'string', says: 'what to look for', needed: true, longest: 2000 },
      exact: { type: 'boolean', says: 'these forms only; without, other forms of the words come after them' },
      boilerplate: { type: 'boolean', says: 'in menus and footers too' },
      document: { type: 'string', says: 'in this document alone (id)', longest: 4000 },
    },
    answer({ at, once }, { query: { words, exact, boilerplate, document, ...page } }) {
      const all = once(`search ${boilerplate} ${exact} ${words}`, () =>
        showSearch(at, words, { boilerplate: boilerplate ?? false, exact: exact ?? false }),
      );
      return pageOf(
        document === undefined ? all : all.filter((one) => one.document === document),
        page,
        (some) => some,
      );
    },
  }),
];
