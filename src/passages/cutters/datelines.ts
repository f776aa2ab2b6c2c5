/** Lines that only say when a text came out: "Published: 23 Mar 2015 08:31 GMT", "AFP · 3 May 2016". They are kept for the document's facts. */
import { DATE_LINE } from '../date-alone.ts';
import { type Cutter, isMail, linesLike } from '../page.ts';

export const datelines: Cutter = {
  id: 'datelines',
  cut: (page) =>
    page.title < 0 || isMail(page.format)
      ? []
      : linesLike(page, DATE_LINE, 'date line: kept for facts', 0, Math.min(page.body.first + 4, page.pieces.length)),
};
