/** Lines of marks without a letter or a figure: rules that part a page, and dirt that a scanner read as marks. */
import { type Cutter, linesLike } from '../page.ts';

// "----------", "* * *", ". .. .-"; not "10", "[a]" or "§ 4".
const RULE = /^[^\p{L}\p{N}$€£]{2,}$/u;

export const rulesOfMarks: Cutter = {
  id: 'rules-of-marks',
  cut: (page) => linesLike(page, RULE, 'a line of marks without words'),
};
