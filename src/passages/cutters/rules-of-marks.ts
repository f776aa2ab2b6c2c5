/** Lines of dashes, stars, dots or underscores that part a page and say nothing. */
import { type Cutter, linesLike } from '../page.ts';

// "----------", "* * *", "____", "· · ·"; not "10", "[...]" or a signature.
const RULE = /^(?:[-–—_=*~•·#+.]\s?){3,}$/u;

export const rulesOfMarks: Cutter = {
  id: 'rules-of-marks',
  cut: (page) => linesLike(page, RULE, 'a line that only parts the page'),
};
