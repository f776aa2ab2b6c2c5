/** Numbers of books (ISBN), with their check digit. */
import { isbnHolds } from '../check-digits.ts';
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const ISBN = /(?<![\d-])(97[89](?:[ -]?\d){10}|\d(?:[ -]?\d){8}[ -]?[\dXx])(?![\d-])/g;

export const isbn: Spotter = {
  id: 'isbn',
  wantsFigures: 9,
  hint: /isbn|97[89]-/i,
  *find(at) {
    for (const m of matches(at, ISBN)) {
      const normal = bareCode(m.words);
      const checked = isbnHolds(normal);
      if (!/isbn[^.;]{0,14}$/i.test(m.before) && !(checked && /^97[89]-/.test(m.words))) continue;
      yield* identifier(at, 'isbn', m, normal, checked);
    }
  },
};
