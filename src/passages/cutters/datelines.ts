/** Lines that only say when a text came out: "Published: 23 Mar 2015 08:31 GMT", "AFP · 3 May 2016". They are kept for the document's facts. */
import { DATE_LINE } from '../date-alone.ts';
import { type Cutter, isMail } from '../page.ts';

const LONGEST = 120;
/** Cheap to ask before the long pattern: a year, or a day in figures. */
const DATED = /\d{4}|\d[./-]\d{1,2}[./-]\d/;

export const datelines: Cutter = {
  id: 'datelines',
  *cut(page) {
    if (page.title < 0 || isMail(page.format)) return;
    const end = Math.min(page.body.first + 4, page.pieces.length);
    for (let piece = 0; piece < end; piece++) {
      const { low } = page.pieces[piece] ?? { low: '' };
      if (low.length <= LONGEST && DATED.test(low) && !page.marked(piece) && DATE_LINE.test(low))
        yield { piece, reason: 'date line: kept for facts' };
    }
  },
};
