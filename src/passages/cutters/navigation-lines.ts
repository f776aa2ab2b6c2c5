/** Lines of a site's menus: "Skip to content", "Home > World", « Aller au contenu », lists of tags. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { NAVIGATION as EN } from '../phrases-en.ts';
import { NAVIGATION as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const navigationLines: Cutter = {
  id: 'navigation-lines',
  cut(page) {
    const structured =
      page.format === 'csv' || page.format === 'xlsx' || page.format === 'json' || page.format === 'jsonl';
    return structured ? [] : linesLike(page, PATTERN, 'menu or tags of the website');
  },
};
