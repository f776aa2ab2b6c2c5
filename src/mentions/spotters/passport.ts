/** Numbers of passports and identity cards, where the words say so: "passport no. K1234567", "carte d’identité n° 12AB34567". */
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const NUMBER = String.raw`(?:\s(?:numbered|number|num\.|no\.?|nos\.?|n[°ºo]\.?|numéro|portant le (?:n°|numéro)|with (?:the )?number|bearing (?:the )?number))?\s?[:#]?\s?`;
const PASSPORT = new RegExp(
  String.raw`\b(?:passports?|passeports?|identity cards?|ID cards?|cartes? (?:nationales? )?d['’]identité)(?:\s\(?(?:[A-Z]?\p{Ll}+)\)?){0,3}?${NUMBER}([A-Z]{0,3}[ -]?\d[A-Z\d]{5,11})(?![\p{L}\d])`,
  'giu',
);

export const passport: Spotter = {
  id: 'passport',
  wantsFigures: 5,
  hint: /passe?port|identit|ID card/i,
  *find(at) {
    for (const m of matches(at, PASSPORT)) {
      if ((m.words.match(/\d/g)?.length ?? 0) < 5) continue;
      yield* identifier(at, 'passport', m, bareCode(m.words));
    }
  },
};
