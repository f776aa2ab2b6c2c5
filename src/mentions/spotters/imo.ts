/** Numbers of ships (IMO), with their check digit: "IMO 9074729". */
import { imoHolds } from '../check-digits.ts';
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const IMO =
  /\bIMO(?:\s(?:ship\s)?(?:identification\s)?(?:number|numbers|no\.?|numéro|n°|nº))?[\s:#-]{0,3}(\d{7})(?!\d)/gi;

export const imo: Spotter = {
  id: 'imo',
  wantsFigures: 7,
  hint: /IMO/i,
  *find(at) {
    for (const m of matches(at, IMO)) yield* identifier(at, 'imo', m, m.words, imoHolds(m.words));
  },
};
