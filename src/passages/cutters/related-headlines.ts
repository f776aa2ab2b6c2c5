/** Headlines of other stories: under "Today's headlines" or « Lire aussi », or as a list of headline-like lines at the foot of a web page. */
import { type Cutter, type Mark, type Page, wholeLine } from '../page.ts';
import { RELATED as EN, RELATED_LINE as LINE_EN } from '../phrases-en.ts';
import { RELATED as FR, RELATED_LINE as LINE_FR } from '../phrases-fr.ts';

const TRIGGER = wholeLine(EN, FR);
const LINE = wholeLine(LINE_EN, LINE_FR);
const REASON = 'headlines of other stories';
/** So many headline-like lines in a row at the foot are a list of them, where the page shows that it comes from a website. */
const DENSE = 5;

const isHeadline = (line: string): boolean =>
  line.length >= 18 &&
  line.length <= 130 &&
  line.split(' ').length >= 4 &&
  /^["'“«‘\p{Lu}\d]/u.test(line) &&
  !/[.;:,]["'”»]?$/.test(line);

/** Where a run of other stories ends: at the end, or before two paragraphs of running text in a row. */
function endOfRun(page: Page, from: number): number {
  for (let i = from; i < page.pieces.length; i++) {
    if (page.pieces[i]?.prose && (page.pieces[i + 1]?.prose || page.pieces[i + 2]?.prose)) return i;
  }
  return page.pieces.slice(from).filter((p) => p.prose).length > 3 ? from : page.pieces.length;
}

function* underTrigger(page: Page, trigger: number): Iterable<Mark> {
  yield { piece: trigger, reason: REASON };
  const end = endOfRun(page, trigger + 1);
  const last = end === page.pieces.length;
  for (let i = trigger + 1; i < end; i++) {
    const piece = page.pieces[i];
    // In the middle of a text only lines that look like headlines are taken with it.
    if (!piece || (!last && (!isHeadline(piece.line) || piece.kind === 'heading'))) return;
    if (!page.marked(i)) yield { piece: i, reason: REASON };
  }
}

export const relatedHeadlines: Cutter = {
  id: 'related-headlines',
  *cut(page) {
    if (page.body.last < 0 || page.format === 'csv' || page.format === 'xlsx') return;
    for (let i = page.title + 1; i < page.pieces.length; i++) {
      const { line, low, kind } = page.pieces[i] ?? { line: '', low: '', kind: 'code' };
      if (line === '' || line.length > 200 || page.marked(i) || kind === 'table-row' || kind === 'record') continue;
      if (i > page.body.first && TRIGGER.test(low)) yield* underTrigger(page, i);
      else if (LINE.test(low) && !page.pieces[i]?.prose) yield { piece: i, reason: REASON };
    }
    if (page.web) yield* denseTail(page);
  },
};

function* denseTail(page: Page): Iterable<Mark> {
  let from = page.pieces.length;
  let dense = 0;
  while (from > page.body.last + 1) {
    const piece = page.pieces[from - 1];
    if (!piece || (!page.marked(from - 1) && !isHeadline(piece.line))) break;
    if (!page.marked(from - 1)) dense++;
    from--;
  }
  if (dense < DENSE) return;
  for (let i = from; i < page.pieces.length; i++) if (!page.marked(i)) yield { piece: i, reason: REASON };
}
