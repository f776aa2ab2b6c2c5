/** Bank codes (BIC, ISO 9362), only where the words say that it is one: "BIC KESTFRPP". */
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const BIC =
  /\b(?:BIC|SWIFT|Swift|swift|bic)(?:\/(?:SWIFT|BIC))?(?:[ -]?[Cc]ode)?\s?(?::|=|is|est|no\.?|n°)?\s?([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/g;

export const bic: Spotter = {
  id: 'bic',
  *find(at) {
    for (const m of matches(at, BIC)) yield* identifier(at, 'bic', m, m.words);
  },
};
