/** Appeals to readers to write to the newsroom: "If you have information … you can contact us". */
import { type Cutter, LONGEST_FURNITURE, linesLike, wholeLine } from '../page.ts';
import { APPEALS as EN } from '../phrases-en.ts';
import { APPEALS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const contactAppeals: Cutter = {
  id: 'contact-appeals',
  cut: (page) =>
    page.body.last < 0
      ? []
      : linesLike(
          page,
          PATTERN,
          'appeal to contact the newsroom',
          page.body.first + 1,
          page.pieces.length,
          LONGEST_FURNITURE,
        ),
};
