/** sheaf show problems: what could not be read, where, and what to do about it. */
import type { Case } from '../workbench/open-case.ts';
import { showProblems as rows } from '../workbench/show.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export function showProblems(at: Case, json: boolean): void {
  if (json) {
    printJsonList(rows(at));
    return;
  }
  let count = 0;
  for (const { code, path, place, message, hint } of rows(at)) {
    count++;
    print(`${paint.bold(path)}${place === undefined ? '' : `, ${place}`}  ${paint.yellow(code)}`);
    for (const line of wrapped(message, width() - 2)) print(`  ${line}`);
    for (const line of wrapped(hint, width() - 4)) print(paint.dim(`  → ${line}`));
  }
  print(count === 0 ? 'No problems: everything that came in was read.' : paint.dim(plural(count, 'problem')));
}
