/** Notes about cookies and the buttons that accept them. */
import { type Cutter, LONGEST_FURNITURE, linesLike, wholeLine } from '../page.ts';
import { COOKIES as EN } from '../phrases-en.ts';
import { COOKIES as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const cookieNotes: Cutter = {
  id: 'cookie-notes',
  web: true,
  cut: (page) => linesLike(page, PATTERN, 'cookie note', 0, page.pieces.length, LONGEST_FURNITURE),
};
