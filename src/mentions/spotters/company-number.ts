/** Numbers of companies, where the words say so: SIREN and SIRET (with their check digit), RCS, Companies House. */
import { luhn } from '../check-digits.ts';
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const SIRET = /\bSIRET(?:\s?(?:n[°º]|numéro|number|no\.?))?\s?:?\s?((?:\d[ \u00a0\u202f.]?){13}\d)(?!\d)/gi;
const SIREN =
  /\b(?:SIREN|RCS(?:\s(?:de\s)?\p{Lu}[\p{L}-]+)?(?:\s(?:sous le\s)?(?:n[°º]|numéro))?)(?:\s?(?:n[°º]|numéro|number|no\.?))?\s?:?\s?(?:[AB]\s)?(\d{3}[ \u00a0\u202f.]?\d{3}[ \u00a0\u202f.]?\d{3})(?!\d)/giu;
const UK =
  /\b(?:[Cc]ompan(?:y|ies)(?: [Hh]ouse)?(?: [Rr]egistration)?|[Rr]egistered in (?:England|Scotland|Wales|Northern Ireland)(?: and Wales)?)\s?\(?,?\s?(?:(?:with |under )?(?:[Cc]ompany )?(?:number|no\.?|No\.?|n°|reference))\s?:?\s?((?:SC|NI|OC|SO|R|GE|FC|BR|IP)?\d{6,8})(?![\d\p{L}])/gu;

/** La Poste's establishments have a rule of their own: their digits sum to a multiple of five. */
const siretHolds = (siret: string): boolean =>
  luhn(siret) || (siret.startsWith('356000000') && Array.from(siret, Number).reduce((a, b) => a + b, 0) % 5 === 0);

export const companyNumber: Spotter = {
  id: 'company-number',
  wantsFigures: 6,
  hint: /siret|siren|rcs|compan|registered in/i,
  *find(at) {
    for (const m of matches(at, SIRET)) {
      const normal = bareCode(m.words);
      yield* identifier(at, 'company-number', m, normal, siretHolds(normal) && luhn(normal.slice(0, 9)));
    }
    for (const m of matches(at, SIREN)) {
      const normal = bareCode(m.words);
      yield* identifier(at, 'company-number', m, normal, luhn(normal));
    }
    for (const m of matches(at, UK)) yield* identifier(at, 'company-number', m, m.words.padStart(8, '0'));
  },
};
