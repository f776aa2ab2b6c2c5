/** Lines under an article that credit its source, its translator or its agency. They are kept for the document's facts. */
import { type Cutter, isStructured, linesLike, wholeLine } from '../page.ts';
import { CREDITS as EN } from '../phrases-en.ts';
import { CREDITS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);
/** Pieces before the last running text that may still hold such a line: teasers of other stories follow it. */
const TAIL = 6;

export const creditTails: Cutter = {
  id: 'credit-tails',
  *cut(page) {
    if (isStructured(page.format)) return;
    const reason = 'credit line: kept for facts';
    yield* linesLike(page, PATTERN, reason, Math.max(page.body.last, page.pieces.length - TAIL));
    yield* linesLike(page, PATTERN, reason, 0, Math.min(page.body.first, TAIL));
  },
};
