/** Lines of a site's menus: "Skip to content", "Home > World", « Aller au contenu », lists of tags. */
import { type Cutter, isStructured, linesLike, wholeLine } from '../page.ts';
import { NAVIGATION as EN } from '../phrases-en.ts';
import { NAVIGATION as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const navigationLines: Cutter = {
  id: 'navigation-lines',
  cut: (page) => (isStructured(page.format) ? [] : linesLike(page, PATTERN, 'menu or tags of the website')),
};
