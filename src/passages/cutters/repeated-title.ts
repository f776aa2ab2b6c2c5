/** A title that stands a second time above the text. */
import type { Cutter } from '../page.ts';

export const repeatedTitle: Cutter = {
  id: 'repeated-title',
  *cut(page) {
    const title = page.pieces[page.title]?.line.toLowerCase();
    if (!title) return;
    const end = Math.min(page.body.first, page.title + 12, page.pieces.length);
    for (let piece = 0; piece < end; piece++)
      if (piece !== page.title && !page.marked(piece) && page.pieces[piece]?.line.toLowerCase() === title)
        yield { piece, reason: 'the title again' };
  },
};
