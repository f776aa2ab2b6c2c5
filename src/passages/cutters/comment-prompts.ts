/** Invitations to comment and, at the foot of a web page, what readers wrote under them. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { COMMENTS as EN } from '../phrases-en.ts';
import { COMMENTS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const commentPrompts: Cutter = {
  id: 'comment-prompts',
  web: true,
  cut: (page) => linesLike(page, PATTERN, 'comment prompt'),
};
