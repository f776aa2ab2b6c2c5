/** Telephone numbers, as E.164 where the country is written, said, or the habit of the document's language. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const CANDIDATE =
  /(?<![\p{L}\d/#:€£$.,-])(?:\+|00|\(\+?\d{1,4}\)[ .-]?|\(?0)\d(?:[ \u00a0\u202f.\-/]?\(?\d\)?){5,15}(?![\p{L}\d%€/-]|[.,]\d)|(?<![\p{L}\d/#:€£$.,-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\d-])/gu;
const CUE =
  /(?:tel|tél|phone|mobile|portable|fax|cell|call|called|calls|appel\p{L}*|number|numbers|numéro|numéros|ligne|line|sms|whatsapp|contact|joindre|reach|rang|dial\p{L}*)\.?(?:\s?\([^)]*\))?[^.;\n]{0,24}$/iu;
/** A French number in its pairs: 01 23 45 67 89. */
const PAIRS = /^0[1-9](?:[ .\u00a0-]\d{2}){4}$/;

export const phone: Spotter = {
  id: 'phone',
  wantsFigures: 7,
  hint: /\d(?:[^\da-zA-Z]{0,3}\d){6}/,
  *find(at) {
    if (!/\d[\d .\-()/\u00a0\u202f]{5}\d/.test(at.words)) return;
    for (const m of matches(at, CANDIDATE)) {
      const cued = CUE.test(m.before);
      const international = /^(?:\+|00|\(\+)/.test(m.words);
      if (!cued && !international && !PAIRS.test(m.words)) continue;
      if (!cued && /^00/.test(m.words) && !/^00[ .-]?\d{1,3}[ .-]/.test(m.words)) continue;
      const written = m.words.replace(/^00/, '+').replace(/\(0\)/, '').replaceAll('/', ' ');
      const normal = normalOf(written, international ? [undefined] : at.countries, cued);
      if (normal) yield* identifier(at, 'phone', m, normal);
    }
  },
};

/** E.164 of the first country in which the number exists; where the words say that it is one, also a possible number. */
function normalOf(written: string, countries: readonly (string | undefined)[], cued: boolean): string | undefined {
  let possible: string | undefined;
  for (const country of countries) {
    const number = parsePhoneNumberFromString(written, country as CountryCode | undefined);
    if (number?.isValid()) return number.number;
    if (number?.isPossible()) possible ??= number.number;
  }
  return cued ? possible : undefined;
}
