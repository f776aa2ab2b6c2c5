/** Running heads and feet, page numbers and footnotes: what stands at the edges of printed pages. */
import type { PrintedLine, PrintedPage } from './fragment.ts';

export type LineKind = 'body' | 'page-header' | 'page-footer' | 'footnote';

/** Part of the page's height, at its top and at its foot, where running lines stand. */
const EDGE = 0.13;
const NUMBER = /^[-–—\s[(]*(?:(?:page|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?[-–—\s\])]*$/i;
const NOTE = /^(?:\(?\d{1,3}[\s.)]|\[\d{1,3}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])/;

const pattern = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
const patterns = (line: PrintedLine): string[] => line.pieces.map((piece) => pattern(piece.words));

/** The kind of every line of every page. */
export function kindsOf(pages: readonly PrintedPage[]): Map<PrintedLine, LineKind> {
  const kinds = new Map<PrintedLine, LineKind>();
  const repeated = repeatedLines(pages);
  const counted = countedLines(pages);
  const usual = usualSize(pages);
  const headings = headingWords(pages, usual);
  for (const page of pages) {
    for (const [edge, kind] of [
      ['top', 'page-header'],
      ['foot', 'page-footer'],
    ] as const) {
      const lines = edgeLines(page, edge);
      lines.forEach((line, i) => {
        const known = patterns(line).every((one) => repeated.has(`${edge} ${one}`));
        if (
          (line.size < usual * 1.1 && headings.has(line.words.toLowerCase())) ||
          (i === 0 && edge === 'top' && isRunningHead(line, page, usual)) ||
          (known && line.size < usual * 1.25) ||
          (i === 0 && (NUMBER.test(line.words) || counted.has(line)))
        )
          kinds.set(line, kind);
      });
    }
    for (const line of footnotes(page, kinds, usual)) kinds.set(line, 'footnote');
    for (const line of page.lines) if (!kinds.has(line)) kinds.set(line, 'body');
  }
  return kinds;
}

/** Lines in the edge, outermost first, at most four. */
function edgeLines(page: PrintedPage, edge: 'top' | 'foot'): PrintedLine[] {
  const inEdge = page.lines.filter((line) =>
    edge === 'top' ? line.y < page.height * EDGE : line.y > page.height * (1 - EDGE),
  );
  return inEdge.sort((a, b) => (edge === 'top' ? a.y - b.y : b.y - a.y)).slice(0, 4);
}

/** Lines that stand in the same edge of several pages, their figures aside. */
function repeatedLines(pages: readonly PrintedPage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const edge of ['top', 'foot'] as const)
      for (const key of new Set(edgeLines(page, edge).flatMap((line) => patterns(line).map((one) => `${edge} ${one}`))))
        counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length * 0.4)));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** Words set larger than the body, in lower case. */
const headingWords = (pages: readonly PrintedPage[], usual: number): Set<string> =>
  new Set(
    pages.flatMap((page) =>
      page.lines.filter((line) => line.size > usual * 1.14).map((line) => line.words.toLowerCase()),
    ),
  );

/** A small line on top of a later page, well apart from what follows; on a first page it may be a letter's date or address. */
function isRunningHead(line: PrintedLine, page: PrintedPage, usual: number): boolean {
  if (page.number === 1 || line.size > usual * 1.1 || line.words.length > 90 || /[.!?;:]$/.test(line.words))
    return false;
  const next = page.lines.filter((other) => other.y > line.y + 1).sort((a, b) => a.y - b.y)[0];
  return next !== undefined && next.y - line.y > Math.max(line.size, next.size) * 2;
}

/** Outermost lines that carry the page's own number at either end ("Chapter 2: The lease 14"), counted on from page to page. */
function countedLines(pages: readonly PrintedPage[]): Set<PrintedLine> {
  const byOffset = new Map<string, PrintedLine[]>();
  for (const page of pages)
    for (const edge of ['top', 'foot'] as const) {
      const line = edgeLines(page, edge)[0];
      const ends = line && /^(\d{1,4})\b|\b(\d{1,4})$/.exec(line.words);
      if (!line || !ends) continue;
      const key = `${edge} ${Number(ends[1] ?? ends[2]) - page.number}`;
      byOffset.set(key, [...(byOffset.get(key) ?? []), line]);
    }
  return new Set([...byOffset.values()].filter((lines) => lines.length >= Math.max(3, pages.length * 0.3)).flat());
}

/** The letter height that most letters have. */
export function usualSize(pages: readonly PrintedPage[]): number {
  const letters = new Map<number, number>();
  for (const page of pages)
    for (const line of page.lines) {
      const size = Math.round(line.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + line.words.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Small lines at the foot of a column or page that begin with a note's mark. */
function footnotes(page: PrintedPage, kinds: ReadonlyMap<PrintedLine, LineKind>, usual: number): PrintedLine[] {
  const out: PrintedLine[] = [];
  for (const number of new Set(page.lines.map((line) => line.column))) {
    const lines = page.lines.filter((line) => line.column === number && !kinds.has(line)).sort((a, b) => b.y - a.y);
    const large = lines.findIndex((line) => line.size > usual * 0.92);
    const small = (large < 0 ? lines : lines.slice(0, large)).reverse();
    const first = small.findIndex((line) => NOTE.test(line.words));
    if (first >= 0 && (small[0]?.y ?? 0) > page.height * 0.4) out.push(...small.slice(first));
  }
  return out;
}
