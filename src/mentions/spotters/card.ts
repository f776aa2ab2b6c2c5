/** Numbers of payment cards, by their groups or the words before them; Luhn's digit says whether they hold. */
import { luhn } from '../check-digits.ts';
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const CARD =
  /(?<![\d.,+-])(?<!\d[ -])((?:[3-6]\d{3}([ -])\d{4}\2\d{4}\2\d{4}(?:\2\d{1,3})?|3[47]\d\d([ -])\d{6}\3\d{5}|[3-6]\d{12,18}))(?![\d-])/g;
const CUE = /(?:card|carte|visa|mastercard|amex|credit|débit|debit)[^.;]{0,30}$/i;

export const card: Spotter = {
  id: 'card',
  wantsFigures: 13,
  hint: /\d{4}[ -]?\d{4}/,
  *find(at) {
    for (const m of matches(at, CARD)) {
      const normal = bareCode(m.words);
      const checked = luhn(normal);
      const cued = CUE.test(m.before);
      if (!cued && !(checked && /[ -]/.test(m.words))) continue;
      yield* identifier(at, 'card', m, normal, checked);
    }
  },
};
