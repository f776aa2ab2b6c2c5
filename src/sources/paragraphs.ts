/** Where the paragraphs of a plain text stand, whether its lines are wrapped or each line is a paragraph. */

export interface Paragraph {
  /** UTF-16 units into the text; blanks at either end are outside. */
  readonly start: number;
  readonly end: number;
  /** Counts from 1; the line it starts in. */
  readonly line: number;
  /** Counts from 1; form feeds begin pages. Absent where the text has none. */
  readonly page?: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly page: number;
}

const BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
/** "- ", "• ", "3. ", "(b) ": what begins a line of its own. */
const ITEM = /^(?:[-–—•*·▪◦]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/;
/** "SUBJECT: ", "De : ": a line of a form or a letter's head. */
const FIELD = /^[\p{Lu}][\p{L} .'’/()-]{0,28}\s?:(?:\s|$)/u;

/** "%%page 12%%", "[page 12]", "--- Page 12 ---", "<!-- page 12 -->": a line that only marks where a page begins. */
const PAGE_MARK =
  /^(?:[^\w\s]{1,4}\s*(?:page|p\.)\s*(\d{1,5})(?:\s*(?:of|de|sur|\/)\s*\d+)?\s*[^\w\s]{1,4}|page\s+(\d{1,5})\s+(?:of|de|sur)\s+\d+)$/i;

/** The page that a line says begins here; undefined for any other line. */
export function pageMark(line: string): number | undefined {
  if (line.length > 40) return undefined;
  const found = PAGE_MARK.exec(line.trim());
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** Paragraphs in order. Blank lines part them; within a group of lines, a line that stops well before the group's width ends one. */
export function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  const paged = text.includes('\f');
  let group: Line[] = [];
  const lines = [...linesOf(text)];
  const wrapped = isWrapped(lines);
  const close = (): void => {
    for (const run of parted(text, group, wrapped)) {
      const first = run[0];
      const last = run.at(-1);
      if (first && last)
        out.push({ start: first.start, end: last.end, line: first.number, ...(paged ? { page: first.page } : {}) });
    }
    group = [];
  };
  for (const line of lines) {
    if (line.start === line.end) close();
    else group.push(line);
  }
  close();
  return out;
}

function* linesOf(text: string): Generator<Line> {
  let from = 0;
  let number = 1;
  let page = 1;
  BREAK.lastIndex = 0;
  const trimmed = (to: number): Line => {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && (text.charCodeAt(end - 1) <= 32 || text.charCodeAt(end - 1) === 160)) end--;
    return { start, end, number, page };
  };
  while (from <= text.length) {
    BREAK.lastIndex = from;
    const mark = BREAK.exec(text);
    yield trimmed(mark ? mark.index : text.length);
    if (!mark) return;
    from = mark.index + mark[0].length;
    if (mark[0] === '\f') {
      page++;
      yield { start: from, end: from, number, page };
    } else number++;
  }
}

const WIDE = 130;

/** Where many lines are wider than any page, each line is a paragraph as it was typed, and short lines are short paragraphs. */
function isWrapped(lines: readonly Line[]): boolean {
  let full = 0;
  let wide = 0;
  for (const line of lines) {
    const width = line.end - line.start;
    if (width > 0) full++;
    if (width > WIDE) wide++;
  }
  return wide < full * 0.05;
}

/** Parts a group of lines without blank lines between them into paragraphs. */
function parted(text: string, group: readonly Line[], wrapped: boolean): Line[][] {
  const width = Math.max(0, ...group.slice(0, 5000).map((line) => line.end - line.start));
  const runs: Line[][] = [];
  let before: Line | undefined;
  for (const line of group) {
    const joins = before && width <= WIDE && goesOn(text, before, line, wrapped ? width : 0);
    const run = runs.at(-1);
    if (joins && run) run.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs;
}

/** Whether a wrapped line goes on in the next: the next line's first word would not have fitted, or it starts in lower case. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 40));
  const length = before.end - before.start;
  const stops = length < width * 0.75 || /[.!?:;]$/.test(text.slice(before.start, before.end));
  if (FIELD.test(words) || (ITEM.test(words) && (stops || width === 0))) return false;
  if (/^\p{Ll}/u.test(words)) return true;
  const firstWord = /^\S*/.exec(words)?.[0].length ?? 0;
  const last = text[before.end - 1] ?? '';
  if (width >= 40 && /[,;–—-]/.test(last) && length > width * 0.5) return true;
  return width >= 40 && length + 1 + firstWord > width * (/[.!?:»”"]/.test(last) ? 0.9 : 0.8);
}
