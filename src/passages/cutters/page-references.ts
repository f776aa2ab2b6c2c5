/** Lines that only point to something else on the page: "See the video below", « Voir notre infographie ». */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { REFERENCES as EN } from '../phrases-en.ts';
import { REFERENCES as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const pageReferences: Cutter = {
  id: 'page-references',
  cut: (page) => linesLike(page, PATTERN, 'points to a picture or film on the page'),
};
