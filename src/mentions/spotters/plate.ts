/** Number plates of vehicles, where the words say so ("registration AB12 CDE", "immatriculée 1234 AB 28") or the form leaves no doubt ("AA-123-AA"). */
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const CUE = String.raw`(?:registration|registered|number plates?|licen[cs]e plates?|plates?|plate number|immatricul\p{L}+|plaques?(?: d['’]immatriculation)?)`;
const BETWEEN = String.raw`(?:\s(?:number|no\.?|numbers|n[°º]|numéro|as|under|with|of|the|sous|le|la|était|is|was|reading|portant|minéralogique|belge|française|britannique|marked)|\s?[:,(“"«])*\s?[“"«]?`;
const FORM = String.raw`(?:[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{3}|[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{2,3}|\d-[A-Z]{3}-\d{3}|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}|[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{1,3}|\d{1,6}[ -][A-Z]{1,2}[ -]\d{1,3}|[A-Z]{2,3}[ -]\d{3,4})`;
const CUED = new RegExp(String.raw`\b${CUE}${BETWEEN}(${FORM})(?![\p{L}\d-])`, 'gu');
const FRENCH = /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\p{L}\d-])/gu;

export const plate: Spotter = {
  id: 'plate',
  wantsFigures: 2,
  hint: /[A-Z]-\d{3}-[A-Z]|regist|plate|immatricul|plaque/i,
  *find(at) {
    for (const m of matches(at, FRENCH)) yield* identifier(at, 'plate', m, bareCode(m.words));
    for (const m of matches(at, CUED))
      if (!/^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}$/.test(m.words))
        yield* identifier(at, 'plate', m, bareCode(m.words));
  },
};
