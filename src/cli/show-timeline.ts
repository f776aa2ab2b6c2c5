/** sheaf show timeline: what is said to have happened when, who says so, in which words, where. */

import type { DateMark, Judged, TimelineRow } from '../views/timeline.ts';
import type { Case } from '../workbench/open-case.ts';
import { type ClaimChoice, showClaims } from '../workbench/show-claims.ts';
import { clipped, columns, padded, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export interface TimelineOptions extends ClaimChoice {
  readonly json?: boolean;
  readonly brief?: boolean;
}

const DATE_MARKS: Readonly<Record<DateMark, string>> = {
  said: '',
  'worked out': '≈',
  bounded: '↔',
  'carried over': '↑',
  undated: '–',
};

const JUDGED: Readonly<Record<Judged, string>> = { suggestion: '┊', accepted: '✓', rejected: '✗' };

const LEGEND =
  '≈ date worked out · ↔ date only bounded · ↑ date of the sentence before · – no date · ┊ read by machine · ✓ accepted by a person';

const DATE_ROOM = 24;

/** Everything beside a plain "says": denied, doubted, asked, planned, "possibly". */
function manner(row: TimelineRow): string {
  const words = [
    ...(row.stance === 'affirmed' ? [] : [row.stance]),
    ...(row.prospective ? ['planned or expected'] : []),
    ...(row.likelihood === undefined ? [] : [`“${row.likelihood}”`]),
  ];
  return words.join(', ');
}

const dateLines = (row: TimelineRow, room: number): readonly string[] => {
  if (row.mark === 'undated') return ['– undated'];
  const mark = DATE_MARKS[row.mark];
  return wrapped(mark === '' ? row.date : `${mark} ${row.date}`, room);
};

/** One claim: the date on the left; what, who says so, the words and their place on the right. */
export function claimLines(row: TimelineRow, room: number): readonly string[] {
  const left = Math.min(DATE_ROOM, Math.floor(room / 3));
  const right = room - left - 4;
  const mode = manner(row);
  const body = [
    ...wrapped(row.what, right).map(paint.bold),
    ...wrapped(`${row.voice === '' ? 'no voice' : row.voice}${mode === '' ? '' : `: ${mode}`}`, right).map((line) =>
      row.stance === 'affirmed' ? paint.cyan(line) : paint.yellow(line),
    ),
    ...wrapped(`“${row.quote}”`, right),
    ...wrapped(row.place === '' ? row.path : `${row.path}, ${row.place}`, right).map(paint.dim),
    ...row.denied.flatMap(({ voice, quote }) => wrapped(`Denied by ${voice}: “${quote}”`, right).map(paint.yellow)),
    ...(row.mark === 'undated' ? wrapped(`no date: ${row.date}`, right).map(paint.dim) : []),
  ];
  const dates = dateLines(row, left);
  return Array.from({ length: Math.max(body.length, dates.length) }, (_, i) =>
    `${padded(dates[i] ?? '', left)}  ${JUDGED[row.judged]} ${body[i] ?? ''}`.trimEnd(),
  );
}

/** One claim on one line: date, manner, what, voice. */
export function briefLine(row: TimelineRow, room: number): string {
  const left = Math.min(DATE_ROOM, Math.floor(room / 3));
  const date = padded(clipped(dateLines(row, 200).join(' '), left), left);
  const mode = manner(row);
  const head = `${date}  ${JUDGED[row.judged]} `;
  const denied = row.denied.map(({ voice }) => `denied by ${voice}: `).join('');
  return head + clipped(`${denied}${mode === '' ? '' : `[${mode}] `}${row.what} (${row.voice})`, room - columns(head));
}

export function showTimeline(at: Case, options: TimelineOptions, order: 'time' | 'text'): void {
  const { rows, undatedLeftOut } = showClaims(at, options, order);
  if (options.json) {
    printJsonList(rows);
    return;
  }
  let shown = 0;
  for (const row of rows) {
    shown++;
    if (options.brief) print(briefLine(row, width()));
    else for (const line of [...claimLines(row, width()), '']) print(line);
  }
  print(paint.dim(`${plural(shown, 'claim')}. ${shown > 0 ? LEGEND : ''}`));
  if (undatedLeftOut > 0)
    print(paint.dim(`${plural(undatedLeftOut, 'claim')} without a date left out by --from and --to.`));
}
