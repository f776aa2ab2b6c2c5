/** sheaf show requests, sheaf show watches: what was asked, told and answered; who watched whom, and who is said to have had no watch. */
import type { CarryingRow } from '../views/findings.ts';
import type { RequestRow, WatchRow } from '../views/requests.ts';
import type { Case } from '../workbench/open-case.ts';
import {
  hasLooked,
  type RequestChoice,
  showRequests as requestsOf,
  showWatches as watchesOf,
} from '../workbench/show-requests.ts';
import { clipped, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJson, width } from './print.ts';

interface Options extends RequestChoice {
  readonly json?: boolean;
  readonly brief?: boolean;
}

const NOT_LOOKED = 'Nobody has looked yet: run `sheaf find` first.';

const lines = (rows: readonly CarryingRow[], room: number): readonly string[] =>
  rows.flatMap(({ role, voice, date, quote, path, place }) => [
    ...wrapped([role, date, voice].filter((one) => one !== '').join(' · '), room - 2).map(
      (line) => `  ${paint.cyan(line)}`,
    ),
    ...wrapped(`“${clipped(quote, 280)}”`, room - 4).map((line) => `    ${line}`),
    ...wrapped(place === '' ? path : `${path}, ${place}`, room - 4).map((line) => `    ${paint.dim(line)}`),
  ]);

const requestHead = (row: RequestRow): string =>
  `${row.date === '' ? 'undated' : row.date}: ${row.from === '' ? 'not stated' : row.from} ${row.kind === 'request' ? 'asked' : 'told'} ${row.to === '' ? 'not stated' : row.to}${row.about.length > 0 ? ` about ${row.about.slice(0, 4).join(', ')}` : ''}`;

const stateOf = (row: RequestRow): string =>
  [
    row.state,
    row.beyond.length > 0 ? `named beyond the question: ${row.beyond.join(', ')}` : '',
    row.due === '' ? '' : `due ${row.due}`,
    row.overdueFrom === '' ? '' : `overdue from ${row.overdueFrom}`,
  ]
    .filter((one) => one !== '')
    .join(' · ');

export function showRequests(at: Case, options: Options): void {
  const rows = requestsOf(at, options);
  if (options.json || !hasLooked(at)) {
    if (options.json) printJson(rows);
    else print(NOT_LOOKED);
    return;
  }
  for (const row of rows) {
    if (options.brief) print(clipped(`${requestHead(row)} [${row.state}]`, width()));
    else {
      for (const line of wrapped(requestHead(row), width())) print(paint.bold(line));
      for (const line of wrapped(stateOf(row), width() - 2)) print(`  ${line}`);
      for (const line of [...lines(row.because, width()), ...lines(row.beside, width()).map(paint.yellow), ''])
        print(line);
    }
  }
  print(
    paint.dim(
      `${plural(rows.length, 'request and notice', 'requests and notices')}. “No answer stated” says that the sources tell of none, not that there was none.`,
    ),
  );
}

const KIND: Readonly<Record<WatchRow['kind'], string>> = {
  watch: 'watched',
  'no watch': 'is said not to have watched or looked for',
  lost: 'lost track of',
};

const watchHead = (row: WatchRow): string => {
  const time =
    row.kind === 'watch'
      ? `${row.from === '' ? '?' : row.from} – ${row.to === '' ? '?' : row.to}`
      : row.from === ''
        ? 'undated'
        : row.from;
  return `${time}: ${row.holder === '' ? 'not stated who' : row.holder} ${KIND[row.kind]} ${row.target}${row.ofGroup ? ' (a group: its members are not thereby watched)' : ''}`;
};

export function showWatches(at: Case, options: Options): void {
  const rows = watchesOf(at, options);
  if (options.json || !hasLooked(at)) {
    if (options.json) printJson(rows);
    else print(NOT_LOOKED);
    return;
  }
  for (const row of rows) {
    if (options.brief) print(clipped(watchHead(row), width()));
    else {
      for (const line of wrapped(watchHead(row), width())) print(paint.bold(line));
      if (row.reduced !== '') print(`  reduced ${row.reduced}`);
      if (row.why !== '') for (const line of wrapped(`why: ${row.why}`, width() - 2)) print(`  ${line}`);
      for (const line of [...lines(row.because, width()), ...lines(row.beside, width()).map(paint.yellow), ''])
        print(line);
    }
  }
  print(paint.dim(`${plural(rows.length, 'watch', 'watches')}, absences and losses of track among them.`));
}
