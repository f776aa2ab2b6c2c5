/** Tables of contents: lines with leaders of dots and a page number, and their heading. */
import { type Cutter, type Page, wholeLine } from '../page.ts';
import { CONTENTS as EN } from '../phrases-en.ts';
import { CONTENTS as FR } from '../phrases-fr.ts';

const HEADING = wholeLine(EN, FR);
// "3.2 The second notice ........ 41"
const LEADERS = /(?:\. ?){5,}\s*(?:\d{1,4}|[ivxlc]{1,7})?$|(?:\. ?){8,}/i;
const NUMBERED = /\S.*[\s.…]\s?\d{1,4}$/;
const reason = 'table of contents';

const isEntry = (page: Page, i: number): boolean => {
  const line = page.pieces[i]?.line ?? '';
  return line.length > 2 && line.length < 160 && NUMBERED.test(line) && !/[.!?]$/.test(line);
};

export const contentsLists: Cutter = {
  id: 'contents-lists',
  *cut(page) {
    for (let i = 0; i < page.pieces.length; i++) {
      const line = page.pieces[i]?.line;
      if (!line || page.marked(i)) continue;
      if (LEADERS.test(line) && !/\w{3}.*[.!?] \w{3}/.test(line.replace(/(?:\. ?){5,}/g, ' ')))
        yield { piece: i, reason };
      else if (HEADING.test(line)) {
        let end = i + 1;
        while (end < page.pieces.length && (isEntry(page, end) || LEADERS.test(page.pieces[end]?.line ?? ''))) end++;
        if (end - i < 3) continue;
        for (; i < end; i++) yield { piece: i, reason };
        i--;
      }
    }
  },
};
