/** Tables of contents: lines with leaders of dots and a page number, and their heading. */
import { type Cutter, type Page, wholeLine } from '../page.ts';
import { CONTENTS as EN } from '../phrases-en.ts';
import { CONTENTS as FR } from '../phrases-fr.ts';

const HEADING = wholeLine(EN, FR);
// "3.2 The second notice ........ 41"
const LEADERS = /[\p{L}\p{N})] ?(?:[.…·_] ?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/iu;
/** Several entries that the file runs together in one paragraph. */
const RUN_TOGETHER = /(?:\S(?: ?[.…·_]){4,} ?\d{1,4}\b.*){3}/;
const NUMBERED = /\S.*[\s.…]\s?\d{1,4}$/;
/** What every leader has: quickly looked for. */
const MARKS = /[.…·_] ?[.…·_] ?[.…·_] ?[.…·_]/;
const reason = 'table of contents';
/** Entries with leaders stand in company: so many within so many pieces. */
const COMPANY = { entries: 3, within: 6 } as const;

const lineAt = (page: Page, i: number): string => page.pieces[i]?.line ?? '';
const isEntry = (line: string): boolean =>
  line.length > 2 && line.length < 160 && (LEADERS.test(line) || (NUMBERED.test(line) && !/[.!?]$/.test(line)));

function inCompany(page: Page, at: number): boolean {
  let entries = 0;
  for (let i = at - COMPANY.within; i <= at + COMPANY.within; i++) if (LEADERS.test(lineAt(page, i))) entries++;
  return entries >= COMPANY.entries;
}

export const contentsLists: Cutter = {
  id: 'contents-lists',
  *cut(page) {
    for (let i = 0; i < page.pieces.length; i++) {
      const line = lineAt(page, i);
      if (line === '' || page.marked(i)) continue;
      if (HEADING.test(line.toLowerCase())) {
        let end = i + 1;
        while (end < page.pieces.length && isEntry(lineAt(page, end))) end++;
        if (end - i >= 3) for (; i < end; i++) yield { piece: i, reason };
      }
      const now = lineAt(page, i);
      if (MARKS.test(now) && ((LEADERS.test(now) && inCompany(page, i)) || RUN_TOGETHER.test(now)))
        yield { piece: i, reason };
    }
  },
};
