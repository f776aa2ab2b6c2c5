/** The French grammar of time: its families in order; where two forms are equally long, the earlier one counts. */
import { ABSOLUTE_FR } from './absolute-fr.ts';
import { DURATIONS_FR } from './durations-fr.ts';
import { S } from './fragments.ts';
import { grammarOf } from './grammar.ts';
import { HOLIDAYS_FR } from './holidays-fr.ts';
import { numeric } from './numeric.ts';
import { PARTS_FR } from './parts-fr.ts';
import { RELATIVE_FR } from './relative-fr.ts';

export const FRENCH = grammarOf(
  [...numeric(true), ...ABSOLUTE_FR, ...HOLIDAYS_FR, ...RELATIVE_FR, ...DURATIONS_FR],
  PARTS_FR,
  `${S}(?:de|du)${S}(?=(?:la|l['’]|ce|cette|cet|\\d{4}|mois|même|l)|mois)|${S}d['’](?=octobre|avril|août)|${S}(?=cette${S}année)`,
);
