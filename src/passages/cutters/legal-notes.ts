/** Copyright notes, terms of use and the links at the foot of a site. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { LEGAL as EN } from '../phrases-en.ts';
import { LEGAL as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const legalNotes: Cutter = {
  id: 'legal-notes',
  cut: (page) => linesLike(page, PATTERN, 'copyright or legal note'),
};
