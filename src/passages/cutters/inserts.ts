/** What interrupts an article: "Story continues below…", advertisements, "Read more". */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { INSERTS as EN } from '../phrases-en.ts';
import { INSERTS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const inserts: Cutter = {
  id: 'inserts',
  web: true,
  cut: (page) => linesLike(page, PATTERN, 'an insert that interrupts the article'),
};
