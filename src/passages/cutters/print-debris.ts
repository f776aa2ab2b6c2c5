/** What a printer or a web archive adds to a page: its address, page counters, the day of printing. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { PRINTED as EN } from '../phrases-en.ts';
import { PRINTED as FR } from '../phrases-fr.ts';

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const PATTERN = wholeLine(EN, FR, [
  // "https://courier.example/quay?id=4   1/3", "12/03/2019, 10:42 Quay lease signed - The Quay Courier"
  String.raw`https?:\/\/\S+(?: +(?:\(?\d+ ?(?:\/|of|sur) ?\d+\)?|${DAY}.{0,20}))?`,
  String.raw`${DAY},? (?:à |at )?\d{1,2}[:h]\d{2}(?: ?[ap]m)?(?: .{2,120})?`,
  // "- 12 -", "[3]", "Page 4"
  String.raw`[-–—\[(] ?\d{1,4} ?[-–—\])]`,
]);
/** A single mark of a bare number is a page's number only where the file has pages. */
const NUMBER = /^\d{1,4}$/;

export const printDebris: Cutter = {
  id: 'print-debris',
  *cut(page) {
    yield* linesLike(page, PATTERN, 'page number, address or date of printing');
    for (const [piece, { line, locator, kind }] of page.pieces.entries())
      if (locator.page !== undefined && kind === 'paragraph' && NUMBER.test(line) && !page.marked(piece))
        yield { piece, reason: 'page number, address or date of printing' };
  },
};
