/** sheaf show numbers, sheaf show statuses: what was said one after the other, never one value in place of all. */
import type { Case } from '../workbench/open-case.ts';
import { showSeries, showStatusHistories } from '../workbench/show-histories.ts';
import { table } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export function showNumbers(
  at: Case,
  { json, all = false }: { readonly json?: boolean; readonly all?: boolean },
): void {
  const { rows } = showSeries(at, { all });
  if (json) {
    printJsonList(rows);
    return;
  }
  for (const { what, of, readings } of rows) {
    print(paint.bold(`${what} · ${of}`));
    const lines = readings.map(({ number, asOf, scope, proof }) => [
      `  ${asOf}`,
      number,
      scope.join('; '),
      `${proof.voice}: “${proof.quote.slice(0, 160)}” (${proof.path}${proof.place === '' ? '' : `, ${proof.place}`})`,
    ]);
    for (const line of table(lines, width())) print(line);
    print();
  }
  print(
    paint.dim(
      `${plural(rows.length, 'series', 'series')}${all ? '' : ' with two numbers or more; --all for the rest'}. A later, higher number is a revision, not a contradiction.`,
    ),
  );
}

export function showStatuses(at: Case, { json, about }: { readonly json?: boolean; readonly about?: string }): void {
  const { rows } = showStatusHistories(at, about);
  if (json) {
    printJsonList(rows);
    return;
  }
  for (const { who, entries } of rows) {
    print(paint.bold(who));
    const lines = entries.flatMap(({ standing, when, likelihood, proof, denials }) => [
      [
        `  ${when}`,
        likelihood === undefined ? standing : `${standing} (“${likelihood}”)`,
        `${proof.voice}: “${proof.quote}” (${proof.path}${proof.place === '' ? '' : `, ${proof.place}`})`,
      ],
      ...denials.map((denial) => [
        '',
        'denied',
        `${denial.voice}: “${denial.quote}” (${denial.path}, ${denial.place})`,
      ]),
    ]);
    for (const line of table(lines, width())) print(line);
    print();
  }
  print(
    paint.dim(
      `${plural(rows.length, 'history', 'histories')}: what sources say, each beside the other; none is taken for the truth.`,
    ),
  );
}
